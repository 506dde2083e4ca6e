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

        width: parent.width
        says: qsTr("きょうの ことは、ここから 消えます。")
    }
    SpokenWords {
        id: card

        width: parent.width
        visible: CardView.cardLying
        says: qsTr("カードを 取るのを 忘れないでください。")
    }
    Row {
        spacing: Theme.grid

        BigButton {
            id: stay

            focus: true
            quiet: true
            icon: "back"
            label: qsTr("つづける")
            onActivated: VisitView.close()
        }
        BigButton {
            id: leave

            tone: Theme.matsuba
            icon: "done"
            label: qsTr("おわりにする")
            onActivated: VisitView.leave()
        }
    }
}
