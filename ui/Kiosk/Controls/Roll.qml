// A body that may be longer than its place: a finger draws it, and a key beside it leads on and back to the top.
import QtQuick
import Kiosk.Theme

Item {
    id: roll

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property real wish: column.height              // height that would show all of it
    readonly property bool longer: column.height > roll.height + 1

    Flickable {
        id: body

        width: parent.width - (roll.longer ? Theme.touchTarget + Theme.half : 0)
        height: parent.height
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: roll.longer                // else a touch goes to what lies below
        onContentHeightChanged: body.contentY = 0

        Column {
            id: column

            width: body.width
            spacing: Theme.half
        }
    }
    BigButton {
        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        visible: roll.longer
        width: Theme.touchTarget
        height: Math.min(parent.height, Math.max(Theme.touchTarget, Theme.px(34)))
        quiet: true
        compact: true
        label: body.atYEnd ? qsTr("上へ") : qsTr("下へ")
        hint: qsTr("つづきを 見ます")
        size: Theme.floorSize
        onActivated: body.contentY = body.atYEnd ? 0 : Math.min(body.contentY + body.height * 0.8, column.height - body.height)
    }
}
