// Something that lies over the page and waits for an answer; もどる puts it away.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Page {
    id: over

    required property string title
    property string icon: ""
    property color tone: Theme.ink
    default property alias content: body.data

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

    Column {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.margin * 2
            rightMargin: Theme.margin * 2
        }
        spacing: Theme.capital > 8 ? Theme.half : Theme.grid

        Row {
            width: parent.width
            spacing: Theme.half

            Picture {
                visible: over.icon !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: over.icon
                ink: over.tone
                size: Theme.titleSize * 1.3
            }
            SpokenWords {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (over.icon === "" ? 0 : Theme.titleSize * 1.3 + Theme.half)
                says: over.title
                size: Theme.titleSize
                ink: over.tone
                bold: true
            }
        }
    }
}
