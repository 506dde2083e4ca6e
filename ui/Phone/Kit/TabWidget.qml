// One tab of a bar: a drawing over its word; the chosen one lies on a tint and is underlined.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string icon
    required property bool checked

    implicitHeight: 66 * Look.unit
    Accessible.role: Accessible.PageTab
    Accessible.checked: root.checked

    Rectangle {
        anchors.fill: parent
        anchors.margins: 3 * Look.unit
        radius: root.corner
        color: root.down || root.checked ? Look.skin.tint : "transparent"
    }
    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -2.5 * Look.unit
        spacing: 0

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: 30 * Look.unit
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            says: root.label
            font.pixelSize: Look.note
            font.bold: root.checked
            Accessible.ignored: true
        }
    }
    Rectangle {
        visible: root.checked
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 5 * Look.unit
        width: 44 * Look.unit
        height: 3 * Look.unit
        radius: height / 2
        color: Look.skin.accent
    }
}
