// A page with its title at the top left in its door's colour; what stands in it lies below.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Page {
    id: frame

    required property string title
    property string icon: ""
    property int titleSize: frame.small ? Theme.noteSize : Theme.titleSize
    readonly property bool drawn: frame.icon !== "" && !frame.small
    property color tone: Theme.door(VisitView.page)
    property real besideTitle: 0                // taken by what stands between the title and おわる
    default property alias content: body.data
    readonly property real bodyHeight: body.height
    readonly property bool small: frame.height < Theme.px(115)      // ten inches: what is worked with takes all there is

    Row {
        id: head

        x: Theme.margin
        y: Theme.grid
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
            width: head.width - (!frame.drawn ? 0 : frame.titleSize * 1.2 + Theme.half)
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
            topMargin: Theme.half
            bottomMargin: Theme.half
        }
    }
}
