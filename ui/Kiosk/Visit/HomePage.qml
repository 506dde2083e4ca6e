// The home page: four doors.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

PageFrame {
    id: home

    readonly property bool single: width < height || width < Theme.bodySize * 32

    title: qsTr("きょうは 何を しましょうか")
    tone: Theme.ink
    spoken: [home.title, qsTr("さわって 選んでください。")]

    Roll {
        id: roll

        anchors.fill: parent
        anchors.bottomMargin: Theme.half

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
