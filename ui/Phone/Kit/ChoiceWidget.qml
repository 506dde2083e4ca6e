// One of several answers: a round mark before its words, filled where it is the one taken.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string detail
    required property bool checked

    spoken: root.label + (root.checked ? "。えらんで います" : "") + (root.detail === "" ? "" : "。" + root.detail)
    implicitHeight: Math.max(62 * Look.unit, words.height + 18 * Look.unit)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.checked

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.down || root.checked ? Look.skin.tint : Look.skin.card
        border.width: root.checked ? 2.5 * Look.unit : Math.max(1, Look.unit)
        border.color: root.checked ? Look.skin.accent : Look.skin.line
    }
    Rectangle {
        id: mark

        x: 16 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 32 * Look.unit
        height: width
        radius: width / 2
        color: Look.skin.card
        border.width: 3 * Look.unit
        border.color: root.checked ? Look.skin.accent : Look.skin.soft

        Rectangle {
            visible: root.checked
            anchors.centerIn: parent
            width: 16 * Look.unit
            height: width
            radius: width / 2
            color: Look.skin.accent
        }
    }
    Column {
        id: words

        x: 62 * Look.unit
        width: parent.width - x - 12 * Look.unit
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
}
