// Five answers from yes to no, as large as the room allows: one below the other, on a low page in two rows.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Grid {
    id: answers

    required property real room                 // height that the answers may take
    required property bool tight                // the page has little room
    required property bool tall                 // it stands upright
    readonly property int down: Math.ceil(5 / answers.columns)
    readonly property real high: Math.min(Theme.px(34), (answers.room - (answers.down - 1) * answers.spacing) / answers.down)
    readonly property real wide: (answers.width - (answers.columns - 1) * answers.spacing) / answers.columns
    readonly property int folded: Math.floor(Math.min(answers.wide / 3.9, answers.high / 2.8))      // letters in two lines

    // Whether so many side by side are large enough for a finger.
    function fits(across: int): bool {
        const rows = Math.ceil(5 / across);
        return (answers.room - (rows - 1) * answers.spacing) / rows >= Theme.touchTarget;
    }

    columns: answers.fits(1) && (answers.tall || !answers.tight) ? 1 : answers.fits(3) ? 3 : 5
    spacing: Theme.gap

    Repeater {
        model: SurveyView.answers

        BigButton {
            required label
            required property string code

            width: answers.wide
            height: answers.high
            quiet: true
            compact: answers.columns > 1
            size: answers.columns > 1 ? Math.max(Theme.floorSize, Math.min(Theme.noteSize, answers.folded)) : Math.min(Theme.bodySize, Math.round(answers.high * 0.5))
            onActivated: SurveyView.answer(code)
        }
    }
}
