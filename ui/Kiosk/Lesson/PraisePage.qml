// After a pass: what was done is named, then the next pass is offered.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: praise

    readonly property bool judging: LessonView.judging

    onJudgingChanged: praise.tellOffered()      // other keys stand there now

    title: LessonView.praise
    icon: "flag"
    tone: Theme.matsuba
    spoken: [LessonView.praiseSaid]

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
            width: parent?.width ?? 0
            visible: says !== ""
            says: LessonView.praiseMore
        }
        Choice {
            width: parent?.width ?? 0
            tight: praise.tight
            visible: LessonView.nextWords !== ""
            focus: true
            deep: true
            tone: Theme.matsuba
            icon: "next"
            label: LessonView.nextWords
            onActivated: LessonView.startNext()
        }
        Choice {
            width: parent?.width ?? 0
            tight: praise.tight
            visible: !LessonView.judging        // four things to choose at the most; もどる leads to the shelf
            icon: "again"
            label: LessonView.againWords
            onActivated: LessonView.startAgain()
        }
        Choice {
            width: parent?.width ?? 0
            tight: praise.tight
            visible: !LessonView.judging
            icon: "smartphone"
            label: qsTr("ほかの 練習を えらぶ")
            onActivated: VisitView.go("shelf")
        }
        Choice {
            id: paper

            width: parent?.width ?? 0
            tight: praise.tight
            icon: "paper"
            label: qsTr("紙を もらう")
            onActivated: VisitView.openPaper()
        }
        Row {
            id: judgement

            readonly property real half: ((parent?.width ?? 0) - judgement.spacing) / 2

            visible: LessonView.judging
            spacing: Theme.gap

            PageKey {
                width: judgement.half
                tight: praise.tight
                quiet: true
                label: qsTr("わかりやすかった")
                hint: qsTr("練習の 感想を 市に 伝えます")
                onActivated: {
                    paper.forceActiveFocus();           // the two keys go
                    LessonView.judgeEasy();
                }
            }
            PageKey {
                width: judgement.half
                tight: praise.tight
                quiet: true
                label: qsTr("むずかしかった")
                hint: qsTr("練習の 感想を 市に 伝えます")
                onActivated: {
                    paper.forceActiveFocus();
                    LessonView.judgeHard();
                }
            }
        }
        SpokenWords {
            width: parent?.width ?? 0
            visible: says !== ""
            says: LessonView.thanks
        }
    }
}
