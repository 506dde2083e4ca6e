// A text: body stands left, all else in the middle; paper lies on a slip of its own.
import QtQuick
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label
    required property string role

    readonly property bool slip: root.role === "paper"
    readonly property real inset: (root.slip ? 12 : 6) * Look.unit

    implicitHeight: words.implicitHeight + 2 * root.inset

    Rectangle {
        visible: root.slip
        anchors.fill: parent
        anchors.margins: 4 * Look.unit
        color: "#FFF6D8"
        border.width: 1.5 * Look.unit
        border.color: Look.skin.soft
    }
    Words {
        id: words

        x: 8 * Look.unit
        y: root.inset
        width: parent.width - 2 * x
        says: root.label
        horizontalAlignment: root.role === "body" ? Text.AlignLeft : Text.AlignHCenter
        font.pixelSize: root.role === "huge" ? Look.huge : root.role === "title" || root.slip ? Look.title : root.role === "note" ? Look.note : Look.body
        font.bold: root.role === "title" || root.slip
        color: root.role === "note" ? Look.skin.soft : Look.skin.ink
        Accessible.role: root.role === "title" ? Accessible.Heading : Accessible.StaticText
        Accessible.name: root.label
    }
}
