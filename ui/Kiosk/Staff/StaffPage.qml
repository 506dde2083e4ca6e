// What staff see: how things stand with the city, the keys to send and to carry, and the way to the readings.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    readonly property bool cramped: page.height < Theme.px(115)
    readonly property int size: page.cramped ? Theme.floorSize : Theme.noteSize

    title: page.cramped ? qsTr("係の人") : qsTr("係の人の ページ")
    titleSize: page.cramped ? Theme.bodySize : Theme.titleSize
    icon: page.cramped ? "" : "person"
    tone: Theme.cha
    speaks: false

    Roll {
        anchors {
            left: parent.left
            right: page.cramped ? keys.left : parent.right
            top: parent.top
            bottom: page.cramped ? parent.bottom : keys.top
            rightMargin: page.cramped ? Theme.gap : 0
            bottomMargin: page.cramped ? 0 : Theme.half
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
        width: page.cramped ? parent.width * 0.5 : parent.width
        spacing: Theme.gap

        Action {
            tone: Theme.matsuba
            quiet: false
            label: page.cramped ? qsTr("送る") : qsTr("今すぐ 送る")
            onActivated: StaffView.sendNow()
        }
        Action {
            label: page.cramped ? qsTr("USBに 書く") : qsTr("USBに 書き出す")
            onActivated: StaffView.writeStick()
        }
        Action {
            label: page.cramped ? qsTr("USBを 読む") : qsTr("USBから 読み込む")
            onActivated: StaffView.readStick()
        }
        Action {
            label: page.cramped ? qsTr("読み方") : qsTr("読み方を なおす")
            onActivated: VisitView.go("readings")
        }
    }

    component Action: BigButton {
        quiet: true
        compact: page.cramped
        height: page.cramped ? Theme.touchTarget : implicitHeight
        enabled: !StaffView.busy
        opacity: enabled ? 1 : 0.5
        size: page.size
    }
}
