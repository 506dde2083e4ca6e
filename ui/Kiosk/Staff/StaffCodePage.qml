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
    titleSize: page.small ? Theme.bodySize : Theme.titleSize
    icon: page.small ? "" : "person"
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

    Grid {
        id: pad

        readonly property real room: page.bodyHeight - (page.side ? 0 : told.height + Theme.gap)
        readonly property bool tall: pad.room >= (Theme.touchTarget + Theme.gap) * 4
        readonly property real down: Math.ceil(12 / pad.columns)
        readonly property real side: Math.min(Theme.px(28), (pad.room - Theme.gap * (pad.down - 1)) / pad.down)

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        columns: pad.tall ? 3 : 4
        spacing: Theme.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "open"]

            BigButton {
                id: button

                required property string modelData
                readonly property bool digit: modelData.length === 1

                width: Math.max(pad.side, Theme.px(26))
                height: pad.side
                quiet: modelData !== "open"
                compact: true
                key: modelData
                tone: Theme.matsuba
                label: digit ? modelData : modelData === "open" ? qsTr("ひらく") : qsTr("消す")
                size: digit ? Math.min(Theme.titleSize, Math.round(pad.side * 0.5)) : Theme.floorSize
                onActivated: digit ? StaffView.press(modelData) : modelData === "open" ? StaffView.decide() : StaffView.erase()
            }
        }
    }
}
