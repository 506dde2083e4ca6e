// A drawing to choose, on a sheet of its own with its word below.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string drawing
    readonly property real side: Math.round(Math.min(root.width - 20 * Look.unit, 104 * Look.unit))

    implicitHeight: root.side + word.implicitHeight + 22 * Look.unit

    Rectangle {
        y: root.down ? 2 * Look.unit : 0
        width: parent.width
        height: parent.height
        radius: root.corner
        color: root.down ? Qt.darker(Look.skin.card, 1.2) : Look.skin.card
        border.width: 1.5 * Look.unit
        border.color: Look.skin.line

        Image {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 10 * Look.unit
            width: root.side
            height: root.side
            sourceSize: Qt.size(root.side, root.side)
            source: "image://icons/phone/drawing/" + root.drawing + "/" + Look.skin.ink
            Accessible.ignored: true
        }
        Words {
            id: word

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 6 * Look.unit
            x: 6 * Look.unit
            width: parent.width - 2 * x
            says: root.label
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Look.note
            font.bold: true
            Accessible.ignored: true
        }
    }
}
