// A line with a switch at its end: its knob lies right and its track is filled while it is on.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string detail
    required property bool checked

    spoken: root.label + (root.checked ? "。入って います" : "。切れて います") + (root.detail === "" ? "" : "。" + root.detail)
    implicitHeight: Math.max(68 * Look.unit, words.height + 20 * Look.unit)
    Accessible.role: Accessible.Switch
    Accessible.checkable: true
    Accessible.checked: root.checked

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.down ? Look.skin.tint : Look.skin.card
        border.width: Math.max(1, Look.unit)
        border.color: Look.skin.line
    }
    Column {
        id: words

        x: 18 * Look.unit
        width: track.x - x - 10 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Look.unit

        Words {
            width: parent.width
            says: root.label
            font.bold: true
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: root.detail !== ""
            says: root.detail
            font.pixelSize: Look.note
            color: Look.skin.soft
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.rightMargin: 16 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 66 * Look.unit
        height: 36 * Look.unit
        radius: height / 2
        color: root.checked ? Look.skin.go : Look.skin.paper
        border.width: 2 * Look.unit
        border.color: root.checked ? Look.skin.go : Look.skin.soft

        Rectangle {
            x: root.checked ? parent.width - width - 5 * Look.unit : 5 * Look.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 26 * Look.unit
            height: width
            radius: width / 2
            color: root.checked ? Look.skin.onStrong : Look.skin.soft
        }
    }
}
