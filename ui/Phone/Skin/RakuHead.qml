// The head of a page in the らくらく-like skin: the title in white on a dark band, nothing to touch.
import QtQuick
import Phone.Kit

Head {
    id: head

    implicitHeight: Math.max(54 * Look.unit, words.implicitHeight + 12 * Look.unit)

    Rectangle {
        anchors.fill: parent
        color: Look.skin.accent
    }
    Words {
        id: words

        x: 16 * Look.unit
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        text: head.title
        font.pixelSize: Look.title
        font.bold: true
        color: Look.skin.onStrong
        Accessible.role: Accessible.Heading
    }
}
