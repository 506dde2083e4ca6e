// ことばで さがす: what troubles a person in their own words.
import QtQuick
import Kiosk.Visit
import Bridge

PageFrame {
    id: words

    title: words.tight ? qsTr("ことばで さがす") : qsTr("こまって いる ことを 書きます")
    icon: "letters"
    spoken: [words.title, qsTr("行を 選んでから、字を 選びます。書いたら、「さがす」に さわります。")]

    KanaKeys {
        anchors.fill: parent
        tight: words.tight
        row: FindView.row
        keys: FindView.keys
        typed: FindView.typed
        done: qsTr("さがす")
        onPressed: sign => FindView.press(sign)
        onErased: FindView.erase()
        onRowsAsked: FindView.backToRows()
        onReadAsked: FindView.readTyped()
        onDecided: {
            FindView.seek();
            VisitView.go("helps");
        }
    }
}
