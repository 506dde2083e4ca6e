// The home page: four doors, and the other language.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

PageFrame {
    id: home

    readonly property bool single: width < height || width < Theme.bodySize * 32

    readonly property bool foreign: LookView.language !== "ja"
    readonly property string spokenIn: home.foreign ? qsTr("声は 日本語です。ここで ぜんぶ 読めます。") : ""

    title: qsTr("きょうは 何を しましょうか")
    tone: Theme.ink
    besideTitle: language.width + Theme.gap * 2
    spoken: [home.title, qsTr("さわって 選んでください。")]

    BigButton {
        id: language
        objectName: "language"

        parent: home
        anchors {
            right: parent.right
            top: parent.top
            rightMargin: Theme.leaveWidth + Theme.gap
            topMargin: home.small ? Theme.half : Theme.grid
        }
        quiet: true
        compact: true
        told: false
        width: Math.max(implicitWidth, Theme.touchTarget)
        height: Theme.touchTarget
        label: home.foreign ? "日本語" : "English"
        size: home.tight ? Theme.floorSize : Theme.noteSize
        onActivated: {
            VisitView.chooseLanguage(home.foreign ? "ja" : "en");
            home.say(home.spoken);
        }
    }
    Words {
        id: note

        width: parent.width
        visible: home.spokenIn !== "" && !home.tight
        says: home.spokenIn
        size: Theme.noteSize
    }
    Roll {
        id: roll

        anchors {
            fill: parent
            topMargin: note.visible ? note.height + Theme.half : 0
            bottomMargin: Theme.half
        }

        Grid {
            id: doors

            readonly property real cellWidth: home.single ? width : (width - spacing) / 2
            readonly property real cellHeight: home.single ? (roll.height - spacing * 3) / 4 : (roll.height - spacing) / 2

            width: parent?.width ?? 0
            columns: home.single ? 1 : 2
            spacing: home.single ? Theme.gap : Theme.grid

            Door {
                id: phone

                width: doors.cellWidth
                height: Math.max(implicitHeight, doors.cellHeight)
                tight: home.cramped
                focus: true
                icon: "smartphone"
                tone: Theme.ai
                label: qsTr("スマホを 練習する")
                more: qsTr("こわれません。お金も かかりません。")
                onActivated: VisitView.go("shelf")
            }
            Door {
                id: card

                width: doors.cellWidth
                height: Math.max(implicitHeight, doors.cellHeight)
                tight: home.cramped
                icon: "card"
                tone: Theme.fuji
                label: qsTr("マイナンバーカードを 調べる")
                more: qsTr("期限が 近いか 見ます。暗証番号は いりません。")
                onActivated: VisitView.go("card")
            }
            Door {
                id: trouble

                width: doors.cellWidth
                height: Math.max(implicitHeight, doors.cellHeight)
                tight: home.cramped
                icon: "trouble"
                tone: Theme.kaki
                label: qsTr("こまっている")
                more: qsTr("人も よべます。")
                onActivated: VisitView.go("trouble")
            }
            Door {
                id: news

                width: doors.cellWidth
                height: Math.max(implicitHeight, doors.cellHeight)
                tight: home.cramped
                icon: "news"
                tone: Theme.cha
                label: qsTr("市からの お知らせ・手続き")
                more: qsTr("いま 出ている お知らせを 見ます。")
                onActivated: VisitView.go("news")
            }
        }
    }
}
