// たすけて: says that a person is called, where the senior is stuck, and how to take it back.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Over {
    id: help

    title: qsTr("%1を よんでいます").arg(RestView.helper)
    icon: "help"
    tone: Theme.kaki
    spoken: [help.title, stay.says, raise.says]

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
    Words {
        width: parent?.width ?? 0
        visible: says !== ""
        says: HelpView.where
        size: Theme.noteSize
    }
    answers: AnswerKey {
        small: help.small
        quiet: true
        focus: true
        icon: "done"
        label: qsTr("もう だいじょうぶ")
        onActivated: VisitView.close()
    }
}
