// この きかいが 覚えること: what is kept of a visit, and what is not.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

PageFrame {
    id: page

    title: qsTr("この きかいが 覚えること")
    titleSize: page.small ? Theme.bodySize : Theme.titleSize
    icon: page.small ? "" : "eye"
    tone: Theme.cha
    spoken: [page.title, ...RestView.keptSaid.split("\n")]

    Roll {
        anchors.fill: parent

        SpokenWords {
            width: parent?.width ?? 0
            says: RestView.notKept
            bold: true
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
