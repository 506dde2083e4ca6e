// Something that lies over the page and waits for an answer: words, and always in sight the keys; もどる puts it away.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Page {
    id: over

    required property string title
    property string icon: ""
    property color tone: Theme.ink
    default property alias content: body.content
    property alias keys: row.data               // what answers
    readonly property bool small: over.height < Theme.px(115)       // ten inches
    readonly property int titleSize: over.small ? Theme.bodySize : Theme.titleSize
    readonly property int wordSize: over.small ? Theme.noteSize : Theme.bodySize
    readonly property int air: over.small || Theme.capital > 8 ? Theme.half : Theme.grid
    readonly property real bodyRoom: over.height - Theme.half * 2 - (head.visible ? head.height + over.air : 0) - (row.height > 0 ? row.height + over.air : 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Rectangle {
        width: Math.round(Theme.px(4))
        height: parent.height
        color: over.tone
    }

    Column {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: over.small ? Theme.margin : Theme.margin * 2
            rightMargin: over.small ? Theme.margin : Theme.margin * 2
        }
        spacing: over.air

        Row {
            id: head

            width: parent.width
            spacing: Theme.half
            visible: over.title !== ""

            Picture {
                visible: over.icon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: over.icon
                ink: over.tone
                size: over.titleSize * 1.3
            }
            SpokenWords {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (over.icon === "" ? 0 : over.titleSize * 1.3 + Theme.half)
                says: over.title
                size: over.titleSize
                ink: over.tone
                bold: true
                leading: over.small ? 1.3 : Theme.lineHeight
            }
        }
        Roll {
            id: body

            width: parent.width
            height: Math.min(body.wish, over.bodyRoom)
            spacing: over.air
        }
        Flow {
            id: row

            width: parent.width
            spacing: Theme.gap
        }
    }
}
