// Kana keys for staff: a row is chosen on the left, a sign of it on the right.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Row {
    id: board

    required property real room                 // height that the keys may take
    required property string rows               // one sign for each row of kana
    required property string row                // the row that is open
    required property string keys               // its signs
    readonly property bool wide: board.width > Theme.px(300)
    readonly property int across: board.wide ? 10 : 5               // signs beside each other; the rows stand in five
    readonly property int down: board.wide ? 2 : 3
    readonly property real side: Math.min(Theme.px(24), (board.width - Theme.gap * 2 - Theme.half * (board.across + 3)) / (board.across + 5), (board.room - Theme.half * (board.down - 1)) / board.down)

    signal turned(row: string)
    signal pressed(sign: string)

    spacing: Theme.gap * 2

    SignKeys {
        columns: 5
        signs: board.rows
        chosen: board.row
        name: "row."
        hint: qsTr("この 行を ひらきます")
        onPressed: sign => board.turned(sign)
    }
    SignKeys {
        columns: board.across
        signs: board.keys
        name: "sign."
        onPressed: sign => board.pressed(sign)
    }

    component SignKeys: Grid {
        id: keys

        required property string signs
        required property string name
        property string chosen: ""
        property string hint: ""

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
                hint: keys.hint
                size: Math.min(Theme.bodySize, Math.round(board.side * 0.5))
                onActivated: keys.pressed(modelData)
            }
        }
    }
}
