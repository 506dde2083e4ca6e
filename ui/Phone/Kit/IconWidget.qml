// An app on the home screen: a drawing on a tile over its word, with the number of new things.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string icon
    required property int badge

    implicitHeight: word.y + word.implicitHeight + 2 * Look.unit
    spoken: root.badge > 0 ? root.label + "。新しいもの " + root.badge + "件" : root.label

    Rectangle {
        id: tile

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.down ? 2 * Look.unit : 0
        width: 66 * Look.unit
        height: width
        radius: Look.skin.tileCorner * Look.unit
        color: root.down ? Qt.darker(Look.skin.card, 1.2) : Look.skin.card
        border.width: 1.5 * Look.unit
        border.color: Look.skin.line

        Glyph {
            anchors.centerIn: parent
            name: root.icon
            size: 46 * Look.unit
        }
    }
    Rectangle {
        visible: root.badge > 0
        anchors.right: tile.right
        anchors.rightMargin: -9 * Look.unit
        anchors.bottom: tile.top
        anchors.bottomMargin: -16 * Look.unit
        width: Math.max(height, count.implicitWidth + 10 * Look.unit)
        height: 26 * Look.unit
        radius: height / 2
        color: Look.skin.stop

        Words {
            id: count

            anchors.centerIn: parent
            text: root.badge
            font.pixelSize: Look.note
            font.bold: true
            color: Look.skin.onStrong
            Accessible.ignored: true
        }
    }
    Words {
        id: word

        y: 71 * Look.unit
        width: parent.width
        says: root.label
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Look.note
        font.bold: true
        Accessible.ignored: true
    }
}
