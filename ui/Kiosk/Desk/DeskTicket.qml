// The ticket on the screen: its number large, a code to photograph, and what stands on it page by page.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Bridge

Item {
    id: ticket

    required property int size
    readonly property int side: Math.round(Math.min(Theme.px(45), ticket.height * 0.62, ticket.width * 0.3))

    Column {
        id: head

        width: Math.max(number.implicitWidth, ticket.side)
        spacing: Theme.half

        Text {
            id: number

            text: DeskView.number
            font.family: LookView.family
            font.pixelSize: Math.round(ticket.size * 1.9)
            font.bold: true
            color: Theme.cha
            Accessible.role: Accessible.StaticText
            Accessible.name: DeskView.number
        }
        Image {
            width: ticket.side
            height: ticket.side
            visible: DeskView.number !== ""
            smooth: false
            fillMode: Image.PreserveAspectFit
            source: DeskView.number === "" ? "" : "image://qr/" + encodeURIComponent(DeskView.code)
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("読みとる QRコード")
        }
    }
    DeskFacts {
        anchors {
            left: head.right
            leftMargin: Theme.gap
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        heading: DeskView.subject
        facts: DeskView.facts
        size: ticket.size
    }
}
