// 手続き: what the city does for people, a few on a page, those that need no way first.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: procedures

    readonly property int onePage: 3
    readonly property bool goesOn: ProcedureView.rows.count > procedures.onePage
    property int first: 0

    title: qsTr("どの 手続きですか")
    icon: "news"
    spoken: [procedures.title, qsTr("知りたい ものに さわってください。")]
    onFirstChanged: procedures.say([procedures.title])

    Roll {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: onward.top
            bottomMargin: Theme.gap
        }
        spacing: Theme.gap

        Repeater {
            model: ProcedureView.rows

            Choice {
                id: row

                required property int index
                required property string thing
                required more

                width: parent?.width ?? 0
                visible: row.index >= procedures.first && row.index < procedures.first + procedures.onePage
                focus: row.index === procedures.first
                tight: procedures.tight
                tone: Theme.cha
                icon: "news"
                onActivated: {
                    ProcedureView.choose(row.thing);
                    VisitView.go("procedure");
                }
            }
        }
    }
    PageKey {
        id: onward

        anchors.bottom: parent.bottom
        tight: procedures.tight
        visible: procedures.goesOn
        quiet: true
        icon: "next"
        label: qsTr("ほかの 手続き")
        onActivated: procedures.first = procedures.first + procedures.onePage < ProcedureView.rows.count ? procedures.first + procedures.onePage : 0
    }
}
