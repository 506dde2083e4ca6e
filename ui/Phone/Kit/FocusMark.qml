// Where the keys are: an ink line with a yellow one around it.
import QtQuick
import Phone.Skin

Item {
    id: mark

    required property real corner

    Rectangle {
        anchors.fill: parent
        radius: mark.corner
        color: "transparent"
        border.width: 3 * Look.unit
        border.color: "#FFD166"
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 3 * Look.unit
        radius: mark.corner
        color: "transparent"
        border.width: 3.5 * Look.unit
        border.color: "#000000"
    }
}
