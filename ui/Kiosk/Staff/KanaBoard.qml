// Kana keys for staff: a row is chosen on the left, a sign of it on the right.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Row {
    id: board

    required property real room                 // height that the keys may take
    readonly property bool wide: board.width > Theme.px(300)
    readonly property int across: board.wide ? 10 : 5               // signs beside each other; the rows stand in five
    readonly property int down: board.wide ? 2 : 3
    readonly property real side: Math.min(Theme.px(24), (board.width - Theme.gap * 2 - Theme.half * (board.across + 3)) / (board.across + 5), (board.room - Theme.half * (board.down - 1)) / board.down)

    spacing: Theme.gap * 2

    SignKeys {
        columns: 5
        signs: ReadingsView.kanaRows
        chosen: ReadingsView.row
        name: "row."
        onPressed: sign => ReadingsView.turnRow(sign)
    }
    SignKeys {
        columns: board.across
        signs: ReadingsView.keys
        name: "sign."
        onPressed: sign => ReadingsView.press(sign)
    }

    component SignKeys: Grid {
        id: keys

        required property string signs
        required property string name
        property string chosen: ""

        signal pressed(sign: string)

        spacing: Theme.half

        Repeater {
            model: keys.signs.split("")

            BigButton {
                required property string modelData

                width: board.side
                height: board.side
                quiet: true
                compact: true
                checked: keys.chosen === modelData
                tone: Theme.cha
                key: keys.name + modelData
                label: modelData
                size: Math.min(Theme.bodySize, Math.round(board.side * 0.5))
                onActivated: keys.pressed(modelData)
            }
        }
    }
}
