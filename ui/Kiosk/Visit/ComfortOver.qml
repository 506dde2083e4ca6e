// 文字と声: letters, colours, speed and loudness, applied at once and kept for this visit.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Page {
    id: comfort

    property bool voice: false                  // where not all fits on one page: its second half
    readonly property list<string> themes: ["light", "black_on_white", "white_on_black", "soft"]

    spoken: [qsTr("文字と声を 変えられます。"), qsTr("さわると すぐに 変わります。")]

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }
    Column {
        id: groups

        readonly property bool all: height4 <= comfort.height - buttons.height - Theme.grid * 2
        readonly property real height4: letters.implicitHeight + colours.implicitHeight + speed.implicitHeight + loudness.implicitHeight + spacing * 3

        x: Theme.margin
        y: Theme.half
        width: parent.width - Theme.margin * 2
        spacing: Theme.half

        StepRow {
            id: letters

            width: parent.width
            visible: groups.all || !comfort.voice
            title: qsTr("文字の 大きさ")
            names: [qsTr("小"), qsTr("中"), qsTr("大"), qsTr("特大")]
            sizes: [Theme.px(7.3), Theme.px(9.7), Theme.px(11.8), Theme.px(11.8)]
            chosen: LookView.text
            onChoose: step => VisitView.chooseText(step)
        }
        StepRow {
            id: colours

            width: parent.width
            visible: groups.all || !comfort.voice
            title: qsTr("色")
            names: [qsTr("ふつう"), qsTr("白に黒"), qsTr("黒に白"), qsTr("淡い色")]
            chosen: comfort.themes.indexOf(LookView.theme)
            onChoose: step => VisitView.chooseTheme(comfort.themes[step])
        }
        Words {
            width: parent.width
            visible: SpeechView.missing !== "" && (groups.all || comfort.voice)
            says: SpeechView.missing
            color: Theme.kaki
        }
        StepRow {
            id: speed

            width: parent.width
            visible: groups.all || comfort.voice
            title: qsTr("声の 速さ (1 ゆっくり  7 速い)")
            names: ["1", "2", "3", "4", "5", "6", "7"]
            chosen: LookView.speed
            onChoose: step => {
                VisitView.chooseSpeed(step);
                SpeechView.add(qsTr("この 速さで お話しします。"));
            }
        }
        StepRow {
            id: loudness

            width: parent.width
            visible: groups.all || comfort.voice
            title: qsTr("声の 大きさ (1 小さい  7 大きい)")
            names: ["1", "2", "3", "4", "5", "6", "7"]
            chosen: LookView.volume
            onChoose: step => {
                VisitView.chooseVolume(step);
                SpeechView.add(qsTr("この 大きさで お話しします。"));
            }
        }
    }
    Row {
        id: buttons

        anchors {
            right: parent.right
            bottom: parent.bottom
            rightMargin: Theme.margin
            bottomMargin: Theme.half
        }
        spacing: Theme.grid

        BigButton {
            visible: !groups.all
            quiet: true
            icon: comfort.voice ? "letters" : "again"
            label: comfort.voice ? qsTr("文字を 変える") : qsTr("声を 変える")
            size: Theme.noteSize
            onActivated: comfort.voice = !comfort.voice
        }
        BigButton {
            focus: true
            icon: "done"
            tone: Theme.matsuba
            label: qsTr("これで よい")
            size: Theme.noteSize
            onActivated: VisitView.close()
        }
    }
}
