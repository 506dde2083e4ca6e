// Staff hold a bank card to the glass and make its drawing as long as the card: then the millimetres are right.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    readonly property bool narrow: page.small || page.width < Theme.px(150)
    readonly property int size: page.narrow || page.bodyHeight < Theme.px(130) ? Theme.floorSize : Theme.noteSize
    readonly property bool beside: page.width > page.height         // the keys stand beside the drawing, else below it

    title: page.narrow ? qsTr("ものさし") : qsTr("画面の ものさし")
    icon: page.narrow ? "" : "person"
    tone: Theme.cha
    speaks: false

    ScreenRuler {
        id: ruler

        width: page.beside ? Math.min(implicitWidth, parent.width - keys.least - Theme.gap) : Math.min(implicitWidth, parent.width)
        room: page.beside ? page.bodyHeight : page.bodyHeight - told.height - keys.height - Theme.grid * 2
    }
    Column {
        id: told

        anchors {
            left: page.beside ? ruler.right : parent.left
            right: parent.right
            top: page.beside ? parent.top : ruler.bottom
            leftMargin: page.beside ? Theme.gap : 0
            topMargin: page.beside ? 0 : Theme.grid
        }
        spacing: page.narrow ? 0 : Theme.half

        Words {
            width: parent.width
            visible: RulerView.line !== ""
            says: RulerView.line
            size: page.size
            font.bold: true
            color: Theme.kaki
        }
        Words {
            width: parent.width
            visible: !page.narrow || RulerView.line === ""
            says: page.narrow ? qsTr("カードを 絵に 当てます。") : qsTr("銀行などの カードを、絵に 当てます。")
            size: page.size
        }
        Words {
            width: parent.width
            visible: !page.narrow
            says: qsTr("同じ長さに なるまで、キーに さわります。")
            size: page.size
        }
    }
    Grid {
        id: keys

        readonly property real least: Theme.px(24) * 3 + Theme.gap * 2
        readonly property real most: page.beside ? (page.bodyHeight - told.height - Theme.gap * 2) / 2 : Infinity     // a wrong measure can be taken back
        readonly property real wide: (keys.width - Theme.gap * (keys.columns - 1)) / keys.columns

        anchors {
            left: told.left
            right: parent.right
            top: told.bottom
            topMargin: page.narrow ? Theme.half : Theme.grid
        }
        columns: 3
        spacing: Theme.gap

        Step {
            name: "larger"
            label: qsTr("大きく")
        }
        Step {
            name: "a_little_larger"
            label: qsTr("少し 大きく")
        }
        Act {
            quiet: false
            tone: Theme.matsuba
            label: qsTr("これで よい")
            onActivated: RulerView.keep()
        }
        Step {
            name: "smaller"
            label: qsTr("小さく")
        }
        Step {
            name: "a_little_smaller"
            label: qsTr("少し 小さく")
        }
        Act {
            label: qsTr("もとに もどす")
            onActivated: RulerView.goBack()
        }
    }
    Words {
        anchors {
            left: told.left
            right: parent.right
            top: keys.bottom
            topMargin: Theme.grid
        }
        visible: !page.narrow
        says: RulerView.told
        size: page.size
    }

    component Act: BigButton {
        width: keys.wide
        height: Math.min(Math.max(Theme.touchTarget, implicitHeight), keys.most)
        quiet: true
        compact: true
        size: page.size
    }
    component Step: Act {
        required property string name

        key: name
        onActivated: RulerView.step(name)
    }
}
