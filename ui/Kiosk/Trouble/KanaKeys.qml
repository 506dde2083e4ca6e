// What a person writes: kana keys in two taps, a row and a sign of it, and beside them what is written.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: board

    required property bool tight                // the page has little room
    required property string row                // the one whose signs the keys have; "": the keys are the rows
    required property string keys
    required property string typed
    required property string done               // the word on the key that ends it
    property bool ready: board.typed !== ""
    property color tone: Theme.kaki
    readonly property int size: board.tight ? Theme.floorSize : Theme.bodySize
    readonly property bool choosing: board.row === ""
    readonly property int most: 3               // rows of keys that the longest row of kana needs
    readonly property real side: Math.max(Theme.touchTarget, Math.min(Theme.px(28), (board.height - Theme.gap * (board.most - 1)) / board.most))

    signal pressed(sign: string)
    signal erased
    signal rowsAsked
    signal readAsked
    signal decided

    Grid {
        id: grid

        columns: 5
        spacing: Theme.gap

        Repeater {
            model: board.keys.split("")

            BigButton {
                required property string modelData

                width: board.side
                height: board.side
                quiet: true
                compact: true
                tone: board.tone
                key: board.row + modelData
                label: modelData
                hint: board.choosing ? qsTr("この 行の 字が 出ます") : ""
                size: Math.min(Theme.titleSize, Math.round(board.side * 0.5))
                onActivated: board.pressed(modelData)
            }
        }
    }
    Column {
        anchors {
            left: grid.right
            right: parent.right
            leftMargin: Theme.gap * 2
        }
        spacing: Theme.gap

        Press {
            width: parent.width
            height: Math.max(Theme.touchTarget, typed.height + Theme.half)
            visible: board.typed !== ""
            key: "typed"
            label: board.typed
            hint: qsTr("さわると、読みます")
            onActivated: board.readAsked()

            Sheet {
                width: parent.width
                height: parent.height
                edge: board.tone
            }
            Words {
                id: typed

                x: Theme.half
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - Theme.grid
                says: board.typed
                size: board.size
                font.bold: true
                Accessible.ignored: true
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Below {
                visible: board.choosing && board.typed !== ""
                key: "erase"
                label: board.tight ? qsTr("消す") : qsTr("1つ消す")
                onActivated: board.erased()
            }
            Below {
                visible: board.choosing && board.ready
                quiet: false
                tone: Theme.matsuba
                key: "seek"
                label: board.done
                onActivated: board.decided()
            }
            Below {
                visible: !board.choosing
                key: "rows"
                label: qsTr("ほかの 行")
                onActivated: board.rowsAsked()
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
