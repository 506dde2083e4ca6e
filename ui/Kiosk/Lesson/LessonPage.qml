// A lesson: what to do, in large words, and beside or below them the practice phone.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Phone
import Bridge

FocusScope {
    id: lesson

    focus: true

    LessonPlan {
        id: plan

        width: lesson.width
        height: lesson.height
    }

    Column {
        id: head
        objectName: "lesson.head"

        x: plan.left
        y: Theme.grid
        width: plan.headWidth
        visible: !plan.small
        spacing: Theme.half

        Words {
            width: parent.width
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
        objectName: "lesson.instruction"

        readonly property int inset: plan.small ? Theme.half : Theme.grid
        readonly property real room: plan.sheetEnd - instruction.y - instruction.inset * 2

        // Whether a text will stand on the sheet; lines that break between phrases are about three quarters full.
        function holds(text: string): bool {
            const across = Math.floor(sentence.width / Theme.bodySize);
            const down = Math.floor(instruction.room / (Theme.bodySize * plan.leading));
            return text.length <= across * down * 0.75;
        }

        x: plan.left
        y: plan.sheetTop > 0 ? Math.max(plan.sheetTop, plan.small ? 0 : head.y + head.height + Theme.half) : head.y + head.height + Theme.grid
        width: plan.sheetWidth
        height: sentence.implicitHeight + inset * 2

        SpokenWords {
            id: sentence

            x: instruction.inset
            y: instruction.inset
            width: instruction.width - instruction.inset * 2
            says: instruction.holds(LessonView.text) ? LessonView.text : instruction.holds(LessonView.shortText) ? LessonView.shortText : LessonView.lastText
            leading: plan.leading
            bold: true
        }
    }

    SpokenWords {
        id: subtitle
        objectName: "lesson.subtitle"

        x: plan.left + Theme.grid
        y: instruction.y + instruction.height + Theme.half
        width: plan.sheetWidth - Theme.grid * 2
        visible: says !== "" && sentence.from < 0 && y + implicitHeight <= (plan.small && skin.visible ? skin.y - Theme.half : plan.sheetEnd)
        says: SpeechView.sentence
        size: Theme.noteSize
    }

    Row {
        id: actions

        x: plan.left
        y: plan.actionsTop
        spacing: Theme.gap

        BigButton {
            id: hint
            objectName: "lesson.hint"

            visible: LessonView.hintWords !== ""
            quiet: true
            compact: plan.small
            icon: "hint"
            label: plan.small ? LessonView.shortHintWords : LessonView.hintWords
            size: Theme.noteSize
            implicitHeight: plan.small ? Theme.touchTarget : Theme.buttonHeight
            onActivated: LessonView.hint()
        }
        BigButton {
            id: on
            objectName: "lesson.on"

            visible: LessonView.onWords !== ""
            compact: plan.small
            icon: "next"
            label: plan.small ? LessonView.shortOnWords : LessonView.onWords
            size: Theme.noteSize
            implicitHeight: plan.small ? Theme.touchTarget : Theme.buttonHeight
            onActivated: LessonView.on()
        }
    }

    BigButton {
        id: skin
        objectName: "lesson.skin"

        // Beside the phone, or at the foot of the words; where neither has room, the words come first.
        readonly property real under: instruction.y + instruction.height + Theme.gap
        readonly property bool besidePhone: !plan.small && !plan.tall

        x: skin.besidePhone ? phone.x + phone.width + Theme.half : plan.tall ? phone.x + phone.width + Theme.half : plan.left
        y: lesson.height - height - (plan.small ? Theme.half : Theme.grid)
        width: (plan.small ? implicitWidth : lesson.width - x - Theme.half)
        implicitHeight: plan.small ? Theme.touchTarget : Theme.buttonHeight * (plan.tall ? 2 : 1.5)
        visible: LessonView.skinWords !== "" && (plan.small ? y >= skin.under && implicitWidth <= plan.sheetWidth : y > plan.top)
        quiet: true
        compact: true
        label: LessonView.skinWords
        size: Theme.noteSize
        onActivated: VisitView.open("skin")
    }

    Phone {
        id: phone
        objectName: "lesson.phone"

        x: plan.phone.x
        y: plan.phone.y
        width: plan.phone.width
        height: plan.phone.height
    }
}
