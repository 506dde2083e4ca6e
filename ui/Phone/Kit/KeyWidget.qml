// A key of a keypad: a large sign with small print under it.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string sub

    // Four rows of keys share what the rest of a dialling page leaves of the glass.
    implicitHeight: Math.max(52, Math.min(72, (Look.tall - 236 - 152 * Look.grown) / 4)) * Look.unit
    corner: Look.skin.keyCorner * Look.unit

    Rectangle {
        y: root.down ? 2 * Look.unit : 0
        width: parent.width
        height: parent.height
        radius: root.corner
        color: root.down ? Look.skin.tint : Look.skin.card
        border.width: 1.5 * Look.unit
        border.color: root.down ? Look.skin.accent : Look.skin.line

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: root.sub === "" ? 0 : -8 * Look.unit
            text: root.label
            font.pixelSize: 28 * Look.unit
            font.bold: true
            Accessible.ignored: true
        }
        Words {
            visible: root.sub !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 4 * Look.unit
            text: root.sub
            font.pixelSize: 14 * Look.unit
            color: Look.skin.soft
            Accessible.ignored: true
        }
    }
}
