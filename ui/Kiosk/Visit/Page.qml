// A page says its words when it opens, then what it offers to press; もう一度きく says them again.
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Bridge

FocusScope {
    id: page

    focus: true

    readonly property bool small: page.height < Theme.px(115)               // ten inches
    readonly property bool cramped: page.height < Theme.bodySize * 13       // large letters on a small screen
    readonly property bool tight: page.small || page.cramped                // what is worked with takes all there is
    property list<string> spoken                // what is said when the page opens
    property bool speaks: true                  // false: its view speaks itself

    // Something else is on the page now: says it in place of what was said.
    function say(texts: list<string>): void {
        SpeechView.turn(texts);
        page.tellOffered();
    }

    // What can be pressed, where the words have not named it yet.
    function tellOffered(): void {
        telling.owed = true;
        if (telling.running)
            telling.restart();
    }

    Timer {
        id: telling

        property bool owed: false

        running: telling.owed && page.visible   // not while something lies over it: it offers nothing then
        interval: 60                            // the page has found its shape
        // Staff's pages are never read aloud; by ear everything is told where the mark comes to it.
        onTriggered: {
            telling.owed = false;
            if (page.spoken.length > 0 && LookView.way !== "ears")
                SpeechView.tellMore(Offered.within(page));
        }
    }
    Component.onCompleted: page.speaks ? page.say(page.spoken) : page.tellOffered()
}
