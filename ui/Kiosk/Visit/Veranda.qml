// A quiet drawing of a veranda: garden, boards and two cushions in morning light. Decoration only.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

Item {
    id: veranda

    readonly property real floorTop: height * 0.66
    visible: !Theme.plain

    // sky and garden wall
    Rectangle {
        width: parent.width
        height: veranda.floorTop
        gradient: Gradient {
            GradientStop { position: 0; color: "#F3EBDA" }
            GradientStop { position: 0.7; color: "#FBF7EF" }
            GradientStop { position: 1; color: "#E9EDDC" }
        }
    }
    Rectangle {
        x: veranda.width * 0.7
        y: veranda.height * 0.17
        width: veranda.height * 0.16
        height: width
        radius: width / 2
        color: "#FFE3A6"
    }
    // far hills
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: "#DCE2CB"
            startX: veranda.width * 0.34
            startY: veranda.floorTop

            PathQuad { x: veranda.width * 0.72; y: veranda.floorTop; controlX: veranda.width * 0.52; controlY: veranda.height * 0.34 }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: "#C6D1B3"
            startX: veranda.width * 0.56
            startY: veranda.floorTop

            PathQuad { x: veranda.width * 1.08; y: veranda.floorTop; controlX: veranda.width * 0.84; controlY: veranda.height * 0.3 }
        }
    }
    // a pine behind the post
    Repeater {
        model: 3

        Rectangle {
            required property int index

            x: veranda.width * (0.845 - index * 0.012)
            y: veranda.floorTop - veranda.height * (0.14 + index * 0.075)
            width: veranda.width * (0.12 - index * 0.022)
            height: veranda.height * 0.07
            radius: height / 2
            color: ["#6F8A63", "#7F9970", "#8FA780"][index]
        }
    }
    Rectangle {
        x: veranda.width * 0.9
        y: veranda.floorTop - veranda.height * 0.12
        width: veranda.width * 0.01
        height: veranda.height * 0.12
        color: "#6B5440"
    }
    // boards, running towards us
    Rectangle {
        y: veranda.floorTop
        width: parent.width
        height: parent.height - y
        color: "#D8BD94"
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: "#BE9F73"
            strokeWidth: Theme.line * 1.5
            fillColor: "transparent"
            PathMove { x: 0; y: veranda.height * 0.745 }
            PathLine { x: veranda.width; y: veranda.height * 0.745 }
            PathMove { x: 0; y: veranda.height * 0.845 }
            PathLine { x: veranda.width; y: veranda.height * 0.845 }
            PathMove { x: 0; y: veranda.height * 0.955 }
            PathLine { x: veranda.width; y: veranda.height * 0.955 }
        }
    }
    Rectangle {
        y: veranda.floorTop
        width: parent.width
        height: veranda.height * 0.012
        color: "#A98657"
    }
    // two cushions, waiting
    Repeater {
        model: 2

        Item {
            id: seat

            required property int index

            x: veranda.width * (0.8 + index * 0.095)
            y: veranda.height * (0.69 + index * 0.015)
            width: veranda.width * 0.082
            height: veranda.height * 0.055

            Rectangle {
                y: parent.height * 0.3
                width: parent.width
                height: parent.height * 0.7
                radius: height / 2
                color: seat.index === 0 ? "#10294A" : "#4A1705"
            }
            Rectangle {
                width: parent.width
                height: parent.height * 0.75
                radius: height / 2
                color: seat.index === 0 ? "#2B4E78" : "#8A4327"
            }
        }
    }
}
