// One line of what the card says: a mark, what it is about, and the words.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: line

    required property string title
    required property string text
    required property string mark               // ok, soon, stop or plain
    readonly property color tone: line.mark === "stop" ? Theme.kaki : line.mark === "soon" ? Theme.cha : Theme.matsuba

    implicitHeight: Math.max(Theme.px(14), words.implicitHeight)

    Picture {
        id: mark

        y: Math.round((Theme.bodySize * Theme.lineHeight - size) / 2)
        visible: line.mark !== "plain"
        name: line.mark === "plain" ? "" : line.mark
        ink: line.tone
        size: Theme.bodySize * 1.2
    }
    Rectangle {
        x: Math.round((mark.size - width) / 2)
        y: Math.round((Theme.bodySize * Theme.lineHeight - height) / 2)
        visible: line.mark === "plain"
        width: Math.round(Theme.px(4))
        height: width
        radius: width / 2
        color: Theme.fuji
    }
    Grid {
        id: words

        readonly property bool narrow: width < Theme.px(230)

        x: mark.size + Theme.half
        width: line.width - x
        columns: words.narrow ? 1 : 2
        columnSpacing: Theme.grid

        Words {
            visible: line.title !== ""
            width: words.narrow ? words.width : Math.round(words.width * 0.27)
            says: line.title
            size: Theme.noteSize
            color: Theme.fuji
            font.bold: true
            lineHeight: Math.round(Theme.bodySize * Theme.lineHeight)
        }
        SpokenWords {
            width: words.narrow || line.title === "" ? words.width : words.width - Math.round(words.width * 0.27) - words.columnSpacing
            says: line.text
        }
    }
}
