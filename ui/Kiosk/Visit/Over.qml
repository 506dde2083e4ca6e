// Something that lies over the page and waits for an answer, which stands below its words; もどる puts it away.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Page {
    id: over

    required property string title
    property string icon: ""
    property color tone: Theme.ink
    default property alias content: body.content
    property alias answers: foot.data           // keys; in sight however long the words are
    readonly property bool small: over.height < Theme.px(115)        // ten inches
    readonly property int titleSize: over.small ? Theme.bodySize : Theme.titleSize

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea {
            anchors.fill: parent                // nothing below is touched
        }
    }
    Rectangle {
        width: Math.round(Theme.px(4))
        height: parent.height
        color: over.tone
    }

    Roll {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: over.small ? Theme.margin : Theme.margin * 2
            rightMargin: over.small ? Theme.margin : Theme.margin * 2
        }
        y: Math.round((over.height - body.height - foot.taken) / 2)
        height: Math.min(body.wish, over.height - foot.taken - Theme.half * 2)
        spacing: Theme.capital > 8 ? Theme.half : Theme.grid

        Row {
            width: parent?.width ?? 0
            visible: over.title !== ""
            spacing: Theme.half

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
            }
        }
    }
    Flow {
        id: foot

        readonly property real taken: foot.height > 0 ? foot.height + body.spacing : 0

        anchors {
            left: body.left
            right: body.right
            top: body.bottom
            topMargin: body.spacing
        }
        spacing: Theme.grid
    }
}
