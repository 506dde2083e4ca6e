// スタンプの 紙: a card that was brought is scanned or typed, and letters, voice and stamps are as they were.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Trouble
import Kiosk.Visit
import Bridge

PageFrame {
    id: stamps

    readonly property bool takesTyping: !LookView.keysInUse && (LookView.way === "finger" || LookView.way === "hear_first")   // by a reader of codes
    readonly property list<string> told: [qsTr("%1。").arg(stamps.title), ...StampsView.words.split("\n")]

    title: qsTr("スタンプの 紙")
    icon: "flag"
    tone: Theme.matsuba
    spoken: stamps.told
    onToldChanged: stamps.say(stamps.told)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            StampsView.decide();
        else if (event.text !== "" && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Escape)
            StampsView.scan(event.text);
        else
            return;
        event.accepted = true;
    }

    Column {
        id: words

        width: parent.width
        spacing: Theme.half

        Repeater {
            model: StampsView.words.split("\n")

            SpokenWords {
                required property string modelData

                width: words.width
                says: modelData
                size: stamps.tight ? Theme.floorSize : Theme.noteSize
                leading: stamps.tight ? 1.3 : Theme.lineHeight
            }
        }
    }
    KanaKeys {
        anchors {
            left: parent.left
            right: parent.right
            top: words.bottom
            topMargin: Theme.half
            bottom: parent.bottom
        }
        visible: !StampsView.done
        tight: stamps.tight
        tone: Theme.matsuba
        row: StampsView.row
        keys: StampsView.keys
        typed: StampsView.typed
        done: qsTr("つぎへ")
        ready: StampsView.whole
        onPressed: sign => StampsView.press(sign)
        onErased: StampsView.erase()
        onRowsAsked: StampsView.backToRows()
        onReadAsked: StampsView.readTyped()
        onDecided: StampsView.decide()
    }
    Choice {
        y: words.height + Theme.gap
        width: parent.width
        visible: StampsView.done
        tight: stamps.tight
        deep: true
        tone: Theme.matsuba
        icon: "next"
        label: qsTr("つづきの 練習を えらぶ")
        onActivated: VisitView.go("shelf")
    }
}
