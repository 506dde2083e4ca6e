// The head of a page in the Android-like skin: a back sign where the page has one, and the title.
import QtQuick
import Phone.Kit

Head {
    id: head

    implicitHeight: Math.max(56 * Look.unit, words.implicitHeight + 12 * Look.unit)

    Touchable {
        id: sign

        key: "head.back"
        label: "まえの画面へ もどる"
        target: "system.back"
        what: "上の 左向きの 矢印"
        place: ""                           // the ring and the words of place mean the key at the bottom edge
        visible: head.back
        width: 56 * Look.unit
        height: parent.height

        Rectangle {
            anchors.centerIn: parent
            width: 44 * Look.unit
            height: width
            radius: width / 2
            color: sign.down ? Look.skin.tint : "transparent"
        }
        Glyph {
            anchors.centerIn: parent
            name: "arrow"
            size: 28 * Look.unit
        }
    }
    Words {
        id: words

        x: (head.back ? 56 : 20) * Look.unit
        width: parent.width - x - 12 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        text: head.title
        font.pixelSize: Look.title
        font.bold: true
        Accessible.role: Accessible.Heading
    }
}
