// A key of a keyboard: a tap brings its own sign, a short stroke the one that stands on that side.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string icon
    required property string tone
    required property bool ready
    required property string leftward
    required property string upward
    required property string rightward
    required property string downward
    readonly property real strokeLength: 18 * Look.unit
    readonly property bool quiet: root.tone === "quiet"
    readonly property bool strong: root.tone === "go"
    readonly property bool narrow: root.width < 60 * Look.unit
    readonly property color face: root.strong ? Look.skin.go : root.quiet ? Look.skin.tint : Look.skin.card
    readonly property color ink: root.strong ? Look.skin.onStrong : Look.skin.ink

    // Which way the finger has gone from where it came down; "" while it rests on the key.
    function side(dx: real, dy: real): string {
        if (Math.max(Math.abs(dx), Math.abs(dy)) < root.strokeLength)
            return "";
        const way = Math.abs(dx) > Math.abs(dy) ? (dx < 0 ? "left" : "right") : (dy < 0 ? "up" : "down");
        return root.sign(way) === "" ? "" : way;
    }
    function sign(way: string): string {
        return way === "left" ? root.leftward : way === "up" ? root.upward : way === "right" ? root.rightward : way === "down" ? root.downward : root.label;
    }

    implicitHeight: Math.max(46, Math.min(64, (Look.tall - 350) / 5)) * Look.unit
    corner: (root.narrow ? 8 : 12) * Look.unit
    opacity: root.ready ? 1 : 0.55

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: finger.pressed ? Qt.darker(root.face, 1.15) : root.face
        border.width: 1.5 * Look.unit
        border.color: finger.pressed ? Look.skin.accent : Look.skin.line
    }
    Glyph {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 5 * Look.unit
        name: root.icon
        ink: root.ink
        size: 20 * Look.unit
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: (root.icon === "" ? 0 : 11) * Look.unit
        text: finger.pressed ? root.sign(finger.way) : root.label
        font.pixelSize: Math.round((root.icon !== "" ? 15 : root.label.length > 1 ? 17 : root.narrow || root.height < 54 * Look.unit ? 22 : 26) * Look.unit)
        font.bold: true
        color: root.ink
        Accessible.ignored: true
    }
    Side { text: root.leftward; anchors.left: parent.left; anchors.verticalCenter: parent.verticalCenter }
    Side { text: root.rightward; anchors.right: parent.right; anchors.verticalCenter: parent.verticalCenter }
    Side { text: root.upward; anchors.top: parent.top; anchors.horizontalCenter: parent.horizontalCenter }
    Side { text: root.downward; anchors.bottom: parent.bottom; anchors.horizontalCenter: parent.horizontalCenter }

    MouseArea {
        id: finger

        property real fromX: 0
        property real fromY: 0
        property string way: ""
        property bool held: false

        anchors.fill: parent
        z: 2
        preventStealing: true
        pressAndHoldInterval: root.longHoldMs
        onPressed: event => {
            finger.fromX = event.x;
            finger.fromY = event.y;
            finger.way = "";
            finger.held = false;
        }
        onPositionChanged: event => finger.way = root.side(event.x - finger.fromX, event.y - finger.fromY)
        onPressAndHold: {
            finger.held = finger.way === "" && root.quiet;
            if (finger.held)
                root.feel("long");
        }
        onReleased: {
            if (finger.way !== "")
                root.feel("flick:" + finger.way);
            else if (finger.containsMouse && !finger.held)
                root.feel("tap");
        }
    }

    component Side: Text {
        anchors.leftMargin: 5 * Look.unit
        anchors.rightMargin: 5 * Look.unit
        height: 13 * Look.unit
        verticalAlignment: Text.AlignVCenter
        visible: root.ready && !finger.pressed
        font.pixelSize: 11 * Look.unit
        color: Look.skin.soft
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
