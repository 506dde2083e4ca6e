// What opens a locked phone: the sign follows a finger upwards, and opens when it was drawn far enough.
// By keys, switches and screen reader one press is the whole slide; a finger's tap only shows the way.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    readonly property real way: 70 * Look.unit

    byKey: "slide"
    implicitHeight: content.height + 28 * Look.unit
    corner: 26 * Look.unit

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Look.skin.card
        opacity: 0.9
        border.width: 2 * Look.unit
        border.color: hand.pressed ? Look.skin.accent : Look.skin.line
    }
    Column {
        id: content

        y: 14 * Look.unit - hand.moved
        width: parent.width
        spacing: 2 * Look.unit

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "before"
            rotation: 90
            size: 34 * Look.unit
        }
        Words {
            width: parent.width
            says: root.label
            horizontalAlignment: Text.AlignHCenter
            font.bold: true
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: hand

        property real from: 0
        property real moved: 0

        anchors.fill: parent
        z: 2
        preventStealing: true
        onPressed: event => hand.from = event.y
        onPositionChanged: event => hand.moved = Math.max(0, Math.min(root.way, hand.from - event.y))
        onReleased: {
            root.feel(hand.moved >= root.way * 0.7 ? "slide" : "tap");
            hand.moved = 0;
        }
        onCanceled: hand.moved = 0
    }
}
