// After a pass: what was done is named, then the next pass is offered.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: praise

    title: LessonView.praise
    icon: "flag"
    tone: Theme.matsuba
    spoken: [LessonView.praiseSaid, next.visible ? next.label : "", again.label, other.visible ? other.label : ""]

    Roll {
        id: choices

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        height: Math.min(choices.wish, parent.height)
        spacing: Theme.gap

        SpokenWords {
            id: more

            width: parent?.width ?? 0
            visible: says !== ""
            says: LessonView.praiseMore
        }
        Choice {
            id: next

            width: parent?.width ?? 0
            visible: LessonView.nextWords !== ""
            focus: true
            deep: true
            tone: Theme.matsuba
            icon: "next"
            label: LessonView.nextWords
            onActivated: LessonView.startNext()
        }
        Choice {
            id: again

            width: parent?.width ?? 0
            icon: "again"
            label: LessonView.againWords
            onActivated: LessonView.startAgain()
        }
        Choice {
            id: other

            width: parent?.width ?? 0
            // もどる leads to the shelf, too: where the page is full, this goes first
            visible: praise.bodyHeight >= more.implicitHeight + next.implicitHeight + again.implicitHeight + implicitHeight + choices.spacing * 3
            icon: "smartphone"
            label: qsTr("ほかの 練習を えらぶ")
            onActivated: VisitView.go("shelf")
        }
    }
}
