// The city's alert over everything: what, who says so, what to do, where, and of which time it is.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

LyingPage {
    id: alert

    readonly property bool low: alert.height < Theme.px(150)      // ten inches
    readonly property int size: alert.low ? Theme.noteSize : Theme.bodySize
    readonly property int titleSize: alert.low ? Theme.bodySize : Theme.titleSize
    readonly property string said: AlertView.said

    spoken: alert.said.split("\n")
    onSaidChanged: if (alert.said !== "")
        alert.say(alert.said.split("\n"))

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Rectangle {
        id: band

        width: parent.width
        height: head.height + Theme.half * (alert.low ? 1 : 4)
        color: Theme.hazard(AlertView.level)

        Row {
            id: head

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            width: parent.width - Theme.margin * 2
            spacing: Theme.grid

            Picture {
                anchors.verticalCenter: parent.verticalCenter
                name: "bell"
                ink: Theme.onDeep
                size: alert.titleSize * 1.4
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: head.width - alert.titleSize * 1.4 - Theme.grid

                SpokenWords {
                    width: parent.width
                    says: AlertView.title
                    size: alert.titleSize
                    ink: Theme.onDeep
                    bold: true
                    leading: 1.3
                }
                SpokenWords {
                    width: parent.width
                    says: AlertView.time
                    size: alert.low ? Theme.floorSize : Theme.noteSize
                    ink: Theme.onDeep
                    leading: 1.3
                }
            }
        }
    }
    Roll {
        anchors {
            left: parent.left
            right: parent.right
            top: band.bottom
            bottom: keys.top
            margins: Theme.margin
            topMargin: Theme.half
            bottomMargin: Theme.half
        }

        Line {
            says: AlertView.advice
            bold: true
            size: alert.low ? alert.size : Theme.titleSize
        }
        Line {
            says: AlertView.who
        }
        Line {
            says: AlertView.area
            bold: true
        }
        Line {
            says: AlertView.words
        }
        Words {
            width: parent?.width ?? 0
            visible: AlertView.more > 0
            says: qsTr("ほかに %1件 あります。「市からのお知らせ」で 見られます。").arg(AlertView.more)
            size: Theme.noteSize
        }
    }
    Row {
        id: keys

        anchors {
            left: parent.left
            bottom: parent.bottom
            leftMargin: Theme.margin
            bottomMargin: Theme.half
        }
        spacing: Theme.gap

        PageKey {
            focus: true
            tone: Theme.matsuba
            tight: alert.low || alert.tight
            icon: "done"
            label: qsTr("わかりました")
            onActivated: VisitView.close()
        }
        PageKey {
            visible: VisitView.page === "rest"                      // elsewhere it stands among the fixed keys
            quiet: true
            tight: alert.low || alert.tight
            icon: "again"
            label: qsTr("もう一度 きく")
            onActivated: VisitView.again()
        }
    }

    component Line: SpokenWords {
        width: parent?.width ?? 0
        visible: says !== ""
        size: alert.size
    }
}
