// The door to the staff's pages: a code of digits, shown as dots, never spoken.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    readonly property bool side: page.width > page.height

    title: page.small ? qsTr("係の人") : qsTr("係の人の 番号")
    icon: "person"
    tone: Theme.cha
    speaks: false

    Column {
        id: told

        width: parent.width - (page.side ? pad.width + Theme.gap : 0)
        spacing: Theme.gap

        Words {
            width: parent.width
            visible: !page.small
            says: qsTr("番号を 入れて、「ひらく」に さわります。")
        }
        Row {
            spacing: Theme.half

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1つ 入りました").arg(StaffView.filled)

            Repeater {
                model: StaffView.room

                Rectangle {
                    required property int index

                    width: Math.min(Theme.px(7), (told.width - Theme.half * (StaffView.room - 1)) / StaffView.room)
                    height: width
                    radius: width / 2
                    color: index < StaffView.filled ? Theme.cha : Theme.card
                    border.width: Theme.line
                    border.color: Theme.cha
                }
            }
        }
        Words {
            width: parent.width
            visible: StaffView.line !== ""
            says: StaffView.line
            size: page.small ? Theme.floorSize : Theme.bodySize
            color: Theme.kaki
        }
    }

    DigitPad {
        id: pad

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        room: page.bodyHeight - (page.side ? 0 : told.height + Theme.gap)
        done: qsTr("ひらく")
        onPressed: digit => StaffView.press(digit)
        onErased: StaffView.erase()
        onDecided: StaffView.decide()
    }
}
