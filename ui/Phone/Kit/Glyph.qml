// One of our own line drawings of assets/icons/phone, in a colour.
import QtQuick
import Phone.Skin

Image {
    id: glyph

    required property string name
    property color ink: Look.skin.ink
    property real size: 32 * Look.unit

    width: size
    height: size
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    source: glyph.name === "" ? "" : "image://icons/phone/" + glyph.name + "/" + glyph.ink
    visible: glyph.name !== ""
    Accessible.ignored: true
}
