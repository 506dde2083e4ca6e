// A place to write: what stands, what is open with a line under it, and the caret where the next letter will come.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Skin

Touchable {
    id: root

    required property string text
    required property string typing
    required property string empty
    required property bool active
    readonly property string written: root.text + root.typing

    spoken: root.written === "" ? root.label + "。" + root.empty : root.label + "。" + root.written
    implicitHeight: Math.max(64 * Look.unit, paper.contentHeight + 28 * Look.unit, invitation.visible ? invitation.implicitHeight + 24 * Look.unit : 0)
    Accessible.role: Accessible.EditableText

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.down ? Look.skin.tint : Look.skin.card
        border.width: (root.active ? 3 : 1.5) * Look.unit
        border.color: root.active ? Look.skin.accent : Look.skin.line
    }
    Words {
        id: invitation

        x: 16 * Look.unit
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        visible: root.written === "" && !root.active
        says: root.empty
        color: Look.skin.soft
        Accessible.ignored: true
    }
    TextEdit {
        id: paper

        // Where the letter at `index` stands; asked again whenever the caret has moved to `caret`.
        function place(index: int, caret: rect): rect {
            return index < paper.length ? paper.positionToRectangle(index) : caret;
        }

        x: 16 * Look.unit
        y: 14 * Look.unit
        width: parent.width - 2 * x
        enabled: false                      // fingers and keys are the field's own, see Touchable
        readOnly: true
        activeFocusOnPress: false
        text: root.written
        cursorPosition: paper.length
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font.pixelSize: Look.title
        color: Look.skin.ink
        Accessible.ignored: true

        Repeater {
            model: root.typing.length

            Rectangle {
                required property int index
                readonly property rect at: paper.place(root.text.length + index, paper.cursorRectangle)

                x: at.x
                y: at.y + at.height
                width: paper.font.pixelSize
                height: 3 * Look.unit
                color: Look.skin.accent
            }
        }
        Rectangle {
            visible: root.active
            x: paper.cursorRectangle.x
            y: paper.cursorRectangle.y
            width: 3 * Look.unit
            height: paper.cursorRectangle.height
            color: Look.skin.accent
        }
    }
}
