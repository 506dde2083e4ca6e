// What can be chosen with one tap: tiles with a drawing and a word, as large as the room allows.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Grid {
    id: grid

    required property real room                 // height that the tiles may take
    required property int size                  // of the words
    readonly property int count: tiles.count
    readonly property int fitting: Math.max(1, Math.floor((grid.width + Theme.gap) / (grid.size * 9 + Theme.gap)))
    readonly property int down: Math.ceil(grid.count / grid.columns)
    readonly property real wide: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
    readonly property real high: Math.min(Theme.px(34), (grid.room - (grid.down - 1) * grid.spacing) / Math.max(1, grid.down))
    readonly property bool beside: grid.high < grid.size * 5        // the drawing stands beside the word, else above it

    columns: Math.max(1, Math.min(grid.fitting, grid.count <= 4 ? 2 : grid.count <= 6 ? 3 : grid.count <= 8 ? 4 : 5))
    spacing: Theme.half

    Repeater {
        id: tiles

        model: DeskView.tiles

        Press {
            id: tile

            required property string code
            required label
            required property string icon
            readonly property bool drawn: tile.icon !== "" && (!grid.beside || grid.wide > grid.size * 8)

            width: grid.wide
            height: grid.high
            key: "desk." + tile.code
            onActivated: DeskView.choose(tile.code)

            Sheet {
                width: parent.width
                height: parent.height
                tone: tile.down ? Qt.darker(Theme.card, 1.12) : Theme.card
                edge: Theme.cha
            }
            Grid {
                anchors.centerIn: parent
                columns: grid.beside ? 2 : 1
                spacing: Theme.half
                horizontalItemAlignment: Grid.AlignHCenter
                verticalItemAlignment: Grid.AlignVCenter

                Picture {
                    visible: tile.drawn
                    name: tile.icon
                    ink: Theme.cha
                    size: Math.round(Math.min(grid.size * 2.2, grid.high * 0.45))
                }
                Text {
                    width: Math.min(implicitWidth, grid.wide - Theme.half * 2 - (tile.drawn && grid.beside ? grid.size * 2.2 + Theme.half : 0))
                    text: PhraseView.joined(tile.label)
                    textFormat: Text.PlainText
                    font.family: LookView.family
                    font.pixelSize: grid.size
                    font.bold: true
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    lineHeightMode: Text.FixedHeight
                    lineHeight: Math.round(grid.size * 1.3)
                    color: Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
