// The striped mat the practice phone lies on, with its word: nobody takes a rehearsal for the real thing.
import QtQuick
import QtQuick.Shapes

Item {
    id: mat

    required property real side             // width of the striped edge, pixels
    required property real band             // height of the band with the word
    required property string says           // what lies here, for the ear

    Shape {
        id: stripes

        readonly property real step: mat.side * 1.6

        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                x2: stripes.step
                y2: stripes.step
                spread: ShapeGradient.RepeatSpread
                GradientStop { position: 0; color: "#FFD166" }
                GradientStop { position: 0.5; color: "#FFD166" }
                GradientStop { position: 0.501; color: "#FFF0C9" }
                GradientStop { position: 1; color: "#FFF0C9" }
            }
            PathRectangle { width: mat.width; height: mat.height; radius: mat.side * 2.6 }
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (mat.band - height) / 2
        width: word.implicitWidth + mat.band * 1.1
        height: mat.band * 0.78
        radius: height / 2
        color: "#FFD166"
        border.width: mat.band * 0.05
        border.color: "#231F1A"

        Text {
            id: word

            anchors.centerIn: parent
            text: "れんしゅう"
            font.pixelSize: mat.band * 0.52
            font.bold: true
            color: "#231F1A"
            Accessible.name: mat.says + "です"
        }
    }
}
