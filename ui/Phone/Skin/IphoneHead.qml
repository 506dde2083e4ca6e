// The head of a page in the iPhone-like skin: the page before, by its name, is the way back; the title stands in the middle.
import QtQuick
import Phone.Kit

Head {
    id: head

    readonly property bool led: head.before !== ""
    readonly property bool inLine: !head.led || words.implicitWidth + 2 * (sign.width + sign.x) <= head.width

    implicitHeight: head.inLine ? Math.max(56 * Look.unit, words.implicitHeight + 12 * Look.unit) : 58 * Look.unit + words.implicitHeight

    Touchable {
        id: sign

        key: "head.back"
        label: head.before
        target: "system.back"
        what: "左上の もどる しるし「" + head.before + "」"
        spoken: head.before + "。前の 画面に もどる"
        visible: head.led
        x: 4 * Look.unit
        width: name.x + name.implicitWidth + 12 * Look.unit
        height: 56 * Look.unit

        Rectangle {
            anchors.fill: parent
            anchors.margins: 5 * Look.unit
            radius: sign.corner
            color: sign.down ? Look.skin.tint : "transparent"
        }
        Glyph {
            x: 4 * Look.unit
            anchors.verticalCenter: parent.verticalCenter
            name: "before"
            ink: Look.skin.accent
            size: 30 * Look.unit
        }
        Words {
            id: name

            x: 34 * Look.unit
            anchors.verticalCenter: parent.verticalCenter
            text: head.before
            color: Look.skin.accent
            Accessible.ignored: true
        }
    }
    Words {
        id: words

        x: 20 * Look.unit
        y: head.inLine ? (head.implicitHeight - height) / 2 : 54 * Look.unit
        width: parent.width - 2 * x
        text: head.title
        horizontalAlignment: head.led && head.inLine ? Text.AlignHCenter : Text.AlignLeft
        font.pixelSize: Look.title
        font.bold: true
        Accessible.role: Accessible.Heading
    }
}
