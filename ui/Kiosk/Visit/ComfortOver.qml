// 文字と声: letters, colours, speed and loudness, applied at once and kept for this visit.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Page {
    id: comfort

    property int part: 0                        // where not all fits on one page: which part of it is shown
    readonly property int parts: groups.all ? 1 : groups.two ? 2 : 5
    readonly property list<string> names: comfort.parts === 2 ? [qsTr("文字を 変える"), qsTr("声を 変える")] : [qsTr("こんな方は"), qsTr("文字を 変える"), qsTr("色を 変える"), qsTr("速さを 変える"), qsTr("声の 大きさ")]
    readonly property list<StepRow> rows: [helped, letters, colours, speed, loudness]
    readonly property int following: (comfort.part + 1) % comfort.parts

    // Whether the group with this place among the five is shown.
    function shows(place: int): bool {
        const part = comfort.parts === 1 ? 0 : comfort.parts === 2 ? (place < 3 ? 0 : 1) : place;
        return part === comfort.part % comfort.parts;
    }

    readonly property list<string> themes: ["light", "black_on_white", "white_on_black", "soft"]
    readonly property list<string> presets: ["seeing", "hearing", "trembling"]

    spoken: [qsTr("文字と声を 変えられます。"), qsTr("さわると すぐに 変わります。"), ...comfort.rows.filter(row => row.visible).map(row => row.title)]

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Column {
        id: groups

        readonly property real room: comfort.height - buttons.height - Theme.grid * 2
        readonly property bool all: whole <= room
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
            compact: comfort.parts === 5
            icon: comfort.following === 0 ? "letters" : "again"
            label: comfort.names[comfort.following]
            size: Theme.noteSize
            onActivated: {
                comfort.part = comfort.following;
                comfort.say(comfort.spoken);
            }
        }
        BigButton {
            focus: true
            compact: comfort.parts === 5
            icon: "done"
            tone: Theme.matsuba
            label: qsTr("これで よい")
            size: Theme.noteSize
            onActivated: VisitView.close()
        }
    }
}
