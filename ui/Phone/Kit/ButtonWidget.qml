// A button with a word; where it is narrow the drawing stands above the word.
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string icon
    required property string tone
    required property bool ready
    readonly property bool strong: root.tone === "go" || root.tone === "stop"
    readonly property bool stacked: root.icon !== "" && root.width < 200 * Look.unit
    readonly property color ink: root.strong ? Look.skin.onStrong : Look.skin.ink
    readonly property color face: root.tone === "go" ? Look.skin.go : root.tone === "stop" ? Look.skin.stop : root.tone === "quiet" ? Look.skin.paper : Look.skin.card

    implicitHeight: Math.max(64 * Look.unit, content.height + 20 * Look.unit)
    corner: Look.machine ? Look.skin.corner * Look.unit : root.stacked ? 22 * Look.unit : root.height / 2
    opacity: root.ready ? 1 : 0.45

    Rectangle {
        y: root.down ? 2 * Look.unit : 0
        width: parent.width
        height: parent.height
        radius: root.corner
        color: root.down ? Qt.darker(root.face, 1.3) : root.face
        border.width: root.strong ? 0 : 1.5 * Look.unit
        border.color: Look.skin.line

        Grid {
            id: content

            anchors.centerIn: parent
            columns: root.stacked ? 1 : 2
            spacing: (root.stacked ? 4 : 10) * Look.unit
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Glyph {
                name: root.icon
                ink: root.ink
                size: 34 * Look.unit
            }
            Words {
                width: Math.min(implicitWidth, root.width - (root.stacked || root.icon === "" ? 8 : 72) * Look.unit)
                says: root.label
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: root.stacked ? Look.note : Look.body
                font.bold: true
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
