// What can be chosen with one tap: tiles with a drawing and a word, as large as the room allows.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Grid {
    id: grid

    required property real room                 // height that the tiles may take
    required property int size                  // of the words, where they have room
    required property Listing model             // with code, label and icon
    readonly property int count: tiles.count
    readonly property int wished: grid.count <= 4 ? 2 : grid.count <= 6 ? 3 : grid.count <= 8 ? 4 : 5
    readonly property int down: Math.ceil(grid.count / grid.columns)
    readonly property real wide: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
    readonly property real high: Math.min(Theme.px(48), (grid.room - (grid.down - 1) * grid.spacing) / Math.max(1, grid.down))
    readonly property int letters: Math.min(Math.round(grid.size * 1.3), Math.floor((grid.wide - Theme.line * 4) / grid.longest))
    readonly property real longest: 9.1                             // glyphs of a phrase
    readonly property bool beside: grid.high < grid.letters * 3.6   // the drawing stands beside the word, else above it

    signal chosen(code: string)

    columns: Math.max(1, Math.min(grid.wished, Math.floor(grid.width / (Theme.floorSize * 0.55 * grid.longest))))
    spacing: Math.round(Theme.px(3))

    Repeater {
        id: tiles

        model: grid.model

        Press {
            id: tile

            required property string code
            required label
            required property string icon
            readonly property bool drawn: tile.icon !== "" && (!grid.beside || grid.wide > grid.letters * 12)

            width: grid.wide
            height: grid.high
            told: false
            onActivated: grid.chosen(tile.code)

            Sheet {
                width: parent.width
                height: parent.height
                tone: tile.down ? Qt.darker(Theme.card, 1.12) : Theme.card
                edge: Theme.cha
            }
            Grid {
                anchors.centerIn: parent
                columns: grid.beside ? 2 : 1
                spacing: grid.beside ? Theme.half : Theme.line
                horizontalItemAlignment: Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter

                Picture {
                    visible: tile.drawn
                    name: tile.icon
                    ink: Theme.cha
                    size: Math.round(Math.min(grid.letters * 2.2, grid.high * 0.42))
                }
                Text {
                    width: Math.min(implicitWidth, grid.wide - Theme.line * 4 - (tile.drawn && grid.beside ? grid.letters * 2.2 + Theme.half : 0))
                    text: PhraseView.joined(tile.label)
                    textFormat: Text.PlainText
                    font.family: LookView.family
                    font.pixelSize: grid.letters
                    font.bold: true
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    lineHeightMode: Text.FixedHeight
                    lineHeight: Math.round(grid.letters * 1.3)
                    color: Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
