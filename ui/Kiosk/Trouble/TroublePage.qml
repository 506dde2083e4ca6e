// こまっている: pictures of troubles, a few on a page, at the end one's own words and a person.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: trouble

    readonly property int onePage: 3
    readonly property int count: FindView.symptoms.count
    readonly property bool last: trouble.first >= trouble.count         // own words and a person
    property int first: 0

    title: qsTr("何に おこまりですか")
    icon: "trouble"
    spoken: [trouble.title, qsTr("近い ものに さわってください。")]
    onFirstChanged: trouble.say([trouble.title])

    Roll {
        id: choices

        readonly property real row: trouble.tight ? 0 : Math.min(Theme.px(40), (choices.height - Theme.gap * (trouble.onePage - 1)) / trouble.onePage)

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: onward.top
            bottomMargin: Theme.gap
        }
        spacing: Theme.gap

        Repeater {
            model: FindView.symptoms

            Choice {
                id: symptom

                required property int index
                required property string name

                width: parent?.width ?? 0
                height: Math.max(implicitHeight, choices.row)
                visible: symptom.index >= trouble.first && symptom.index < trouble.first + trouble.onePage
                focus: symptom.index === trouble.first
                tight: trouble.tight
                tone: Theme.kaki
                onActivated: {
                    FindView.choose(symptom.name);
                    VisitView.go("helps");
                }
            }
        }
        Choice {
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, choices.row)
            visible: trouble.last
            focus: trouble.last
            tight: trouble.tight
            tone: Theme.ai
            icon: "letters"
            label: qsTr("ことばで さがす")
            onActivated: VisitView.go("words")
        }
        Choice {
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, choices.row)
            visible: trouble.last && ConsentView.offered
            tight: trouble.tight
            tone: Theme.kaki
            icon: "bell"
            label: qsTr("市から 電話を もらいたい")
            onActivated: {
                ConsentView.begin();
                VisitView.go("consent");
            }
        }
        Choice {
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, choices.row)
            visible: trouble.last
            tight: trouble.tight
            tone: Theme.kaki
            icon: "person"
            label: qsTr("あてはまらない。人に 聞く")
            onActivated: VisitView.help()
        }
    }
    PageKey {
        id: onward

        anchors.bottom: parent.bottom
        tight: trouble.tight
        quiet: true
        icon: trouble.last ? "again" : "next"
        label: trouble.last ? qsTr("はじめから 見る") : qsTr("ほかの こと")
        onActivated: trouble.first = trouble.last ? 0 : trouble.first + trouble.onePage
    }
}
