// Readings put right: a source, a sentence, its words with their kana, and the keys to type how a word is said.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    readonly property bool listing: !["words", "typing"].includes(ReadingsView.stage)
    readonly property bool typing: ReadingsView.stage === "typing"
    readonly property int size: page.small ? Theme.floorSize : Theme.noteSize

    title: page.typing && page.small ? "" : page.typing ? qsTr("「%1」の 読み").arg(ReadingsView.writtenWord) : qsTr("読み方を なおす")
    icon: "letters"
    tone: Theme.cha
    speaks: false

    Words {
        id: line

        width: parent.width
        visible: ReadingsView.line !== ""
        says: ReadingsView.line
        size: page.size
        color: Theme.kaki
        font.bold: true
    }

    LongList {
        anchors {
            fill: parent
            topMargin: line.visible ? line.height + Theme.half : 0
        }
        visible: page.listing
        model: ReadingsView.rows
        onChosen: index => ReadingsView.choose(index)
    }

    Roll {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: line.visible ? line.height + Theme.half : 0
            bottom: page.typing ? typed.top : keys.top
            bottomMargin: Theme.half
        }
        visible: !page.listing && !(page.typing && page.small)

        Flow {
            width: parent?.width ?? 0
            spacing: Theme.gap

            Repeater {
                model: ReadingsView.tiles

                Press {
                    id: tile

                    required property int index
                    required property string text
                    required property string kana
                    required property string chosen

                    width: Math.max(Theme.touchTarget, pair.width + Theme.grid)
                    height: Math.max(Theme.touchTarget, pair.height + Theme.half)
                    key: "word" + tile.index
                    label: tile.text
                    hint: tile.kana
                    onActivated: ReadingsView.touchWord(tile.index)

                    Sheet {
                        width: parent.width
                        height: parent.height
                        tone: tile.chosen !== "" ? Theme.yamabuki : tile.down ? Qt.darker(Theme.card, 1.12) : Theme.card
                        edge: Theme.cha
                    }
                    Column {
                        id: pair

                        anchors.centerIn: parent

                        Words {
                            anchors.horizontalCenter: parent.horizontalCenter
                            says: tile.kana
                            size: Theme.floorSize
                            color: tile.chosen !== "" ? Theme.yamabukiInk : Theme.ink
                            Accessible.ignored: true
                        }
                        Words {
                            anchors.horizontalCenter: parent.horizontalCenter
                            says: tile.text
                            size: page.typing ? Theme.noteSize : Theme.bodySize
                            color: tile.chosen !== "" ? Theme.yamabukiInk : Theme.ink
                            font.bold: true
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    Flow {
        id: keys

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: ReadingsView.stage === "words"
        spacing: Theme.gap

        BigButton {
            tone: Theme.matsuba
            icon: "again"
            compact: page.small
            height: page.small ? Theme.touchTarget : implicitHeight
            label: qsTr("文を 聞く")
            size: page.size
            onActivated: ReadingsView.hear()
        }
        Words {
            says: qsTr("ちがう ことばに さわります。")
            size: page.size
        }
    }

    TypedLine {                                 // on ten inches it stands in the line of おわる
        id: typed

        y: page.small ? -Theme.touchTarget - Theme.half : board.y - height - Theme.gap
        visible: page.typing
        width: parent.width - (page.small ? Theme.leaveWidth : 0)
        cramped: page.small
    }
    KanaBoard {
        id: board

        anchors.bottom: parent.bottom
        visible: page.typing
        width: parent.width
        rows: ReadingsView.kanaRows
        row: ReadingsView.row
        keys: ReadingsView.keys
        onTurned: row => ReadingsView.turnRow(row)
        onPressed: sign => ReadingsView.press(sign)
        room: page.small ? page.bodyHeight - Math.max(0, typed.height - Theme.touchTarget) : page.bodyHeight * 0.5
    }
}
