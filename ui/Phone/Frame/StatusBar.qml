// The line at the top edge of the glass: made-up signs, and the word れんしゅう where a telephone company would be.
pragma ComponentBehavior: Bound
import QtQuick
import Bridge
import Phone.Kit
import Phone.Skin

Item {
    id: bar

    implicitHeight: 30 * Look.unit

    Words {
        x: 20 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        text: "れんしゅう"
        font.pixelSize: 14 * Look.unit
        font.bold: true
        Accessible.ignored: true
    }
    Glyph {
        anchors.right: antenna.left
        anchors.rightMargin: 10 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        name: PhoneView.volume === 0 ? "hush" : ""
        size: 20 * Look.unit
    }
    Row {
        id: antenna

        anchors.right: battery.left
        anchors.rightMargin: 10 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        height: 14 * Look.unit
        spacing: 2 * Look.unit

        Repeater {
            model: 4

            Rectangle {
                required property int index

                y: antenna.height - height
                width: 3.5 * Look.unit
                height: (5 + 3 * index) * Look.unit
                radius: Look.unit
                color: Look.skin.ink
            }
        }
    }
    Rectangle {
        id: battery

        anchors.right: parent.right
        anchors.rightMargin: 22 * Look.unit
        anchors.verticalCenter: parent.verticalCenter
        width: 26 * Look.unit
        height: 13 * Look.unit
        radius: 3 * Look.unit
        color: "transparent"
        border.width: 1.6 * Look.unit
        border.color: Look.skin.ink

        Rectangle {
            x: 3 * Look.unit
            y: 3 * Look.unit
            width: parent.width * 0.62
            height: parent.height - 6 * Look.unit
            color: Look.skin.ink
        }
        Rectangle {
            x: parent.width
            anchors.verticalCenter: parent.verticalCenter
            width: 2.5 * Look.unit
            height: 6 * Look.unit
            color: Look.skin.ink
        }
    }
}
