// Something that lies over the page and waits for an answer; もどる puts it away.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

LyingPage {
    id: over

    required property string title
    property string icon: ""
    property color tone: Theme.ink
    default property alias content: told.content
    property alias answers: answers.data        // the keys below what is told
    readonly property int titleSize: over.tight ? Theme.bodySize : Theme.titleSize
    readonly property real air: over.tight ? Theme.half : Theme.grid
    property real between: over.air             // white between what is told; keys among it want more
    readonly property real above: Math.max(over.air, over.between)   // the answers
    readonly property real room: over.height - over.air * 2 - head.height - over.air - (answers.height > 0 ? answers.height + over.above : 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Rectangle {
        width: Math.round(Theme.px(4))
        height: parent.height
        color: over.tone
    }

    Row {
        id: head

        x: Theme.margin * 2
        y: over.air + Math.max(0, over.room - told.height) / 2
        width: over.width - Theme.margin * 4
        spacing: Theme.half

        Picture {
            visible: over.icon !== "" && !over.tight
            anchors.verticalCenter: parent.verticalCenter
            name: over.icon
            ink: over.tone
            size: over.titleSize * 1.3
        }
        SpokenWords {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (over.icon === "" || over.tight ? 0 : over.titleSize * 1.3 + Theme.half)
            says: over.title
            size: over.titleSize
            leading: over.tight ? 1.3 : Theme.lineHeight
            ink: over.tone
            bold: true
        }
    }
    Roll {
        id: told

        x: head.x
        y: head.y + head.height + over.air
        width: head.width
        height: Math.max(0, Math.min(told.wish, over.room))
        spacing: over.between
    }
    Flow {
        id: answers

        x: head.x
        y: told.y + told.height + over.above
        width: head.width
        spacing: over.tight ? Theme.gap : Theme.grid
    }
}
