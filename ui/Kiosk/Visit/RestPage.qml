// The rest screen: a quiet veranda, the day and the time, and one thing to do.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

FocusScope {
    id: rest

    readonly property bool small: rest.height < Theme.px(150)       // ten inches
    readonly property bool crowded: rest.small && alert.visible

    focus: true

    Press {
        id: whole

        anchors.fill: parent
        focus: true
        label: qsTr("画面に さわってください")
        onActivated: VisitView.sitDown()
    }

    Veranda {
        anchors.fill: parent
    }

    BigButton {                                 // staff know it; it opens nothing without their code
        id: staff
        objectName: "staff"

        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.grid
        }
        quiet: true
        compact: true
        height: Theme.touchTarget
        label: qsTr("係の人")
        size: Theme.floorSize
        onActivated: VisitView.go("staff_code")
    }

    BigButton {                                 // for those who read no Japanese: the visit begins in English
        id: english
        objectName: "english"

        anchors {
            right: staff.left
            bottom: parent.bottom
            rightMargin: Theme.gap
            bottomMargin: Theme.grid
        }
        quiet: true
        compact: true
        height: Theme.touchTarget
        label: "English"
        size: Theme.floorSize
        onActivated: {
            VisitView.chooseLanguage("en");
            VisitView.sitDown();
        }
    }

    Text {
        x: Theme.margin
        y: Theme.grid
        text: qsTr("えんがわ")
        font.family: LookView.family
        font.bold: true
        font.pixelSize: Theme.titleSize
        color: Theme.plain ? Theme.ink : Theme.cha
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        anchors {
            right: parent.right
            top: parent.top
            rightMargin: Theme.margin
            topMargin: Theme.grid
        }
        spacing: Theme.grid

        Words {
            says: RestView.day
        }
        Words {
            says: RestView.time
            font.bold: true
        }
    }

    Rectangle {
        id: alert
        objectName: "alert"

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: rest.small ? Theme.grid + Theme.titleSize * 1.4 : Theme.grid * 2 + Theme.titleSize
        }
        visible: AlertView.band !== ""
        height: band.implicitHeight + Theme.grid
        color: Theme.hazard(AlertView.level)

        Words {
            id: band

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.margin
            width: parent.width - Theme.margin * 2
            says: AlertView.band
            size: rest.small ? Theme.floorSize : Theme.bodySize
            color: Theme.onDeep
            font.bold: true
        }
    }

    Column {
        anchors {
            left: parent.left
            leftMargin: Theme.margin
            bottom: parent.bottom
            bottomMargin: rest.crowded ? Theme.touchTarget + Theme.grid + Theme.half : Theme.px(18)
        }
        spacing: Theme.half

        Sheet {
            objectName: "call"
            width: call.width + Theme.grid * 4
            height: call.height + Theme.grid * 2
            tone: Theme.ai

            Row {
                id: call

                anchors.centerIn: parent
                spacing: Theme.grid

                Picture {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "tap"
                    ink: Theme.onDeep
                    size: Theme.titleSize * 1.4
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, rest.width - Theme.margin * 2 - Theme.grid * 5 - Theme.titleSize * 1.4)
                    text: PhraseView.joined(whole.label)
                    font.family: LookView.family
                    font.bold: true
                    font.pixelSize: Theme.titleSize
                    wrapMode: Text.Wrap
                    color: Theme.onDeep
                    Accessible.ignored: true
                }
            }
        }
        Words {
            visible: SpeechView.missing !== ""
            says: SpeechView.missing
            width: rest.width * 0.6
            size: Theme.noteSize
        }
        Words {
            visible: RestView.trouble !== ""
            says: qsTr("%1へ: ").arg(RestView.helper) + RestView.trouble
            width: rest.width * 0.6
            size: Theme.noteSize
            color: Theme.kaki
        }
        Rectangle {
            visible: !rest.crowded && RestView.venue !== ""
            width: Math.min(here.implicitWidth + Theme.half * 2, english.x - Theme.margin - Theme.gap, Theme.noteSize * Theme.longestLine + Theme.half * 2)
            height: here.implicitHeight
            radius: Theme.corner
            color: Theme.paper

            Words {
                id: here

                x: Theme.half
                width: parent.width - Theme.half * 2
                rightPadding: 0             // the strip is as wide as its words
                says: qsTr("ここは %1の れんしゅう場所です。お金は かかりません。").arg(RestView.venue)
                size: Theme.noteSize
            }
        }
    }
}
