// The keys for a secret number: large, the same tone for every sign, mixed when it is wanted; 消す and the way on below.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Column {
    id: pad

    required property real room                 // height that the keys may take
    required property bool cramped              // small letters below, and one row of them
    readonly property bool letters: PinView.board !== "digits"
    readonly property int rowsBelow: PinView.hasBoards && !pad.cramped ? 2 : 1
    readonly property bool tall: !pad.cramped && pad.room >= (Theme.touchTarget + Theme.gap) * (4 + pad.rowsBelow)
    readonly property int across: pad.letters ? 7 : pad.tall ? 3 : 5
    readonly property list<string> signs: (pad.across === 3 ? PinView.signs.slice(0, 9) + " " + PinView.signs.slice(9) : PinView.signs).split("")
    readonly property int down: Math.ceil(pad.signs.length / pad.across)
    readonly property real below: Math.min(Theme.buttonHeight, pad.cramped ? Theme.touchTarget : Theme.px(30))
    readonly property real side: Math.min(Theme.px(30), Math.max(Theme.touchTarget, (pad.room - (pad.below + Theme.gap) * pad.rowsBelow) / pad.down - Theme.gap))
    readonly property real breadth: Math.min(Theme.px(36), (pad.width - Theme.gap * (pad.across - 1)) / pad.across)
    readonly property int size: pad.cramped ? Theme.floorSize : Theme.noteSize

    spacing: Theme.gap

    Grid {
        anchors.horizontalCenter: parent.horizontalCenter
        columns: pad.across
        spacing: Theme.gap

        Repeater {
            model: pad.signs

            BigButton {
                required property string modelData
                readonly property bool there: modelData !== " "

                width: pad.breadth
                height: pad.side
                opacity: there ? 1 : 0          // keeps the last digit in the middle
                enabled: there
                quiet: true
                compact: true
                key: modelData
                label: modelData
                size: Math.min(Theme.titleSize, Math.round(pad.side * 0.55))
                onActivated: PinView.press(modelData)
            }
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: PinView.hasBoards && !pad.cramped
        spacing: Theme.gap

        Boards {}
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap

        Row {
            visible: PinView.hasBoards && pad.cramped
            spacing: Theme.gap

            Boards {}
        }
        BigButton {
            height: pad.below
            quiet: true
            compact: true
            key: "erase"
            label: pad.cramped ? qsTr("消す") : qsTr("1つ消す")
            size: pad.size
            onActivated: PinView.erase()
        }
        BigButton {
            height: pad.below
            told: false
            visible: !(pad.cramped && PinView.hasBoards)
            quiet: true
            compact: true
            label: PinView.mixed ? qsTr("もとの ならび") : qsTr("まぜる")
            hint: qsTr("数字の ならびを かえて、手もとを 見られても わからなくします")
            size: pad.size
            onActivated: PinView.shuffle()
        }
        BigButton {
            height: pad.below
            quiet: !PinView.complete
            compact: true
            told: false
            tone: Theme.matsuba
            label: qsTr("たしかめる")
            size: pad.size
            onActivated: PinView.decide()
        }
        BigButton {
            height: pad.below
            visible: LookView.way === "ears" && PinView.hearLabel !== ""
            quiet: true
            compact: true
            told: false
            label: PinView.hearLabel
            size: pad.size
            onActivated: PinView.hearKeys()
        }
    }

    component Boards: Repeater {
        model: [["digits", qsTr("数字")], ["first", "A～M"], ["second", "N～Z"]]

        BigButton {
            required property list<string> modelData

            height: pad.below
            told: false
            quiet: true
            compact: true
            checked: PinView.board === modelData[0]
            tone: Theme.fuji
            label: modelData[1]
            size: pad.size
            onActivated: PinView.turnBoard(modelData[0])
        }
    }
}
