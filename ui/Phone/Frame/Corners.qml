// Rounds the corners of the glass by covering them in the colour of the case; clipping alone is always square.
import QtQuick
import QtQuick.Shapes

Shape {
    id: corners

    required property real radius
    required property color tone

    ShapePath {
        strokeWidth: -1
        fillColor: corners.tone
        fillRule: ShapePath.OddEvenFill
        PathRectangle { width: corners.width; height: corners.height }
        PathRectangle { width: corners.width; height: corners.height; radius: corners.radius }
    }
}
