// The round drawing of a person with the first character of the name.
import QtQuick
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label

    implicitHeight: 124 * Look.unit

    Rectangle {
        anchors.centerIn: parent
        width: 108 * Look.unit
        height: width
        radius: width / 2
        color: Look.skin.tint
        border.width: 3 * Look.unit
        border.color: Look.skin.accent

        Words {
            anchors.centerIn: parent
            text: Array.from(root.label)[0] ?? ""
            font.pixelSize: 52 * Look.unit
            font.bold: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.label
        }
    }
}
