// The questionnaire of a class: one question, read aloud, five large answers, and a key for who would rather not.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: survey

    readonly property list<string> told: SurveyView.note === "" ? [SurveyView.question] : [SurveyView.question, SurveyView.note]

    title: SurveyView.question
    icon: "hands"
    tone: Theme.matsuba
    spoken: survey.told
    onToldChanged: survey.say(survey.told)

    SpokenWords {
        id: note

        width: parent.width
        height: visible ? implicitHeight : 0
        visible: SurveyView.note !== "" && (SurveyView.whole || !survey.tight)     // else it is only said
        says: SurveyView.note
        size: Theme.noteSize
    }

    Grid {
        id: answers

        readonly property real room: skip.y - answers.y - Theme.gap
        readonly property int down: Math.ceil(5 / answers.columns)
        readonly property real high: Math.min(Theme.px(34), (answers.room - (answers.down - 1) * answers.spacing) / answers.down)
        readonly property int folded: Math.floor(Math.min(answers.wide / 5.6, answers.high / 2.8))      // letters in two lines
        readonly property real wide: (answers.width - (answers.columns - 1) * answers.spacing) / answers.columns

        anchors {
            left: parent.left
            right: parent.right
            top: note.visible ? note.bottom : parent.top
            topMargin: note.visible ? Theme.half : 0
        }
        visible: !SurveyView.whole
        columns: survey.width < survey.height ? 1 : survey.tight ? 3 : 1
        spacing: survey.tight ? Theme.half : Theme.gap

        Repeater {
            model: SurveyView.answers

            BigButton {
                required label
                required property string code

                width: answers.wide
                height: answers.high
                quiet: true
                compact: survey.tight
                size: survey.tight ? Math.max(Theme.floorSize, Math.min(Theme.noteSize, answers.folded)) : Math.min(Theme.bodySize, Math.round(answers.high * 0.5))
                onActivated: SurveyView.answer(code)
            }
        }
    }

    PageKey {
        id: skip

        anchors {
            left: parent.left
            bottom: parent.bottom
        }
        tight: survey.tight
        quiet: !SurveyView.whole
        tone: Theme.matsuba
        icon: "next"
        label: SurveyView.whole ? qsTr("つぎの 人が 始める") : qsTr("こたえない")
        onActivated: SurveyView.whole ? SurveyView.nextPerson() : SurveyView.skip()
    }
}
