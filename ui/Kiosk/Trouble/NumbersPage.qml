// The telephone numbers for who may be cheated or in danger: each large, beside it what it is for.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: numbers

    title: qsTr("こまった ときの 電話番号")
    icon: "handset"
    spoken: [numbers.title, ...FindView.saidNumbers.split("\n")]

    Roll {
        anchors.fill: parent
        spacing: Theme.gap

        Repeater {
            model: FindView.numbers

            Sheet {
                id: line

                required property string number
                required property string use
                required property string now
                readonly property bool whole: true
                readonly property real column: Theme.bodySize * 9
                readonly property color ink: line.now === "True" ? Theme.onDeep : Theme.ink

                width: parent?.width ?? 0
                height: words.height + Theme.half
                tone: line.now === "True" ? Theme.kaki : Theme.card
                edge: Theme.kaki

                Flow {
                    id: words

                    x: Theme.grid
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - Theme.grid * 2
                    spacing: Theme.grid

                    Words {
                        width: Math.min(words.width, line.column)
                        says: line.number
                        size: Theme.bodySize
                        lineHeight: Math.round(size * 1.2)
                        font.bold: true
                        color: line.ink
                    }
                    Words {
                        width: words.width - line.column > Theme.bodySize * 7 ? words.width - line.column - words.spacing : words.width
                        says: line.use
                        size: numbers.tight ? Theme.floorSize : Theme.bodySize
                        lineHeight: Math.round(size * 1.2)
                        color: line.ink
                    }
                }
            }
        }
        Choice {
            width: parent?.width ?? 0
            tight: numbers.tight
            tone: Theme.kaki
            icon: "paper"
            label: qsTr("れいぞうこに はる 紙を もらう")
            onActivated: VisitView.openPaper()
        }
    }
}
