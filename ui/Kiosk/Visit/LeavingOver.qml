// おわる: one question, then everything of this person is gone.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Over {
    id: leaving

    title: qsTr("おわりますか")
    icon: "leave"
    spoken: [leaving.title, forgets.says, card.visible ? card.says : ""]

    SpokenWords {
        id: forgets

        width: parent?.width ?? 0
        says: qsTr("きょうの ことは、ここから 消えます。")
    }
    SpokenWords {
        id: card

        width: parent?.width ?? 0
        visible: CardView.cardLying
        says: qsTr("カードを 取って、お持ち帰りください。")
    }

    answers: [
        PageKey {
            id: stay

            tight: leaving.tight
            focus: true
            quiet: true
            icon: "back"
            label: qsTr("つづける")
            onActivated: VisitView.close()
        },
        PageKey {
            id: leave

            tight: leaving.tight
            tone: Theme.matsuba
            icon: "done"
            label: qsTr("おわりにする")
            onActivated: VisitView.leave()
        }
    ]
}
