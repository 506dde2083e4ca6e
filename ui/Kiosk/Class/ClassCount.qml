// How many came: a number between a large − and a large +, with a key for five at once.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Row {
    id: count

    required property real room                 // height that the keys may take
    required property int size
    readonly property int side: Math.round(Math.min(Theme.px(40), count.room, count.width / 5))

    spacing: Theme.gap

    Step {
        label: "−"
        hint: qsTr("1人 へらします")
        onActivated: ClassView.count(-1)
    }
    Item {
        width: Math.round(count.side * 1.4)
        height: count.side

        Text {
            anchors.centerIn: parent
            text: ClassView.heads
            font.family: LookView.family
            font.pixelSize: Math.round(count.side * 0.75)
            font.bold: true
            color: Theme.ink
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1人").arg(ClassView.heads)
        }
    }
    Step {
        label: "＋"
        hint: qsTr("1人 ふやします")
        onActivated: ClassView.count(1)
    }
    Step {
        label: "＋5"
        hint: qsTr("5人 ふやします")
        onActivated: ClassView.count(5)
    }

    component Step: BigButton {
        width: count.side
        height: count.side
        quiet: true
        compact: true
        key: label                              // tapped quickly, one after another
        size: Math.round(count.side * 0.42)
    }
}
