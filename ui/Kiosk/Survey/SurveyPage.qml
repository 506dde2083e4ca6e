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

    AnswerScale {
        anchors {
            left: parent.left
            right: parent.right
            top: note.visible ? note.bottom : parent.top
            topMargin: note.visible ? Theme.half : 0
        }
        visible: !SurveyView.whole
        room: skip.y - y - Theme.gap
        tight: survey.tight
        tall: survey.width < survey.height
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
