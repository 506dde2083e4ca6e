// Age bands and genders, each a number between − and +; nobody has to count them.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Grid {
    id: people

    required property real room                 // height that the counters may take
    required property int size
    readonly property int down: Math.ceil(counters.count / people.columns)
    readonly property int high: Math.round(Math.min(Theme.px(18), (people.room - (people.down - 1) * people.spacing) / Math.max(1, people.down)))
    readonly property int wide: Math.floor((people.width - people.columnSpacing) / 2)

    columns: 2
    spacing: Math.round(Theme.px(3))
    columnSpacing: Theme.grid

    Repeater {
        id: counters

        model: ClassView.counters

        Row {
            id: counter

            required property string code
            required property string label
            required property string n

            width: people.wide
            spacing: Theme.line * 2

            Words {
                width: people.wide - people.high * 3.4 - counter.spacing * 3
                anchors.verticalCenter: parent.verticalCenter
                says: counter.label
                size: people.size
                lineHeight: Math.round(size * 1.25)
                rightPadding: 0
            }
            Step {
                label: "−"
                hint: qsTr("%1を 1人 へらします").arg(counter.label)
                key: counter.code + "-"
                onActivated: ClassView.countOf(counter.code, -1)
            }
            Item {
                width: Math.round(people.high * 1.4)
                height: people.high

                Text {
                    anchors.centerIn: parent
                    text: counter.n
                    font.family: LookView.family
                    font.pixelSize: Math.round(people.high * 0.6)
                    font.bold: true
                    color: Theme.ink
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%1 %2人").arg(counter.label).arg(counter.n)
                }
            }
            Step {
                label: "＋"
                hint: qsTr("%1を 1人 ふやします").arg(counter.label)
                key: counter.code + "+"
                onActivated: ClassView.countOf(counter.code, 1)
            }
        }
    }

    component Step: BigButton {
        width: people.high
        height: people.high
        quiet: true
        compact: true
        size: Math.round(people.high * 0.5)
    }
}
