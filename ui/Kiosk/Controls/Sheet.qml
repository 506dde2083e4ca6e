// A raised sheet of paper: soft flat shadow, warm border.
import QtQuick
import Kiosk.Theme

Item {
    id: sheet

    property color tone: Theme.card
    property color edge: Theme.border
    default property alias content: face.data

    Rectangle {
        y: Theme.line * 2
        width: sheet.width
        height: sheet.height
        radius: Theme.corner
        color: Theme.plain ? "transparent" : "#E0D5BF"
    }
    Rectangle {
        id: face

        anchors.fill: parent
        radius: Theme.corner
        color: sheet.tone
        border.width: Theme.line
        border.color: sheet.edge
    }
}
