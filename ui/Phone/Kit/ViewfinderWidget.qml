// What a camera sees, nearer or farther, perhaps in a hand's shadow, with the corners of a frame to hold it in.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label
    required property string drawing
    required property int zoom
    required property bool shaded
    required property bool framed
    required property bool found
    readonly property color mark: root.found ? "#7BE0A2" : "#FFFFFF"

    implicitHeight: Math.min(root.width, 300 * Look.unit)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    Rectangle {
        id: view

        anchors.fill: parent
        radius: Look.skin.corner * Look.unit
        color: "#3A352F"
        clip: true

        Image {
            anchors.centerIn: parent
            width: Math.round(view.height * 0.86 * root.zoom / 100)
            height: width
            sourceSize: Qt.size(width, height)
            source: "image://icons/phone/drawing/" + root.drawing + "/#231F1A"
            Accessible.ignored: true
        }
        Rectangle {
            visible: root.shaded
            x: -view.width * 0.1
            width: view.width * 0.78
            height: view.height
            gradient: Gradient {
                orientation: Gradient.Horizontal
                GradientStop { position: 0; color: "#F0000000" }
                GradientStop { position: 0.8; color: "#D0000000" }
                GradientStop { position: 1; color: "#00000000" }
            }
        }
        Repeater {
            model: root.framed ? 4 : 0

            Item {
                id: corner

                required property int index
                readonly property bool toRight: corner.index % 2 === 1
                readonly property bool low: corner.index > 1
                readonly property real arm: 40 * Look.unit
                readonly property real line: 6 * Look.unit
                readonly property real side: view.height * 0.72

                x: (view.width - side) / 2 + (toRight ? side - arm : 0)
                y: (view.height - side) / 2 + (low ? side - arm : 0)
                width: arm
                height: arm

                Rectangle {
                    y: corner.low ? corner.arm - corner.line : 0
                    width: corner.arm
                    height: corner.line
                    radius: height / 2
                    color: root.mark
                }
                Rectangle {
                    x: corner.toRight ? corner.arm - corner.line : 0
                    width: corner.line
                    height: corner.arm
                    radius: width / 2
                    color: root.mark
                }
            }
        }
    }
}
