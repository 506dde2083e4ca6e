// 紙を もらう: which paper, that it is being made, where it went; what can be shown of it where none comes out.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Over {
    id: over

    readonly property bool choosing: PaperView.stage === "choosing"
    readonly property list<string> told: [qsTr("%1。").arg(over.title), ...PaperView.words.split("\n"), PaperView.copied]

    between: over.choosing ? Theme.gap : over.air
    title: qsTr("紙を もらう")
    icon: "paper"
    tone: Theme.matsuba
    spoken: over.told
    onToldChanged: Qt.callLater(over.say, over.told)    // once its keys are there

    Repeater {
        model: PaperView.words.split("\n")

        SpokenWords {
            required property string modelData

            width: parent?.width ?? 0
            visible: !(over.tight && over.choosing)
            says: modelData
        }
    }
    Repeater {
        model: over.choosing ? PaperView.offers : null

        Choice {
            id: row

            required property int index
            required property string paper

            width: parent?.width ?? 0
            tight: over.tight
            tone: Theme.matsuba
            focus: row.index === 0
            onActivated: PaperView.take(row.paper)
        }
    }
    Row {
        width: parent?.width ?? 0
        visible: PaperView.code !== ""
        spacing: Theme.grid

        Image {
            id: code

            width: Math.round(Math.min(Theme.px(45), over.room * 0.6))
            height: width
            source: PaperView.code === "" ? "" : "image://qr/" + encodeURIComponent(PaperView.code)
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("読みとる QRコード")
        }
        Words {
            width: parent.width - code.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            visible: says !== ""
            says: PaperView.copied
            color: Theme.matsuba
            font.bold: true
        }
    }

    answers: PageKey {
        tight: over.tight
        quiet: over.choosing
        focus: !over.choosing
        visible: PaperView.stage !== "making"
        icon: over.choosing ? "back" : "done"
        tone: Theme.matsuba
        label: over.choosing ? qsTr("いりません") : qsTr("わかりました")
        onActivated: VisitView.close()
    }
}
