// A place on a map: a drawing on a round sign with a point below, and its name.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string icon
    required property real east
    required property real south
    required property bool checked

    width: Math.max(62 * Look.unit, word.implicitWidth + 12 * Look.unit)
    height: 78 * Look.unit
    corner: 12 * Look.unit

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 64 * Look.unit
        width: 12 * Look.unit
        height: width
        rotation: 45
        color: round.color
    }
    Rectangle {
        id: round

        anchors.horizontalCenter: parent.horizontalCenter
        y: 26 * Look.unit
        width: 46 * Look.unit
        height: width
        radius: width / 2
        color: root.checked ? Look.skin.tint : Look.skin.card
        border.width: (root.checked ? 4 : 2) * Look.unit
        border.color: root.checked ? Look.skin.accent : Look.skin.soft

        Glyph {
            anchors.centerIn: parent
            name: root.icon
            size: 28 * Look.unit
        }
    }
    Rectangle {
        width: parent.width
        height: word.implicitHeight + 4 * Look.unit
        radius: height / 3
        color: Look.skin.card
        border.width: Math.max(1, Look.unit)
        border.color: Look.skin.line

        Words {
            id: word

            anchors.centerIn: parent
            text: root.label
            font.pixelSize: Math.min(Look.note, 17 * Look.unit)
            font.bold: true
            Accessible.ignored: true
        }
    }
}
