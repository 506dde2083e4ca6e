// What is typed, and the keys to take away, to hear and to keep it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Flow {
    id: line

    required property bool cramped
    readonly property int size: line.cramped ? Theme.floorSize : Theme.noteSize

    spacing: Theme.half

    Sheet {
        width: Math.max(Theme.px(line.cramped ? 24 : 70), typed.implicitWidth + Theme.half)
        height: Theme.touchTarget
        edge: Theme.cha

        Words {
            id: typed

            anchors.centerIn: parent
            says: ReadingsView.kana === "" ? "　" : ReadingsView.kana
            size: line.size
            font.bold: true
        }
    }
    Small {
        label: line.cramped ? qsTr("消す") : qsTr("1つ消す")
        onActivated: ReadingsView.erase()
    }
    Small {
        visible: !line.cramped
        label: qsTr("全部消す")
        onActivated: ReadingsView.clear()
    }
    Small {
        visible: !line.cramped
        label: qsTr("つぎの ことばも")
        hint: qsTr("つぎの ことばと つないで、1つの 名前に します")
        onActivated: ReadingsView.join()
    }
    Small {
        quiet: false
        label: qsTr("聞く")
        onActivated: ReadingsView.hear()
    }
    Small {
        quiet: false
        tone: Theme.matsuba
        label: line.cramped ? qsTr("決める") : qsTr("これに 決める")
        enabled: ReadingsView.kana !== ""
        opacity: enabled ? 1 : 0                 // gone, and its place kept
        onActivated: ReadingsView.keep()
    }

    component Small: BigButton {
        height: Theme.touchTarget
        quiet: true
        compact: true
        size: line.size
    }
}
