// What may help with a trouble: what to try at once, a lesson or another way on, and always a person.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: helps

    readonly property string first: FindView.first

    title: FindView.title
    icon: "trouble"
    spoken: [helps.title, helps.first]
    onFirstChanged: helps.say([helps.title, helps.first])

    Roll {
        anchors.fill: parent
        spacing: Theme.gap

        SpokenWords {
            width: parent.width
            says: helps.first
            size: helps.tight ? Theme.noteSize : Theme.bodySize
            bold: true
        }
        Repeater {
            model: FindView.helps

            Choice {
                id: row

                required property string kind
                required property string thing

                width: parent?.width ?? 0
                tight: helps.tight
                tone: Theme.ai
                onActivated: FindView.take(row.kind, row.thing)
            }
        }
        Choice {
            width: parent?.width ?? 0
            tight: helps.tight
            tone: Theme.kaki
            icon: "person"
            label: qsTr("あてはまらない。人に 聞く")
            onActivated: VisitView.help()
        }
    }
}
