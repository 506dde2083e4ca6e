// A page with its title at the top left in its door's colour; what stands in it lies below.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Page {
    id: frame

    required property string title
    property string icon: ""
    readonly property int titleSize: frame.tight ? frame.fitting([Theme.bodySize, Theme.noteSize]) : Theme.titleSize
    property real besideTitle: 0                // taken by what stands between the title and おわる
    property color tone: Theme.door(VisitView.page)
    default property alias content: body.data
    readonly property real bodyHeight: body.height
    readonly property bool drawn: frame.icon !== "" && !frame.tight

    // The first of these sizes in which the title stands in one line, else the floor.
    function fitting(sizes: list<int>): int {
        return sizes.find(size => PhraseView.ems(frame.title) * size <= head.width) ?? Theme.floorSize;
    }

    Row {
        id: head

        x: Theme.margin
        y: frame.small ? Theme.half : Theme.grid            // beside おわる
        width: parent.width - Theme.margin - Theme.leaveWidth - frame.besideTitle
        height: Math.max(title.implicitHeight, Theme.touchTarget)
        spacing: Theme.half

        Picture {
            anchors.verticalCenter: parent.verticalCenter
            visible: frame.drawn
            name: frame.icon
            ink: frame.tone
            size: frame.titleSize * 1.2
        }
        SpokenWords {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            width: head.width - (frame.drawn ? frame.titleSize * 1.2 + Theme.half : 0)
            leading: frame.tight ? 1.3 : Theme.lineHeight
            says: frame.title
            size: frame.titleSize
            ink: frame.tone
            bold: true
        }
    }

    Item {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: parent.bottom
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap
            bottomMargin: Theme.half
        }
    }
}
