// A line of a list: a drawing, a word, and a smaller second word under it.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string detail
    required property string icon

    spoken: root.detail === "" ? root.label : root.label + "。" + root.detail
    implicitHeight: Math.max(64 * Look.unit, words.height + 18 * Look.unit)

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.down ? Look.skin.tint : Look.skin.card
        border.width: Math.max(1, Look.unit)
        border.color: Look.skin.line
    }
    Glyph {
        id: drawing

        x: 14 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 36 * Look.unit
    }
    Column {
        id: words

        x: (root.icon === "" ? 18 : 64) * Look.unit
        width: parent.width - x - 14 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Look.unit

        Words {
            width: parent.width
            says: root.label
            font.bold: true
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: root.detail !== ""
            says: root.detail
            font.pixelSize: Look.note
            color: Look.skin.soft
            Accessible.ignored: true
        }
    }
}
