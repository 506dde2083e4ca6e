// The shelf of lessons: at most three on a page, and the way to the next page.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: shelf

    readonly property real rowHeight: Math.max(Theme.px(24), shelf.cramped ? Theme.noteSize * 1.3 * 2 + Theme.half : (Theme.bodySize + Theme.noteSize) * Theme.lineHeight + Theme.half)
    readonly property int room: Math.floor((shelf.bodyHeight - onward.height) / (shelf.rowHeight + Theme.gap))
    readonly property int onePage: Math.max(1, Math.min(3, shelf.room))
    readonly property bool goesOn: ShelfView.lessons.count > shelf.onePage
    property int first: 0

    title: qsTr("どれを 練習しますか")
    icon: "smartphone"
    spoken: [shelf.title, ShelfView.lessons.count === 0 ? none.says : qsTr("やりたい ものに さわってください。")]
    onFirstChanged: shelf.say([shelf.title])

    SpokenWords {
        id: none

        width: parent.width
        visible: ShelfView.lessons.count === 0
        says: qsTr("いま 練習できる ものが ありません。人を よんでください。")
    }
    Roll {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: onward.top
            bottomMargin: Theme.gap
        }
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
                tight: shelf.cramped
                focus: row.index === shelf.first
                label: row.title
                more: shelf.cramped ? "" : row.goal
                onActivated: VisitView.openLesson(row.lesson)
            }
        }
    }
    PageKey {
        id: onward

        anchors.bottom: parent.bottom
        tight: shelf.tight
        visible: shelf.goesOn
        quiet: true
        icon: "next"
        label: qsTr("ほかの 練習を 見る")
        onActivated: shelf.first = shelf.first + shelf.onePage < ShelfView.lessons.count ? shelf.first + shelf.onePage : 0
    }
}
