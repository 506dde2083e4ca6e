// A text: body stands left, all else in the middle.
import QtQuick
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label
    required property string role

    implicitHeight: words.implicitHeight + 12 * Look.unit

    Words {
        id: words

        x: 8 * Look.unit
        y: 6 * Look.unit
        width: parent.width - 2 * x
        says: root.label
        horizontalAlignment: root.role === "body" ? Text.AlignLeft : Text.AlignHCenter
        font.pixelSize: root.role === "huge" ? Look.huge : root.role === "title" ? Look.title : root.role === "note" ? Look.note : Look.body
        font.bold: root.role === "title"
        color: root.role === "note" ? Look.skin.soft : Look.skin.ink
        Accessible.role: root.role === "title" ? Accessible.Heading : Accessible.StaticText
        Accessible.name: root.label
    }
}
