// One of our own drawings, 320 by 200, as wide as the page lets it be; its words are for those who do not see it.
import QtQuick
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label
    required property string drawing

    implicitHeight: drawn.height + 8 * Look.unit
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    Image {
        id: drawn

        anchors.centerIn: parent
        width: Math.round(Math.min(parent.width, 336 * Look.unit))
        height: Math.round(drawn.width * 200 / 320)
        sourceSize: Qt.size(drawn.width, drawn.height)
        source: "image://icons/phone/drawing/" + root.drawing + "/" + Look.skin.ink
        Accessible.ignored: true
    }
}
