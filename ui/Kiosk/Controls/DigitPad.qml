// Ten digits, a key that takes the last one back, and one that says "done": as large as the room allows.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Grid {
    id: pad

    required property real room                 // height that the keys may take
    required property string done               // the word on the last key
    property bool ready: true                   // whether the last key does something
    readonly property bool tall: pad.room >= (Theme.touchTarget + Theme.gap) * 4
    readonly property real down: Math.ceil(12 / pad.columns)
    readonly property real side: Math.min(Theme.px(28), (pad.room - Theme.gap * (pad.down - 1)) / pad.down)

    signal pressed(digit: string)
    signal erased
    signal decided

    columns: pad.tall ? 3 : pad.room >= (Theme.touchTarget + Theme.gap) * 3 - Theme.gap ? 4 : 6
    spacing: Theme.gap

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "done"]

        BigButton {
            id: button

            required property string modelData
            readonly property bool digit: modelData.length === 1
            readonly property bool last: modelData === "done"

            width: pad.columns === 6 ? Theme.touchTarget : Math.max(pad.side, Theme.px(26))
            height: pad.side
            quiet: !last || !pad.ready
            compact: true
            key: modelData
            tone: Theme.matsuba
            label: digit ? modelData : last ? pad.done : qsTr("消す")
            size: digit ? Math.min(Theme.titleSize, Math.round(pad.side * 0.5)) : Theme.floorSize
            onActivated: digit ? pad.pressed(modelData) : last ? pad.decided() : pad.erased()
        }
    }
}
