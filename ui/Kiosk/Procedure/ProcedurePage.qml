// One procedure or office: by which way, what to bring, where and when, and the page of it as a QR code.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: procedure

    readonly property list<string> lines: ProcedureView.lines.split("\n")

    title: ProcedureView.title
    icon: "news"
    spoken: [procedure.title, ProcedureView.first, ...procedure.lines, ProcedureView.page === "" ? "" : scan.says]

    Roll {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: call.visible ? call.top : parent.bottom
            bottomMargin: call.visible ? Theme.gap : 0
        }
        spacing: Theme.half

        SpokenWords {
            width: parent.width
            visible: ProcedureView.first !== ""
            says: ProcedureView.first
            ink: Theme.cha
            bold: true
        }
        Repeater {
            model: procedure.lines

            SpokenWords {
                required property string modelData

                width: parent?.width ?? 0
                says: modelData
            }
        }
        Image {
            id: code

            visible: ProcedureView.page !== ""
            width: Math.round(Theme.px(36))
            height: width
            source: ProcedureView.page === "" ? "" : "image://qr/" + encodeURIComponent(ProcedureView.page)
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("手続きの ページへ 行く QRコード")
        }
        SpokenWords {
            id: scan

            width: parent.width
            visible: code.visible
            says: qsTr("ご自分の スマホで 読むと、ページが ひらきます。")
        }
    }
    PageKey {
        id: call

        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        visible: !procedure.tight               // たすけて does the same
        tight: procedure.tight
        tone: Theme.kaki
        icon: "person"
        label: qsTr("人を よぶ")
        onActivated: VisitView.help()
    }
}
