// A page says its words when it opens; もう一度きく says them again.
import QtQuick
import Bridge

FocusScope {
    id: page

    focus: true

    property list<string> spoken                // what is said when the page opens
    property bool speaks: true                  // false: its view speaks itself

    Component.onCompleted: if (page.speaks)
        SpeechView.turn(page.spoken)
}
