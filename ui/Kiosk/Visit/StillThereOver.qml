// After three quiet minutes: is somebody there? Any touch goes on at the same place.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Over {
    id: still

    title: qsTr("まだ つづけますか")
    spoken: [still.title, touch.says, silent.says]

    SpokenWords {
        id: touch

        width: parent?.width ?? 0
        says: qsTr("つづけるときは、画面に さわってください。")
    }
    SpokenWords {
        id: silent

        width: parent?.width ?? 0
        says: qsTr("さわらないと、消して おわります。")
    }

    answers: PageKey {
        id: goOn

        tight: still.tight
        focus: true
        icon: "next"
        tone: Theme.matsuba
        label: qsTr("つづける")
        onActivated: VisitView.close()
    }

    Press {                                     // over all of it; the key is for those who use keys
        parent: still
        anchors.fill: parent
        z: 1
        activeFocusOnTab: false
        told: false
        label: qsTr("つづける (どこでも)")
        Accessible.ignored: true
        onActivated: VisitView.close()
    }
}
