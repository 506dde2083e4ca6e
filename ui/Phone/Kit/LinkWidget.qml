// Words that lead somewhere, coloured and underlined as on a phone; the whole line can be touched.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string icon

    implicitHeight: Math.max(56 * Look.unit, words.height + 20 * Look.unit)

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.down ? Look.skin.tint : Look.skin.card
        border.width: 1.5 * Look.unit
        border.color: Look.skin.line
    }
    Glyph {
        id: drawing

        x: 14 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        ink: Look.skin.accent
        size: 28 * Look.unit
    }
    Words {
        id: words

        x: (root.icon === "" ? 14 : 52) * Look.unit
        width: parent.width - x - 12 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        font.underline: true
        wrapMode: Text.WrapAnywhere         // an address has no phrases
        color: Look.skin.accent
        Accessible.ignored: true
    }
}
