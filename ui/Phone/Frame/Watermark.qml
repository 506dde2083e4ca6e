// The faint word れんしゅう over the whole glass, drawn once and kept as a picture.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Skin

Item {
    id: mark

    opacity: 0.06
    layer.enabled: true
    Accessible.ignored: true

    Repeater {
        model: 3

        Text {
            required property int index

            x: mark.width * (0.06 + 0.12 * index)
            y: mark.height * (0.2 + 0.27 * index)
            rotation: -24
            text: "れんしゅう"
            font.pixelSize: 56 * Look.unit
            font.bold: true
            color: Look.skin.ink
            Accessible.ignored: true
        }
    }
}
