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
    spoken: [help.title, stay.says, raise.says, HelpView.where, HelpView.step]
    speaks: !HelpView.ringing                   // first the chime, then the words

    Connections {
        target: HelpView

        function onFirstRung(): void {
            help.say(help.spoken);
        }
    }

    SpokenWords {
        id: stay

        width: parent?.width ?? 0
        says: qsTr("このまま お待ちください。")
    }
    SpokenWords {
        id: raise

        width: parent?.width ?? 0
        says: qsTr("来ないときは、声を かけてください。")
    }
    Line {
        says: HelpView.where
    }
    Line {
        says: HelpView.step
    }
    Line {
        says: HelpView.waited
        bold: true
    }

    answers: PageKey {
        tight: help.tight
        quiet: true
        focus: true
        icon: "done"
        label: qsTr("もう だいじょうぶ")
        onActivated: VisitView.close()
    }

    component Line: SpokenWords {
        width: parent?.width ?? 0
        visible: says !== ""
        size: Theme.noteSize
    }
}
