// A round thing that lies where it says: a light tap, a hold, and a finger that slid are three different touches of it.
import QtQuick
import Bridge
import Phone.Skin

Touchable {
    id: root

    required property string icon
    required property real along
    required property real below
    required property real breadth
    required property bool held
    readonly property real room: root.parent?.width ?? 0
    readonly property real board: Math.min(root.room, 360 * Look.unit)  // on a glass that lies across, its middle
    readonly property real wobble: 26 * Look.unit       // a finger may roll this far and still have tapped

    byKey: root.held ? "long" : "tap"
    width: root.breadth * root.board
    height: width
    x: root.room / 2 + (root.along - 0.5) * root.board - width / 2
    y: root.below * (root.parent?.height ?? 0) - height / 2
    corner: width / 2
    onIconChanged: if (root.icon !== "" && PhoneView.motion) opening.restart()

    Rectangle {
        anchors.fill: parent
        visible: root.icon !== "flower"
        radius: width / 2
        color: Look.skin.tint
        border.width: 3 * Look.unit
        border.color: Look.skin.accent
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 9 * Look.unit
        visible: root.held && root.icon !== "flower"
        radius: width / 2
        color: "transparent"
        border.width: 2.5 * Look.unit
        border.color: Look.skin.accent
    }
    // grows while the finger rests: how long that is can be seen
    Rectangle {
        anchors.centerIn: parent
        visible: hand.pressed && root.icon !== "flower"
        width: root.width * 0.86
        height: width
        radius: width / 2
        color: Look.skin.accent
        opacity: 0.35

        NumberAnimation on scale {
            running: hand.pressed && PhoneView.motion
            from: 0.3
            to: 1
            duration: root.longHoldMs
        }
    }
    Glyph {
        id: drawing

        anchors.centerIn: parent
        name: root.icon
        size: root.width * (root.icon === "flower" ? 1 : 0.6)

        NumberAnimation on scale {
            id: opening

            running: false
            from: 0.4
            to: 1
            duration: Look.slideMs * 2
            easing.type: Easing.OutBack
        }
    }
    MouseArea {
        id: hand

        property point from: Qt.point(0, 0)
        property bool told: false

        function slid(x: real, y: real): bool {
            return Math.hypot(x - hand.from.x, y - hand.from.y) > root.wobble;
        }

        anchors.fill: parent
        z: 2
        preventStealing: true
        pressAndHoldInterval: root.longHoldMs
        onPressed: event => {
            hand.from = Qt.point(event.x, event.y);
            hand.told = false;
        }
        onPressAndHold: {
            hand.told = true;
            root.feel("long");
        }
        onReleased: event => {
            if (!hand.told)
                root.feel(hand.slid(event.x, event.y) ? "slide" : "tap");
        }
    }
}
