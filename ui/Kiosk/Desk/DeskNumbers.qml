// Whom to call when it can't wait: the number large, beside it what it is for.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Column {
    id: numbers

    required property int size
    required property real room                 // height that the lines may take

    spacing: Theme.line * 2

    Repeater {
        model: DeskView.numbers

        Sheet {
            id: line

            required property string number
            required property string use
            required property string now

            width: numbers.width
            height: Math.min(Theme.px(20), numbers.room / 5 - numbers.spacing)
            tone: line.now === "True" ? Theme.kaki : Theme.card
            edge: Theme.kaki

            Text {
                id: told

                x: Theme.grid
                width: Math.round(numbers.size * 12)
                anchors.verticalCenter: parent.verticalCenter
                text: line.number
                font.family: LookView.family
                font.pixelSize: Math.min(numbers.size * 1.35, line.height * 0.8)
                font.bold: true
                color: line.now === "True" ? Theme.onDeep : Theme.kaki
                Accessible.role: Accessible.StaticText
                Accessible.name: line.number
            }
            Words {
                anchors {
                    left: told.right
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                says: line.use
                size: numbers.size
                lineHeight: Math.round(numbers.size * 1.2)
                color: line.now === "True" ? Theme.onDeep : Theme.ink
            }
        }
    }
}
