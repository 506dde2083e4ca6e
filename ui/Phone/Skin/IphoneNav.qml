// The bar at the bottom edge of the iPhone-like skin: touched, or drawn upwards, it leads home.
import QtQuick
import Phone.Kit

Rectangle {
    id: nav

    implicitHeight: 40 * Look.unit
    color: Look.skin.paper

    Touchable {
        id: bar

        key: "nav.home"
        label: "ホーム"
        target: "system.home"
        what: "いちばん下の 横に 長い 線"
        spoken: bar.label + "（れんしゅうの 電話）"
        anchors.fill: parent

        Rectangle {
            anchors.centerIn: parent
            width: 150 * Look.unit
            height: (hand.pressed ? 10 : 7) * Look.unit
            radius: height / 2
            color: Look.skin.ink
        }
        MouseArea {
            id: hand

            property bool held: false

            anchors.fill: parent
            pressAndHoldInterval: bar.longHoldMs
            onPressed: held = false
            onPressAndHold: {
                held = true;
                bar.feel("long");
            }
            onReleased: mouse => {
                if (!held && (mouse.y < 0 || containsMouse))
                    bar.feel("tap");
            }
        }
    }
}
