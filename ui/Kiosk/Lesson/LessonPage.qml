// A lesson: on the left what to do, in large words; on the right the practice phone.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Phone
import Bridge

FocusScope {
    id: lesson

    focus: true

    readonly property bool tall: width < height
    readonly property bool cramped: !tall && height < Theme.bodySize * 13     // large letters on a small screen
    readonly property real sheetRoom: (cramped ? height : actions.y) - instruction.y - Theme.grid * 2
    readonly property real phoneWidth: tall ? Math.min(width * 0.62, height * 0.29) : Math.max(Theme.px(100), height * 0.54)

    Column {
        id: head

        anchors {
            left: parent.left
            leftMargin: Theme.margin
            top: parent.top
            topMargin: Theme.grid
        }
        width: lesson.tall ? parent.width - Theme.margin - Theme.leaveWidth : phone.x - Theme.margin * 2
        spacing: Theme.half

        Words {
            width: parent.width
            visible: !lesson.cramped
            says: LessonView.partWords + "  " + LessonView.title
            size: Theme.noteSize
            color: Theme.ai
            font.bold: true
        }
        StepDots {
            step: LessonView.step
            steps: LessonView.steps
        }
    }

    Sheet {
        id: instruction

        anchors {
            left: head.left
            top: head.bottom
            topMargin: Theme.grid
        }
        width: head.width
        height: sentence.implicitHeight + inset * 2

        readonly property int inset: lesson.cramped ? Theme.half : Theme.grid

        // Whether a text will stand on the sheet; lines that break between phrases are about three quarters full.
        function holds(text: string): bool {
            const across = Math.floor(sentence.width / Theme.bodySize);
            const down = Math.floor(lesson.sheetRoom / (Theme.bodySize * Theme.lineHeight));
            return text.length <= across * down * 0.75;
        }

        SpokenWords {
            id: sentence

            x: instruction.inset
            y: instruction.inset
            width: instruction.width - instruction.inset * 2
            says: instruction.holds(LessonView.text) ? LessonView.text : instruction.holds(LessonView.shortText) ? LessonView.shortText : LessonView.lastText
            bold: true
        }
    }

    SpokenWords {
        id: subtitle

        anchors {
            left: head.left
            top: instruction.bottom
            topMargin: Theme.half
            leftMargin: Theme.grid
        }
        width: head.width - Theme.grid * 2
        visible: says !== "" && sentence.from < 0 && y + implicitHeight <= (lesson.cramped ? lesson.height : actions.y)
        says: SpeechView.sentence
        size: Theme.noteSize
    }

    Column {
        id: actions

        x: lesson.cramped ? phone.x + phone.width + Theme.half : head.x
        y: lesson.tall ? phone.y - height - Theme.grid : lesson.height - height - Theme.grid
        spacing: Theme.gap

        BigButton {
            visible: LessonView.hintWords !== ""
            quiet: true
            compact: lesson.cramped
            icon: "hint"
            label: LessonView.hintWords
            size: Theme.noteSize
            width: lesson.cramped ? lesson.width - actions.x - Theme.half : implicitWidth
            height: lesson.cramped ? Theme.buttonHeight * 2 : implicitHeight
            onActivated: LessonView.hint()
        }
        BigButton {
            visible: LessonView.onWords !== ""
            compact: lesson.cramped
            icon: "next"
            label: LessonView.onWords
            size: Theme.noteSize
            width: lesson.cramped ? lesson.width - actions.x - Theme.half : implicitWidth
            height: lesson.cramped ? Theme.buttonHeight * 2 : implicitHeight
            onActivated: LessonView.on()
        }
    }

    BigButton {
        id: skin

        anchors.bottom: lesson.cramped ? actions.top : parent.bottom
        anchors.bottomMargin: lesson.cramped ? Theme.gap : Theme.grid
        x: phone.x + phone.width + Theme.half
        width: lesson.width - x - Theme.half
        height: Theme.buttonHeight * (lesson.cramped || lesson.tall ? 2 : 1.5)
        visible: LessonView.skinWords !== "" && y > Theme.touchTarget + Theme.grid * 2      // never under おわる
        quiet: true
        compact: true
        label: LessonView.skinWords
        size: Theme.noteSize
        onActivated: VisitView.open("skin")
    }

    Phone {
        id: phone

        anchors {
            right: lesson.tall ? undefined : parent.right
            rightMargin: Theme.leaveWidth + Theme.grid * 2
            horizontalCenter: lesson.tall ? parent.horizontalCenter : undefined
            bottom: parent.bottom
            bottomMargin: Theme.half
        }
        width: lesson.phoneWidth
        height: lesson.tall ? parent.height * 0.6 : parent.height - Theme.half * 2
    }
}
