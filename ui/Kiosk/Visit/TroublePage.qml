// こまっている: the three ways on that exist today, the last of them a person.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

PageFrame {
    id: trouble

    title: qsTr("何に おこまりですか")
    icon: "trouble"
    spoken: [trouble.title]

    Roll {
        id: choices

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        height: Math.min(choices.wish, parent.height)
        spacing: Theme.gap

        Choice {
            id: phone

            width: parent?.width ?? 0
            tight: trouble.tight
            tone: Theme.ai
            icon: "smartphone"
            label: qsTr("スマホの 使い方が わからない")
            onActivated: VisitView.go("shelf")
        }
        Choice {
            id: card

            width: parent?.width ?? 0
            tight: trouble.tight
            tone: Theme.fuji
            icon: "card"
            label: qsTr("カードの 期限が 心配")
            onActivated: VisitView.go("card")
        }
        Choice {
            id: call

            width: parent?.width ?? 0
            tight: trouble.tight
            visible: ConsentView.offered
            tone: Theme.kaki
            icon: "bell"
            label: qsTr("市から 電話を もらいたい")
            onActivated: {
                ConsentView.begin();
                VisitView.go("consent");
            }
        }
        Choice {
            id: person

            width: parent?.width ?? 0
            tight: trouble.tight
            tone: Theme.kaki
            icon: "person"
            label: qsTr("どれでも ない。人に 聞きたい")
            onActivated: VisitView.help()
        }
    }
}
