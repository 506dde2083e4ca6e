// A number is left for the city only after a spoken question and a yes; and taken back by its receipt.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    readonly property bool flat: page.bodyHeight < (Theme.touchTarget + Theme.gap) * 3 - Theme.gap    // room for two rows of keys
    readonly property bool side: page.width > page.height && !page.flat
    readonly property bool typing: ConsentView.stage === "typing" || ConsentView.stage === "taking_back"
    readonly property list<string> told: [qsTr("%1。").arg(ConsentView.title), ...ConsentView.words.split("\n")]

    title: ConsentView.title
    icon: "person"
    spoken: page.told
    onToldChanged: page.say(page.told)

    Rectangle {
        id: number

        readonly property bool beside: page.small && !page.typing       // on ten inches it stands beside the answer

        x: number.beside ? parent.width - number.width : 0
        y: number.beside ? parent.height - number.height : 0
        width: number.beside ? Theme.touchTarget * 5 : words.width
        height: !visible ? 0 : number.beside ? Theme.touchTarget : shown.size * 1.5
        visible: ConsentView.number !== "" && !(number.beside && ConsentView.stage === "asking")
        radius: Theme.corner
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.edge

        Text {
            id: shown

            readonly property int size: Math.min(number.beside ? Theme.noteSize : Theme.titleSize, number.width / 8.6)

            anchors.centerIn: parent
            text: ConsentView.number
            font.family: LookView.family
            font.pixelSize: shown.size
            font.bold: true
            color: Theme.ink
        }
    }
    Roll {
        id: words

        anchors {
            left: parent.left
            top: number.beside ? parent.top : number.bottom
            topMargin: number.visible && !number.beside ? Theme.half : 0
            bottom: page.typing ? (page.side ? parent.bottom : pad.top) : answers.top
            bottomMargin: page.typing && page.side ? 0 : Theme.gap
        }
        readonly property bool low: words.height < Theme.touchTarget        // no room for the key of a second page

        visible: !(page.typing && page.small && (number.visible || width < Theme.bodySize * 6 || words.low && words.longer))
        width: page.typing && page.side ? parent.width - pad.width - Theme.gap * 2 : parent.width

        Repeater {
            model: ConsentView.words.split("\n")

            SpokenWords {
                required property string modelData

                width: parent?.width ?? 0
                says: modelData
                size: words.low ? Theme.floorSize : page.small ? Theme.noteSize : Theme.bodySize
            }
        }
    }

    DigitPad {
        id: pad

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        visible: page.typing
        room: page.side ? page.bodyHeight : page.flat ? Theme.touchTarget * 2 + Theme.gap : page.bodyHeight * 0.6
        done: qsTr("つぎへ")
        ready: ConsentView.complete
        onPressed: digit => ConsentView.press(digit)
        onErased: ConsentView.erase()
        onDecided: ConsentView.decide()
    }

    Flow {
        id: answers

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: !page.typing
        spacing: Theme.gap

        Answer {
            visible: ConsentView.stage === "asking"
            focus: visible
            icon: "stop"
            label: qsTr("いいえ")
            onActivated: ConsentView.refuse()
        }
        Answer {
            visible: ConsentView.stage === "asking"
            icon: "done"
            label: qsTr("はい、送ります")
            onActivated: ConsentView.agree()
        }
        Answer {
            visible: ConsentView.stage === "told"
            focus: visible
            quiet: false
            tone: Theme.matsuba
            icon: "done"
            label: qsTr("わかりました")
            onActivated: VisitView.back()
        }
        Answer {
            visible: ConsentView.stage === "told" && ConsentView.number !== ""
            icon: "paper"
            label: qsTr("紙を もらう")
            onActivated: VisitView.openPaper()
        }
    }

    component Answer: PageKey {
        tight: page.tight
        quiet: true
    }
}
