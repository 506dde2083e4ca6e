// 文字と声: letters, colours, voice and the way of using the kiosk, applied at once and kept for this visit.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

LyingPage {
    id: comfort

    property int part: 0                        // where not all fits on one page: which part of it is shown
    // How the eight groups lie together on parts, and under which word each part is reached: what is chosen most, first.
    readonly property list<int> together: [...(groups.all ? [0, 0, 0, 0, 0] : groups.two ? [0, 0, 0, 1, 1] : [0, 1, 2, 3, 4]), ...(groups.three ? [0, 0, 0] : [0, 1, 2]).map(part => part + (groups.all ? 1 : groups.two ? 2 : 5))]
    readonly property list<string> words: groups.all || groups.two ? [qsTr("文字を 変える"), "", "", qsTr("声を 変える"), ""] : [qsTr("こんな方は"), qsTr("文字を 変える"), qsTr("色を 変える"), qsTr("速さを 変える"), qsTr("声の 大きさ")]
    readonly property list<string> allWords: [...comfort.words, qsTr("使い方を 変える"), qsTr("動きを 変える"), qsTr("進む 速さ")]
    readonly property int parts: comfort.together[LookView.way === "scan" ? 7 : 6] + 1
    readonly property int following: (comfort.part + 1) % comfort.parts

    // Whether the group with this place among the eight is shown.
    function shows(place: int): bool {
        return comfort.together[place] === comfort.part % comfort.parts;
    }

    readonly property list<string> themes: ["light", "black_on_white", "white_on_black", "soft"]
    readonly property list<string> presets: ["seeing", "hearing", "trembling"]
    readonly property list<string> ways: ["finger", "hear_first", "switches", "scan", "ears"]

    spoken: [qsTr("文字と声を 変えられます。"), qsTr("さわると すぐに 変わります。"), ...[helped, letters, colours, speed, loudness, ways, motion, pace].filter(row => row.visible).map(row => row.title)]

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Column {
        id: groups

        readonly property real room: comfort.height - buttons.height - Theme.grid * 2
        readonly property bool all: whole <= room
        readonly property bool three: ways.implicitHeight + motion.implicitHeight + (LookView.way === "scan" ? pace.implicitHeight + spacing : 0) + spacing <= room
        readonly property bool two: helped.implicitHeight + letters.implicitHeight + colours.implicitHeight + spacing * 2 <= room
        readonly property real whole: helped.implicitHeight + letters.implicitHeight + colours.implicitHeight + speed.implicitHeight + loudness.implicitHeight + spacing * 4

        x: Theme.margin
        y: Theme.half
        width: parent.width - Theme.margin * 2
        spacing: Theme.half

        StepRow {
            id: helped

            width: parent.width
            visible: comfort.shows(0)
            title: qsTr("こんな方は")
            names: [qsTr("見えにくい方"), qsTr("聞こえにくい方"), qsTr("手がふるえる方")]
            chosen: comfort.presets.indexOf(LookView.preset)
            onChoose: step => VisitView.choosePreset(comfort.presets[step])
        }
        StepRow {
            id: letters

            width: parent.width
            visible: comfort.shows(1)
            title: qsTr("文字の 大きさ")
            names: [qsTr("小"), qsTr("中"), qsTr("大"), qsTr("特大")]
            sizes: [Theme.px(7.3), Theme.px(9.7), Theme.px(11.8), Theme.px(11.8)]
            chosen: LookView.text
            onChoose: step => VisitView.chooseText(step)
        }
        StepRow {
            id: colours

            width: parent.width
            visible: comfort.shows(2)
            title: qsTr("色")
            names: [qsTr("ふつう"), qsTr("白に黒"), qsTr("黒に白"), qsTr("淡い色")]
            chosen: comfort.themes.indexOf(LookView.theme)
            onChoose: step => VisitView.chooseTheme(comfort.themes[step])
        }
        Words {
            width: parent.width
            visible: SpeechView.missing !== "" && comfort.shows(4)
            says: SpeechView.missing
            color: Theme.kaki
        }
        StepRow {
            id: speed

            width: parent.width
            visible: comfort.shows(3)
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
            visible: comfort.shows(4)
            title: qsTr("声の 大きさ (1 小さい  7 大きい)")
            names: ["1", "2", "3", "4", "5", "6", "7"]
            chosen: LookView.volume
            beside: LevelBars {
                level: LookView.volume + 1
                levels: loudness.names.length
                silent: SpeechView.missing !== ""
            }
            onChoose: step => {
                VisitView.chooseVolume(step);
                SpeechView.add(qsTr("この 大きさで お話しします。"));
            }
        }
        StepRow {
            id: ways

            width: parent.width
            visible: comfort.shows(5)
            title: qsTr("使い方")
            names: [qsTr("ふつう"), qsTr("先に 聞く"), qsTr("ボタン 2つ"), qsTr("ボタン 1つ"), qsTr("耳だけ")]
            chosen: comfort.ways.indexOf(LookView.way)
            onChoose: step => VisitView.chooseWay(comfort.ways[step])
        }
        StepRow {
            id: motion

            width: parent.width
            visible: comfort.shows(6)
            title: qsTr("画面の 動き")
            names: [qsTr("あり"), qsTr("なし")]
            chosen: LookView.motion ? 0 : 1
            onChoose: step => VisitView.chooseMotion(step === 0)
        }
        StepRow {
            id: pace

            width: parent.width
            visible: LookView.way === "scan" && comfort.shows(7)
            title: qsTr("しるしが 進む 速さ (秒)")
            names: ["1.5", "2.5", "4", "6"]
            chosen: LookView.pace
            onChoose: step => VisitView.choosePace(step)
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
            visible: comfort.parts > 1
            quiet: true
            compact: comfort.parts > 3
            icon: comfort.following === 0 ? "letters" : "again"
            label: comfort.allWords[comfort.together.indexOf(comfort.following)]
            size: Theme.noteSize
            onActivated: {
                comfort.part = comfort.following;
                comfort.say(comfort.spoken);
            }
        }
        BigButton {
            focus: true
            compact: comfort.parts > 3
            icon: "done"
            tone: Theme.matsuba
            label: qsTr("これで よい")
            size: Theme.noteSize
            onActivated: VisitView.close()
        }
    }
}
