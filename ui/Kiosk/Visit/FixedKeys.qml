// The keys that never move: もどる, もう一度きく, たすけて, and 文字と声.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Rectangle {
    id: keys

    required property real stageHeight          // of the whole window
    readonly property bool foreign: LookView.language !== "ja"
    readonly property bool reads: keys.foreign && VisitView.over !== "alert" && VisitView.page !== "lesson"

    implicitHeight: grid.implicitHeight + Theme.gap + Theme.grid
    color: Theme.plain ? Theme.paper : "#EFE6D4"

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.plain ? Theme.edge : "#C9B999"
    }

    Grid {
        id: grid

        readonly property real room: keys.width - Theme.margin * 2
        readonly property real air: (Theme.half * 2 + Theme.line + 1) * 4 + Theme.gap * 3
        readonly property real four: keys.foreign ? PhraseView.ems(back.label + again.label + help.label + comfort.label) : 16.2    // glyphs of all four words, bold
        readonly property real wish: Theme.bodySize * grid.four + Theme.grid * 8 + (Theme.half + Theme.bodySize * 1.15) * 4 + Theme.gap * 3
        readonly property bool compact: wish > room
        readonly property bool twoFit: Theme.buttonHeight * 2 <= keys.stageHeight * 0.25
        readonly property int rowsNeeded: Theme.bodySize * grid.four + grid.air <= room || !grid.twoFit ? 1 : 2
        // Two rows would leave too little of a small screen: then the words of the keys are smaller, never under the floor.
        readonly property int keySize: grid.rowsNeeded === 2 ? Theme.bodySize : Math.min(Theme.bodySize, Math.max(Theme.floorSize, Math.floor((room - grid.air) / grid.four)))
        readonly property real keyHeight: grid.keySize < Theme.bodySize ? Theme.touchTarget : Theme.buttonHeight
        readonly property real spare: (room - (back.implicitWidth + again.implicitWidth + help.implicitWidth + comfort.implicitWidth + Theme.gap * 3)) / 4
        readonly property real half: (room - Theme.gap) / 2

        function widthFor(key: BigButton): real {
            return grid.rowsNeeded === 1 ? key.implicitWidth + grid.spare : grid.half;
        }

        x: Theme.margin
        y: Theme.gap
        columns: rowsNeeded === 1 ? 4 : 2
        spacing: Theme.gap

        BigButton {
            id: back

            width: grid.widthFor(back)
            compact: grid.compact
            size: grid.keySize
            implicitHeight: grid.keyHeight
            quiet: true
            icon: "back"
            label: qsTr("もどる")
            hint: qsTr("ひとつ前へ もどります")
            onActivated: VisitView.back()
        }
        BigButton {
            id: again

            width: grid.widthFor(again)
            compact: grid.compact
            size: grid.keySize
            implicitHeight: grid.keyHeight
            quiet: true
            enabled: !keys.foreign || VisitView.over === "" || VisitView.over === "alert"     // else it is all on the screen
            opacity: enabled ? 1 : 0                 // gone, and its place kept
            icon: keys.reads ? "eye" : SpeechView.missing === "" ? "again" : "silent"
            label: keys.reads ? qsTr("ぜんぶ 読む") : SpeechView.isPaused ? qsTr("つづきをきく") : qsTr("もう一度きく")
            hint: keys.reads ? qsTr("声は 日本語です。ここで ぜんぶ 読めます。") : SpeechView.missing
            onActivated: keys.reads ? VisitView.open("reading") : SpeechView.isPaused ? SpeechView.goOn() : VisitView.again()
        }
        BigButton {
            id: help

            width: grid.widthFor(help)
            compact: grid.compact
            size: grid.keySize
            implicitHeight: grid.keyHeight
            tone: Theme.kaki
            icon: "help"
            label: qsTr("たすけて")
            hint: qsTr("人を よびます")
            onActivated: VisitView.help()
        }
        BigButton {
            id: comfort

            width: grid.widthFor(comfort)
            compact: grid.compact
            size: grid.keySize
            implicitHeight: grid.keyHeight
            quiet: true
            icon: "letters"
            label: qsTr("文字と声")
            hint: qsTr("文字の 大きさや 声を 変えます")
            onActivated: VisitView.open("comfort")
        }
    }
}
