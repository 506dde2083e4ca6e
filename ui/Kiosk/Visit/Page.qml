// A page says its words when it opens, then what it offers to press; もう一度きく says them again.
import QtQuick
import Kiosk.Controls
import Bridge

FocusScope {
    id: page

    focus: true

    property list<string> spoken                // what is said when the page opens
    property bool speaks: true                  // false: its view speaks itself

    // Something else is on the page now: says it in place of what was said.
    function say(texts: list<string>): void {
        SpeechView.turn(texts);
        Qt.callLater(page.tellOffered);
    }

    // What can be pressed, where the words have not named it yet.
    function tellOffered(): void {
        SpeechView.tellMore(Offered.within(page));
    }

    Component.onCompleted: page.speaks ? page.say(page.spoken) : Qt.callLater(page.tellOffered)
}
