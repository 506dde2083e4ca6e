// The shelf of lessons: at most three on a page, and the way to the next page.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: shelf

    readonly property bool cramped: shelf.height < Theme.bodySize * 13       // large letters on a small screen
    readonly property real rowHeight: Math.max(Theme.px(24), (Theme.bodySize + (shelf.cramped ? 0 : Theme.noteSize)) * Theme.lineHeight + Theme.half)
    readonly property int room: Math.floor((shelf.bodyHeight - Theme.buttonHeight) / (shelf.rowHeight + Theme.gap))
    readonly property int onePage: Math.max(1, Math.min(3, shelf.room))
    readonly property bool onward: ShelfView.lessons.count > shelf.onePage
    property int first: 0

    title: qsTr("どれを 練習しますか")
    icon: "smartphone"
    spoken: [shelf.title, ShelfView.lessons.count === 0 ? none.says : qsTr("やりたい ものに さわってください。")]

    SpokenWords {
        id: none

        width: parent.width
        visible: ShelfView.lessons.count === 0
        says: qsTr("いま 練習できる ものが ありません。人を よんでください。")
    }
    Roll {
        anchors.fill: parent
        spacing: Theme.gap

        Repeater {
            model: ShelfView.lessons

            Choice {
                id: row

                required property int index
                required property string lesson
                required property string title
                required property string goal

                width: parent?.width ?? 0
                visible: row.index >= shelf.first && row.index < shelf.first + shelf.onePage
                focus: row.index === shelf.first
                label: row.title
                more: shelf.cramped ? "" : row.goal
                onActivated: VisitView.openLesson(row.lesson)
            }
        }
        BigButton {
            visible: shelf.onward
            quiet: true
            icon: "next"
            label: qsTr("ほかの 練習を 見る")
            onActivated: shelf.first = shelf.first + shelf.onePage < ShelfView.lessons.count ? shelf.first + shelf.onePage : 0
        }
    }
}
