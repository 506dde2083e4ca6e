// たすけて: says that a person is called, where the senior is stuck and for how long, and how to take it back.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Over {
    id: help

    title: qsTr("%1を よんでいます").arg(RestView.helper)
    icon: "help"
    tone: Theme.kaki
    spoken: [help.title, stay.says, raise.says, place.says, step.says]
    speaks: !HelpView.ringing                   // first the chime, then the words

    Connections {
        target: HelpView

        function onFirstRung(): void {
            SpeechView.turn(help.spoken);
        }
    }

    SpokenWords {
        id: stay

        width: parent?.width ?? 0
        size: help.wordSize
        says: qsTr("このまま お待ちください。")
    }
    SpokenWords {
        id: raise

        width: parent?.width ?? 0
        size: help.wordSize
        says: qsTr("来ないときは、声を かけてください。")
    }
    Column {
        width: parent?.width ?? 0

        SpokenWords {
            id: place

            width: parent.width
            visible: says !== ""
            says: HelpView.where
            size: Theme.noteSize
        }
        SpokenWords {
            id: step

            width: parent.width
            visible: says !== ""
            says: HelpView.step
            size: Theme.noteSize
        }
        Words {
            width: parent.width
            visible: says !== ""
            says: HelpView.waited
            size: Theme.noteSize
            font.bold: true
        }
    }
    keys: OverKey {
        small: help.small
        quiet: true
        focus: true
        icon: "done"
        label: qsTr("もう だいじょうぶ")
        onActivated: VisitView.close()
    }
}
