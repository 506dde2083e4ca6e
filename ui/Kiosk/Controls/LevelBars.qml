// How loud the voice is, for the eyes: bars that rise, filled up to the level; crossed out where no sound comes.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Row {
    id: bars

    required property int level                 // 1 to levels
    required property int levels
    required property bool silent

    spacing: Math.round(Theme.px(1.5))

    Accessible.role: Accessible.Graphic
    Accessible.name: bars.silent ? qsTr("音は 出ません") : qsTr("%1つの うち %2").arg(bars.levels).arg(bars.level)

    Picture {
        anchors.bottom: parent.bottom
        visible: bars.silent
        name: "silent"
        ink: Theme.kaki
        size: Math.round(Theme.px(10))
    }
    Repeater {
        model: bars.levels

        Rectangle {
            required property int index

            anchors.bottom: parent?.bottom
            width: Math.round(Theme.px(4))
            height: Math.round(Theme.px(3 + index))
            radius: Math.round(Theme.px(1))
            color: index < bars.level && !bars.silent ? Theme.matsuba : Theme.card
            border.width: Theme.line
            border.color: Theme.matsuba
        }
    }
}
