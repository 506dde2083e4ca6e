// A button of the kiosk: a drawing, a word that says its result, darker and lower at once when pressed.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Bridge

Press {
    id: button

    property string icon: ""
    property color tone: Theme.ai
    property bool quiet: false                  // paper with a border instead of a deep colour
    property bool checked: false
    property bool compact: false                // no drawing, less air: for a row that would not fit
    property int size: Theme.bodySize
    readonly property color ink: button.quiet && !button.checked ? Theme.ink : Theme.onDeep
    readonly property color face: button.quiet && !button.checked ? Theme.card : button.tone
    readonly property bool drawn: button.icon !== "" && !button.compact
    readonly property real iconSize: button.size * 1.15
    readonly property real beside: button.drawn ? button.iconSize + Theme.half : 0      // what the drawing takes

    implicitWidth: Math.ceil(word.implicitWidth) + button.beside + (button.compact ? Theme.half * 2 + Theme.line : Theme.grid * 2)
    implicitHeight: Math.max(Theme.buttonHeight, row.implicitHeight + Theme.half)

    Rectangle {
        y: Theme.line * 2
        width: parent.width
        height: parent.height
        radius: Theme.corner
        color: Theme.plain ? "transparent" : "#D9CDB8"
    }
    Rectangle {
        y: button.down ? Theme.line * 2 : 0
        width: parent.width
        height: parent.height
        radius: Theme.corner
        color: button.down ? Qt.darker(button.face, 1.25) : button.face
        border.width: Theme.line
        border.color: button.quiet ? Theme.edge : button.face

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.half

            Picture {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.drawn
                name: button.icon
                ink: button.ink
                size: button.iconSize
            }
            Text {
                id: word

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, button.width - (button.compact ? Theme.line * 2 : Theme.half * 2) - button.beside)
                text: PhraseView.joined(button.label)
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: button.drawn ? Text.AlignLeft : Text.AlignHCenter
                font.family: LookView.family
                font.pixelSize: button.size
                font.bold: true
                lineHeightMode: Text.FixedHeight
                lineHeight: Math.round(button.size * 1.35)
                color: button.ink
                Accessible.ignored: true
            }
        }
    }
}
