// A row of places for a secret number: filled as far as it stands, and never the signs themselves.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label
    required property int filled
    required property int of

    implicitHeight: 46 * Look.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + "。" + root.of + "つの うち " + root.filled + "つ 入りました"

    Row {
        anchors.centerIn: parent
        spacing: 22 * Look.unit

        Repeater {
            model: root.of

            Rectangle {
                required property int index

                width: 28 * Look.unit
                height: width
                radius: width / 2
                color: index < root.filled ? Look.skin.ink : Look.skin.card
                border.width: 3 * Look.unit
                border.color: index < root.filled ? Look.skin.ink : Look.skin.soft
            }
        }
    }
}
