// What somebody wrote or drew: theirs at the left, one's own at the right on a tint, with the time below.
import QtQuick
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label
    required property bool mine
    required property string detail
    required property string drawing
    readonly property bool drawn: root.drawing !== ""
    readonly property int side: Math.round(132 * Look.unit)

    implicitHeight: cloud.height + (small.visible ? small.height + 2 * Look.unit : 0) + 6 * Look.unit

    Rectangle {
        id: cloud

        anchors.right: root.mine ? parent.right : undefined
        width: (root.drawn ? root.side : words.width) + 28 * Look.unit
        height: (root.drawn ? root.side : words.height) + 22 * Look.unit
        radius: 18 * Look.unit
        color: root.mine ? Look.skin.tint : Look.skin.card
        border.width: 1.5 * Look.unit
        border.color: Look.skin.line

        Image {
            anchors.centerIn: parent
            visible: root.drawn
            width: root.side
            height: root.side
            sourceSize: Qt.size(root.side, root.side)
            source: root.drawn ? "image://icons/phone/drawing/" + root.drawing + "/" + Look.skin.ink : ""
            Accessible.role: Accessible.Graphic
            Accessible.name: root.label
        }
        Words {
            id: words

            anchors.centerIn: parent
            visible: !root.drawn
            width: Math.min(implicitWidth, root.width - 56 * Look.unit)
            says: root.label
            Accessible.role: Accessible.StaticText
            Accessible.name: root.label
        }
    }
    Words {
        id: small

        anchors.top: cloud.bottom
        anchors.topMargin: 2 * Look.unit
        anchors.right: root.mine ? parent.right : undefined
        visible: root.detail !== ""
        says: root.detail
        font.pixelSize: Look.note
        color: Look.skin.soft
    }
}
