// The way to answer a call: a green button, or a green knob that is drawn to the right end of its track.
// By keys, switches and screen reader one press is the whole slide; a finger's tap only shakes the knob.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property bool sliding
    readonly property real margin: 6 * Look.unit
    readonly property real way: track.width - knob.width - 2 * root.margin
    readonly property real enough: 0.7      // of the way

    byKey: root.sliding ? "slide" : "tap"
    implicitHeight: Math.max(72 * Look.unit, word.implicitHeight + (root.sliding ? 16 : 44) * Look.unit)
    corner: root.sliding ? root.height / 2 : 22 * Look.unit

    Rectangle {
        id: track

        y: root.down && !root.sliding ? 2 * Look.unit : 0
        width: parent.width
        height: parent.height
        radius: root.corner
        color: root.sliding ? Look.skin.card : root.down ? Qt.darker(Look.skin.go, 1.3) : Look.skin.go
        border.width: root.sliding ? 2.5 * Look.unit : 0
        border.color: Look.skin.go
    }
    Words {
        id: word

        x: root.sliding ? 78 * Look.unit : 8 * Look.unit
        y: root.sliding ? (root.height - height) / 2 : root.height - height - 8 * Look.unit
        width: parent.width - x - (root.sliding ? 44 : 8) * Look.unit
        says: root.label
        horizontalAlignment: root.sliding ? Text.AlignLeft : Text.AlignHCenter
        font.pixelSize: Look.note
        font.bold: true
        color: root.sliding ? Look.skin.ink : Look.skin.onStrong
        opacity: 1 - hand.moved / Math.max(1, root.way)
        Accessible.ignored: true
    }
    Glyph {
        visible: root.sliding
        anchors.right: parent.right
        anchors.rightMargin: 16 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        name: "before"
        mirror: true
        size: 26 * Look.unit
    }
    Rectangle {
        id: knob

        visible: root.sliding
        x: root.margin + hand.moved
        anchors.verticalCenter: parent.verticalCenter
        width: 60 * Look.unit
        height: width
        radius: width / 2
        color: Look.skin.go
    }
    Glyph {
        x: root.sliding ? knob.x + (knob.width - width) / 2 : (root.width - width) / 2
        y: root.sliding ? (root.height - height) / 2 : 8 * Look.unit
        name: "call"
        ink: Look.skin.onStrong
        size: 34 * Look.unit
    }
    MouseArea {
        id: hand

        property real from: 0
        property real moved: 0

        function end(): void {
            hand.moved = 0;
        }

        anchors.fill: parent
        enabled: root.sliding
        preventStealing: true
        onPressed: event => hand.from = event.x
        onPositionChanged: event => hand.moved = Math.max(0, Math.min(root.way, event.x - hand.from))
        onReleased: {
            root.feel(hand.moved > root.enough * root.way ? "slide" : "tap");
            hand.end();
        }
        onCanceled: hand.end()
    }
}
