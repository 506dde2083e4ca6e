// A drawing of where the card is laid down: the reader, the card above it, and the way down.
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Item {
    id: place

    implicitWidth: Math.round(Theme.px(90))
    implicitHeight: Math.round(width * 0.72)

    // the reader
    Rectangle {
        x: place.width * 0.08
        y: place.height * 0.62
        width: place.width * 0.84
        height: place.height * 0.34
        radius: Theme.corner
        color: Theme.plain ? Theme.paper : "#EFE6D4"
        border.width: Theme.line * 2
        border.color: Theme.edge

        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.62
            height: parent.height * 0.55
            radius: Theme.line * 3
            color: "transparent"
            border.width: Theme.line
            border.color: Theme.edge
        }
    }
    // the card: plain, with a chip; no real card's face
    Rectangle {
        x: place.width * 0.24
        y: place.height * 0.02
        width: place.width * 0.52
        height: place.height * 0.36
        radius: Theme.line * 3
        color: Theme.card
        border.width: Theme.line * 2
        border.color: Theme.fuji

        Rectangle {
            x: parent.width * 0.1
            y: parent.height * 0.34
            width: parent.width * 0.18
            height: parent.height * 0.3
            radius: Theme.line
            color: Theme.fuji
        }
        Repeater {
            model: 3

            Rectangle {
                required property int index

                x: parent?.width * 0.42
                y: parent?.height * (0.28 + index * 0.2)
                width: parent?.width * (index === 2 ? 0.28 : 0.44)
                height: Theme.line * 1.5
                color: Theme.fuji
            }
        }
    }
    // the way down
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.fuji
            strokeWidth: Theme.line * 3
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            startX: place.width * 0.5
            startY: place.height * 0.42

            PathLine { x: place.width * 0.5; y: place.height * 0.57 }
            PathMove { x: place.width * 0.44; y: place.height * 0.51 }
            PathLine { x: place.width * 0.5; y: place.height * 0.57 }
            PathLine { x: place.width * 0.56; y: place.height * 0.51 }
        }
    }
}
