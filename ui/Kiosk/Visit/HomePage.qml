// The home page: four doors, and the other language.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

PageFrame {
    id: home

    readonly property bool single: width < height || width < Theme.bodySize * 32
    readonly property bool bare: home.single && width > height      // large letters on a low screen: the doors take all
    readonly property bool foreign: LookView.language !== "ja"
    readonly property string question: qsTr("きょうは 何を しましょうか")
    readonly property string spokenIn: home.foreign ? qsTr("声は 日本語です。ここで ぜんぶ 読めます。") : ""

    readonly property real titleRoom: home.width - Theme.margin - Theme.leaveWidth - home.besideTitle
    readonly property bool asks: !home.bare || PhraseView.ems(home.question) * home.titleSize <= home.titleRoom

    title: home.asks ? home.question : ""
    titleSize: home.bare ? Theme.noteSize : Theme.titleSize
    tone: Theme.ink
    besideTitle: language.width + Theme.gap * 2
    spoken: [home.question, qsTr("さわって 選んでください。"), phone.label, card.label, trouble.label, news.label]

    BigButton {
        id: language
        objectName: "language"

        parent: home
        anchors {
            right: parent.right
            top: parent.top
            rightMargin: Theme.leaveWidth + Theme.gap
            topMargin: Theme.grid
        }
        quiet: true
        compact: true
        width: Math.max(implicitWidth, Theme.touchTarget)
        height: Theme.touchTarget
        label: home.foreign ? "日本語" : "English"
        size: Theme.noteSize
        onActivated: {
            VisitView.chooseLanguage(home.foreign ? "ja" : "en");
            SpeechView.turn(home.spoken);
        }
    }
    Words {
        id: note

        width: parent.width
        visible: home.spokenIn !== "" && !home.bare
        says: home.spokenIn
        size: Theme.noteSize
    }
    Roll {
        id: doors

        readonly property real room: doors.height - (home.single ? Theme.gap * 3 : Theme.grid)
        readonly property real share: Math.max(Theme.px(24), home.single ? doors.room / 4 : doors.room / 2)
        readonly property real doorHeight: Math.max(doors.share, phone.implicitHeight, card.implicitHeight, trouble.implicitHeight, news.implicitHeight)

        anchors {
            fill: parent
            topMargin: note.visible ? note.height + Theme.half : 0
            bottomMargin: home.bare ? 0 : Theme.half
        }

        Grid {
            id: grid

            readonly property real doorWidth: home.single ? width : (width - spacing) / 2

            width: parent?.width ?? 0
            columns: home.single ? 1 : 2
            spacing: home.single ? Theme.gap : Theme.grid

            HomeDoor {
                id: phone

                focus: true
                icon: "smartphone"
                tone: Theme.ai
                label: qsTr("スマホを 練習する")
                more: qsTr("こわれません。お金も かかりません。")
                onActivated: VisitView.go("shelf")
            }
            HomeDoor {
                id: card

                icon: "card"
                tone: Theme.fuji
                label: qsTr("マイナンバーカードを 調べる")
                more: qsTr("期限が 近いか 見ます。暗証番号は いりません。")
                onActivated: VisitView.go("card")
            }
            HomeDoor {
                id: trouble

                icon: "trouble"
                tone: Theme.kaki
                label: qsTr("こまっている")
                more: qsTr("人も よべます。")
                onActivated: VisitView.go("trouble")
            }
            HomeDoor {
                id: news

                icon: "news"
                tone: Theme.cha
                label: qsTr("市からの お知らせ・手続き")
                more: qsTr("いま 出ている お知らせを 見ます。")
                onActivated: VisitView.go("news")
            }
        }
    }

    component HomeDoor: Door {
        width: grid.doorWidth
        height: doors.doorHeight
        tight: home.bare
        pictureSize: Math.min(doors.share * (home.bare ? 0.5 : 0.62), width * 0.18, Theme.px(34))
    }
}
