// A track with a round place for each step: a tap sets the nearest one, a key goes on by one and round.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property int level
    required property int steps
    readonly property real end: 30 * Look.unit
    readonly property real gap: (root.width - 2 * root.end) / (root.steps - 1)

    function nearest(x: real): int {
        return Math.max(1, Math.min(root.steps, Math.round((x - root.end) / root.gap) + 1));
    }

    spoken: root.label + "。" + root.steps + "の うち " + root.level
    implicitHeight: 68 * Look.unit
    Accessible.role: Accessible.Slider

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: Look.skin.card
        border.width: Math.max(1, Look.unit)
        border.color: Look.skin.line
    }
    Rectangle {
        x: root.end
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - 2 * root.end
        height: 8 * Look.unit
        radius: height / 2
        color: Look.skin.line

        Rectangle {
            width: Math.max(0, root.level - 1) * root.gap
            height: parent.height
            radius: parent.radius
            color: Look.skin.accent
        }
    }
    Repeater {
        model: root.steps

        Rectangle {
            required property int index
            readonly property bool chosen: index + 1 === root.level

            x: root.end + index * root.gap - width / 2
            anchors.verticalCenter: parent?.verticalCenter
            width: (chosen ? 40 : 20) * Look.unit
            height: width
            radius: width / 2
            color: index < root.level ? Look.skin.accent : Look.skin.card
            border.width: (chosen ? 5 : 3) * Look.unit
            border.color: chosen ? Look.skin.tint : index < root.level ? Look.skin.accent : Look.skin.soft
        }
    }
    MouseArea {
        anchors.fill: parent
        onReleased: event => root.feel("set:" + root.nearest(event.x))
    }
}
