// All that the voice would say of the page, to be read where no voice speaks the visit's language.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

LyingPage {
    id: reading

    required property list<string> said

    speaks: false

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Roll {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: close.top
            margins: Theme.margin
            bottomMargin: Theme.half
            topMargin: Theme.half
        }

        Repeater {
            model: [...reading.said, VisitView.reminder, qsTr("声は 日本語です。ここで ぜんぶ 読めます。")].filter(text => text !== "")

            Words {
                required property string modelData

                width: parent?.width ?? 0
                says: modelData
            }
        }
    }
    PageKey {
        id: close

        anchors {
            left: parent.left
            bottom: parent.bottom
            leftMargin: Theme.margin
            bottomMargin: Theme.half
        }
        focus: true
        tone: Theme.matsuba
        tight: reading.tight
        icon: "done"
        label: qsTr("読みました")
        onActivated: VisitView.close()
    }
}
