// An app on the home screen: a drawing on a tile with its word below or, as the skin wants it, on the tile.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string icon
    required property int badge

    readonly property bool tiled: Look.skin.tiled
    readonly property bool beside: root.tiled && root.width > 160 * Look.unit
    readonly property bool large: root.width > 200 * Look.unit
    readonly property real drawn: (root.large ? 60 : root.tiled ? 42 : 46) * Look.unit
    readonly property real side: (root.large ? Math.max(66, Math.min(96, (Look.tall - 320) / 3)) : 66) * Look.unit

    implicitHeight: root.beside ? root.drawn + 22 * Look.unit : root.tiled ? 77 * Look.unit : word.y + word.implicitHeight + 2 * Look.unit
    spoken: root.badge > 0 ? root.label + "。新しいもの " + root.badge + "件" : root.label

    Rectangle {
        id: tile

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.down ? 2 * Look.unit : 0
        width: root.tiled ? root.width : root.side
        height: root.tiled ? root.height : width
        radius: Look.skin.tileCorner * Look.unit
        color: root.down ? Qt.darker(Look.skin.card, 1.2) : Look.skin.card
        border.width: 1.5 * Look.unit
        border.color: Look.skin.line

        Glyph {
            x: root.beside ? 12 * Look.unit : (tile.width - width) / 2
            y: (tile.height - height - (root.tiled && !root.beside ? word.height : 0)) / 2
            name: root.icon
            size: root.drawn
        }
    }
    Rectangle {
        visible: root.badge > 0
        anchors.right: tile.right
        anchors.rightMargin: (root.tiled ? 4 : -9) * Look.unit
        anchors.bottom: tile.top
        anchors.bottomMargin: (root.tiled ? -30 : -16) * Look.unit
        width: Math.max(height, count.implicitWidth + 10 * Look.unit)
        height: 26 * Look.unit
        radius: height / 2
        color: Look.skin.stop

        Words {
            id: count

            anchors.centerIn: parent
            text: root.badge
            font.pixelSize: Look.note
            font.bold: true
            color: Look.skin.onStrong
            Accessible.ignored: true
        }
    }
    Words {
        id: word

        x: root.beside ? root.drawn + 22 * Look.unit : 0
        y: root.beside ? (tile.height - height) / 2 : root.tiled ? (tile.height + root.drawn - height) / 2 : root.side + 5 * Look.unit
        width: parent.width - x - (root.beside ? 6 * Look.unit : 0)
        says: root.label
        horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
        font.pixelSize: root.large ? Look.body : Math.min(Look.note, Math.floor(word.width / Math.max(4, root.label.length)))
        font.bold: true
        Accessible.ignored: true
    }
}
