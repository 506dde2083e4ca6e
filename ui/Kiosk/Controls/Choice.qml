// One of a few things to choose, as a wide sheet: a drawing, a word, a line about it, and the way on.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Press {
    id: choice

    required property string icon
    property string more: ""
    property color tone: Theme.ai
    property bool tight: false                  // its page has little room
    property bool deep: false                   // the one that is most likely wanted
    readonly property color ink: choice.deep ? Theme.onDeep : Theme.ink
    readonly property color face: choice.deep ? choice.tone : Theme.card

    hint: choice.more
    saying: choice.more === "" ? choice.label : qsTr("%1。%2").arg(choice.label).arg(choice.more)
    implicitHeight: Math.max(choice.tight ? Theme.touchTarget : Theme.px(24), words.implicitHeight + Theme.half)

    Sheet {
        y: choice.down ? Theme.line * 2 : 0
        width: parent.width
        height: parent.height
        tone: choice.down ? Qt.darker(choice.face, choice.deep ? 1.25 : 1.12) : choice.face
        edge: choice.tone

        Picture {
            id: picture

            x: choice.tight ? Theme.half : Theme.grid * 1.5
            anchors.verticalCenter: parent.verticalCenter
            name: choice.icon
            ink: choice.deep ? Theme.onDeep : choice.tone
            size: Math.round(Theme.px(16))
        }
        Column {
            id: words

            anchors {
                left: picture.right
                right: arrow.left
                leftMargin: choice.tight ? Theme.half : Theme.grid * 1.5
                rightMargin: Theme.half
                verticalCenter: parent.verticalCenter
            }

            SpokenWords {
                width: parent.width
                says: choice.label
                size: choice.tight ? Theme.noteSize : Theme.bodySize
                leading: choice.tight ? 1.3 : Theme.lineHeight
                bold: true
                ink: choice.deep ? Theme.onDeep : choice.tone
            }
            SpokenWords {
                width: parent.width
                visible: choice.more !== ""
                says: choice.more
                size: Theme.noteSize
                ink: choice.ink
            }
        }
        Picture {
            id: arrow

            anchors {
                right: parent.right
                rightMargin: choice.tight ? Theme.half : Theme.grid
                verticalCenter: parent.verticalCenter
            }
            name: "next"
            ink: choice.deep ? Theme.onDeep : choice.tone
            size: Math.round(Theme.px(9))
        }
    }
}
