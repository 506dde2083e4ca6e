// A strip at the top of the screen that tells something and leads to it.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string detail
    required property string icon

    spoken: root.detail === "" ? root.label : root.label + "。" + root.detail
    implicitHeight: Math.max(60 * Look.unit, words.height + 22 * Look.unit)

    Rectangle {
        anchors.fill: parent
        anchors.margins: 5 * Look.unit
        radius: root.corner
        color: root.down ? Qt.darker(Look.skin.tint, 1.15) : Look.skin.tint
        border.width: 2 * Look.unit
        border.color: Look.skin.accent
    }
    Glyph {
        x: 18 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 32 * Look.unit
    }
    Column {
        id: words

        x: (root.icon === "" ? 20 : 62) * Look.unit
        width: parent.width - x - 18 * Look.unit
        anchors.verticalCenter: parent.verticalCenter

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
            Accessible.ignored: true
        }
    }
}
