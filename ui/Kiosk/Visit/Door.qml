// One of the four doors of the home page: a colour, a drawing, a word, and what is behind it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Press {
    id: door

    required property string icon
    required property color tone
    required property string more

    property bool tight: false                  // its page has little room

    implicitHeight: Math.max(Theme.px(24), label.implicitHeight + Theme.half)
    hint: door.more
    saying: qsTr("%1。%2").arg(door.label).arg(door.more)

    Rectangle {
        y: Theme.line * 3
        width: parent.width
        height: parent.height
        radius: Theme.corner
        color: Theme.plain ? "transparent" : "#D9CDB8"
    }
    Rectangle {
        y: door.down ? Theme.line * 3 : 0
        width: parent.width
        height: parent.height
        radius: Theme.corner
        color: door.down ? Qt.darker(door.tone, 1.25) : door.tone
        border.width: Theme.line
        border.color: door.tone

        Row {
            anchors {
                fill: parent
                leftMargin: door.tight ? Theme.half : Theme.grid
                rightMargin: door.tight ? Theme.half : Theme.grid
            }
            spacing: door.tight ? Theme.half : Theme.grid

            Picture {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                name: door.icon
                ink: Theme.onDeep
                size: Math.round(Math.min(door.height * 0.62, door.width * 0.18, Theme.px(34)))
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - picture.width - parent.spacing

                SpokenWords {
                    id: label

                    width: parent.width
                    says: door.label
                    size: door.tight ? Theme.noteSize : Math.round(Math.max(Theme.bodySize, Math.min(Theme.bodySize * 1.25, width / 10.6)))
                    leading: door.tight ? 1.3 : Theme.lineHeight
                    ink: Theme.onDeep
                    bold: true
                }
                SpokenWords {
                    id: more

                    width: parent.width
                    says: door.more
                    size: Theme.noteSize
                    ink: Theme.onDeep
                    visible: door.height >= label.implicitHeight + more.implicitHeight + Theme.half
                }
            }
        }
    }
}
