// A warning's level: number and word, large, in the colour the weather office gives it, never by colour alone.
import QtQuick
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label
    required property string detail
    required property int level

    // 気象庁「防災気象情報の配色」: 5 black, 4 purple, 3 red, 2 yellow, 1 white; the red a little darker, for 10:1
    readonly property color face: ["#FFFFFF", "#FFFFFF", "#F2E700", "#8A1010", "#5B0A66", "#0C000C"][root.level]
    readonly property color ink: root.level > 2 ? "#FFFFFF" : "#231F1A"

    implicitHeight: words.height + 30 * Look.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + " " + root.detail

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 6 * Look.unit
        radius: Look.skin.corner * Look.unit
        color: root.face
        border.width: 3 * Look.unit
        border.color: "#231F1A"

        Column {
            id: words

            anchors.centerIn: parent
            width: parent.width - 24 * Look.unit

            Words {
                width: parent.width
                says: root.label
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Look.huge
                font.bold: true
                color: root.ink
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                says: root.detail
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Look.title
                font.bold: true
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
