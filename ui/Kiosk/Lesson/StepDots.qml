// How far one is: a dot a step, the present one large; 「5つのうち 2つ目」 to the ear.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Row {
    id: dots

    required property int step
    required property int steps

    spacing: Math.round(Theme.px(3))

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1つの うち %2つ目").arg(dots.steps).arg(dots.step)

    Repeater {
        model: dots.steps

        Rectangle {
            required property int index

            anchors.verticalCenter: parent?.verticalCenter
            width: Math.round(Theme.px(index + 1 === dots.step ? 8 : 5))
            height: width
            radius: width / 2
            color: index + 1 <= dots.step ? Theme.ai : Theme.card
            border.width: Theme.line
            border.color: Theme.ai
        }
    }
}
