// One of our own line drawings, in a colour.
import QtQuick

Image {
    id: picture

    required property string name               // a file of assets/icons, without .svg
    property color ink: "black"
    property real size: 48

    width: size
    height: size
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    source: name === "" ? "" : "image://icons/" + name + "/" + picture.ink
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
