// おわる: one question, then everything of this person is gone.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Over {
    id: leaving

    title: qsTr("おわりますか")
    icon: "leave"
    spoken: [leaving.title, forgets.says, card.visible ? card.says : "", stay.label, leave.label]

    SpokenWords {
        id: forgets

        width: parent?.width ?? 0
        size: leaving.wordSize
        says: qsTr("きょうの ことは、ここから 消えます。")
    }
    SpokenWords {
        id: card

        width: parent?.width ?? 0
        size: leaving.wordSize
        visible: CardView.cardLying
        says: qsTr("カードを 取って、お持ち帰りください。")
    }
    keys: [
        OverKey {
            id: stay

            small: leaving.small
            focus: true
            quiet: true
            icon: "back"
            label: qsTr("つづける")
            onActivated: VisitView.close()
        },
        OverKey {
            id: leave

            small: leaving.small
            tone: Theme.matsuba
            icon: "done"
            label: qsTr("おわりにする")
            onActivated: VisitView.leave()
        }
    ]
}
