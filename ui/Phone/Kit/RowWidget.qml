// A line of a list: a drawing, a word, and a smaller second word under it; a skin may join lines to one card.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string detail
    required property string icon

    spoken: root.detail === "" ? root.label : root.label + "。" + root.detail
    implicitHeight: Math.max(64 * Look.unit, words.height + 18 * Look.unit)

    readonly property bool above: Look.skin.joined && root.besideRow(-1)
    readonly property bool below: Look.skin.joined && root.besideRow(1)

    function besideRow(step: int): bool {
        const kids = Array.from(root.parent?.children ?? []);
        return kids[kids.indexOf(root) + step] instanceof RowWidget;
    }

    Rectangle {
        width: parent.width
        height: parent.height + (root.below ? 8 * Look.unit : 0)    // over the gap to the next line
        radius: root.corner
        topLeftRadius: root.above ? 0 : radius
        topRightRadius: topLeftRadius
        bottomLeftRadius: root.below ? 0 : radius
        bottomRightRadius: bottomLeftRadius
        color: root.down ? Look.skin.tint : Look.skin.card
        border.width: Look.skin.joined ? 0 : Math.max(1, Look.unit)
        border.color: Look.skin.line

        Rectangle {
            visible: root.below
            x: 64 * Look.unit
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 4 * Look.unit
            width: parent.width - x
            height: Math.max(1, Look.unit)
            color: Look.skin.line
        }
    }
    Glyph {
        visible: Look.skin.joined
        anchors.right: parent.right
        anchors.rightMargin: 10 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        name: "before"
        mirror: true
        ink: Look.skin.soft
        size: 20 * Look.unit
    }
    Glyph {
        id: drawing

        x: 14 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 36 * Look.unit
    }
    Column {
        id: words

        x: (root.icon === "" ? 18 : 64) * Look.unit
        width: parent.width - x - (Look.skin.joined ? 34 : 14) * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Look.unit

        Words {
            width: parent.width
            says: root.label
            font.bold: true
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: root.detail !== ""
            says: root.detail
            font.pixelSize: Look.note
            color: Look.skin.soft
            Accessible.ignored: true
        }
    }
}
