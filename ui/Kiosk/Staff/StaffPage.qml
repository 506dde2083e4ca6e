// What staff see: how things stand with the city, the keys to send and to carry, and the way to the readings.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    property bool more: false                   // on ten inches the keys come in two lots
    readonly property int size: page.small ? Theme.floorSize : Theme.noteSize

    title: page.small ? qsTr("係の人") : qsTr("係の人の ページ")
    icon: "person"
    tone: Theme.cha
    speaks: false

    Roll {
        anchors {
            left: parent.left
            right: page.small ? keys.left : parent.right
            top: parent.top
            bottom: page.small ? parent.bottom : keys.top
            rightMargin: page.small ? Theme.gap : 0
            bottomMargin: page.small ? 0 : Theme.half
        }

        Sheet {
            width: parent?.width ?? 0
            height: list.height + Theme.grid

            Column {
                id: list

                x: Theme.grid
                y: Theme.half
                width: parent.width - Theme.grid * 2
                spacing: Theme.half

                Words {
                    width: parent.width
                    visible: StaffView.line !== ""
                    says: StaffView.line
                    size: page.size
                    font.bold: true
                    color: Theme.kaki
                }
                Words {
                    width: parent.width
                    visible: RulerView.trouble !== ""
                    says: RulerView.trouble
                    size: page.size
                    color: Theme.kaki
                }
                Repeater {
                    model: StaffView.facts

                    Words {
                        required property string title
                        required property string told

                        width: list.width
                        says: title + "　" + told
                        size: page.size
                    }
                }
            }
        }
    }

    Flow {
        id: keys

        anchors {
            right: parent.right
            bottom: parent.bottom
        }
        width: page.small ? parent.width * 0.6 : parent.width
        spacing: Theme.gap

        Action {
            tone: Theme.cha
            quiet: false
            visible: !page.small || !page.more
            label: qsTr("相談")
            onActivated: VisitView.go("desk")
        }
        Action {
            tone: Theme.matsuba
            quiet: false
            visible: !page.small || !page.more
            label: qsTr("教室")
            onActivated: VisitView.go("class")
        }
        Action {
            tone: Theme.matsuba
            quiet: false
            visible: !page.small || !page.more
            label: page.small ? qsTr("送る") : qsTr("今すぐ 送る")
            onActivated: StaffView.sendNow()
        }
        Action {
            visible: !page.small || !page.more
            label: page.small ? qsTr("USBに 書く") : qsTr("USBに 書き出す")
            onActivated: StaffView.writeStick()
        }
        Action {
            visible: !page.small || !page.more
            label: page.small ? qsTr("USBを 読む") : qsTr("USBから 読み込む")
            onActivated: StaffView.readStick()
        }
        Action {
            visible: !page.small || page.more
            label: page.small ? qsTr("教材を もどす") : qsTr("教材を 前に もどす")
            onActivated: StaffView.lessonsBack()
        }
        Action {
            visible: !page.small || page.more
            label: page.small ? qsTr("登録") : qsTr("市に 登録する")
            onActivated: VisitView.go("enrol")
        }
        Action {
            visible: !page.small || page.more
            label: page.small ? qsTr("読み方") : qsTr("読み方を なおす")
            onActivated: VisitView.go("readings")
        }
        Action {
            visible: !page.small || page.more
            label: page.small ? qsTr("ものさし") : qsTr("画面の ものさし")
            onActivated: VisitView.go("ruler")
        }
        Action {
            visible: page.small
            label: page.more ? qsTr("もどす") : qsTr("ほかの こと")
            onActivated: page.more = !page.more
        }
    }

    component Action: BigButton {
        quiet: true
        compact: page.small
        height: page.small ? Theme.touchTarget : implicitHeight
        size: page.size
    }
}
