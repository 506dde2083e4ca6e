// この きかいが 覚えること: what is kept of a visit, and what is not.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

PageFrame {
    id: page

    title: qsTr("この きかいが 覚えること")
    icon: "eye"
    tone: Theme.cha
    spoken: [page.title, ...RestView.keptSaid.split("\n")]

    PageKey {
        id: takeBack

        anchors.bottom: parent.bottom
        visible: ConsentView.offered
        quiet: true
        tight: page.tight
        icon: "stop"
        label: qsTr("送った番号を 消す")
        onActivated: {
            ConsentView.beginTakingBack();
            VisitView.go("consent");
        }
    }
    Roll {
        anchors {
            fill: parent
            bottomMargin: takeBack.visible ? takeBack.height + Theme.gap : 0
        }

        SpokenWords {
            width: parent?.width ?? 0
            says: RestView.notKept
            bold: true
        }
        SpokenWords {
            width: parent?.width ?? 0
            says: RestView.onlyAfterYes
        }
        Repeater {
            model: RestView.remembered

            Column {
                id: kept

                required property string title
                required property string words

                width: parent?.width ?? 0

                Words {
                    width: parent.width
                    says: kept.title
                    font.bold: true
                    color: Theme.cha
                }
                Words {
                    width: parent.width
                    says: kept.words
                    size: Theme.noteSize
                }
            }
        }
    }
}
