// A person's own words: kana keys in two taps, a row and a sign of it, and beside them what is written.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Item {
    id: board

    required property bool tight                // the page has little room
    readonly property int size: board.tight ? Theme.floorSize : Theme.bodySize
    readonly property bool choosing: FindView.row === ""
    readonly property int most: 3               // rows of keys that the longest row of kana needs
    readonly property real side: Math.max(Theme.touchTarget, Math.min(Theme.px(28), (board.height - Theme.gap * (board.most - 1)) / board.most))

    signal decided

    Grid {
        id: keys

        columns: 5
        spacing: Theme.gap

        Repeater {
            model: FindView.keys.split("")

            BigButton {
                required property string modelData

                width: board.side
                height: board.side
                quiet: true
                compact: true
                tone: Theme.kaki
                key: FindView.row + modelData
                label: modelData
                hint: board.choosing ? qsTr("この 行の 字が 出ます") : ""
                size: Math.min(Theme.titleSize, Math.round(board.side * 0.5))
                onActivated: FindView.press(modelData)
            }
        }
    }
    Column {
        anchors {
            left: keys.right
            right: parent.right
            leftMargin: Theme.gap * 2
        }
        spacing: Theme.gap

        Press {
            width: parent.width
            height: Math.max(Theme.touchTarget, typed.height + Theme.half)
            visible: FindView.typed !== ""
            key: "typed"
            label: FindView.typed
            hint: qsTr("さわると、読みます")
            onActivated: FindView.readTyped()

            Sheet {
                width: parent.width
                height: parent.height
                edge: Theme.kaki
            }
            Words {
                id: typed

                x: Theme.half
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - Theme.grid
                says: FindView.typed
                size: board.size
                font.bold: true
                Accessible.ignored: true
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Below {
                visible: board.choosing && FindView.typed !== ""
                key: "erase"
                label: board.tight ? qsTr("消す") : qsTr("1つ消す")
                onActivated: FindView.erase()
            }
            Below {
                visible: board.choosing && FindView.typed !== ""
                quiet: false
                tone: Theme.matsuba
                key: "seek"
                label: qsTr("さがす")
                onActivated: board.decided()
            }
            Below {
                visible: !board.choosing
                key: "rows"
                label: qsTr("ほかの 行")
                onActivated: FindView.backToRows()
            }
        }
    }

    component Below: BigButton {
        height: board.tight ? Theme.touchTarget : board.side
        quiet: true
        compact: true
        size: board.tight ? Theme.floorSize : Theme.bodySize
    }
}
