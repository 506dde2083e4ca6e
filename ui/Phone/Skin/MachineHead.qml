// The head of a machine's page: the title on a pale band over the whole width, nothing to touch.
import QtQuick
import Phone.Kit

Head {
    id: head

    implicitHeight: words.implicitHeight + 24 * Look.unit

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 4 * Look.unit
        color: Look.skin.tint
    }
    Words {
        id: words

        x: 16 * Look.unit
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -2 * Look.unit
        says: head.title
        font.pixelSize: Look.title
        font.bold: true
        Accessible.role: Accessible.Heading
    }
}
