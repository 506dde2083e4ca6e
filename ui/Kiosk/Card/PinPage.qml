// A PIN is asked for: which one and what for, how many tries, keys and dots, and what the card said.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: pin

    readonly property string stage: PinView.stage
    readonly property bool typing: pin.stage === "typing"
    readonly property bool side: pin.width > pin.height         // words beside the keys, else above them
    readonly property bool dotted: !(pin.small && PinView.hasBoards)
    readonly property bool bare: pin.small && pin.typing

    title: pin.bare ? "" : PinView.title
    icon: "card"
    spoken: PinView.said.split("\n")
    speaks: false
    onStageChanged: pin.tellOffered()

    PracticeStripe {
        id: practice

        y: pin.bare ? -height : 0
        visible: PinView.practice
        width: parent.width
        thin: pin.small
        size: pin.typing ? Theme.floorSize : Theme.noteSize
    }
    Text {                                      // on ten inches all that is told stands in the line of おわる
        y: -practice.height - height
        visible: pin.bare
        height: Theme.touchTarget
        verticalAlignment: Text.AlignVCenter
        text: (PinView.practice ? qsTr("れんしゅう　") : "") + PinView.brief + (pin.dotted ? "" : "　" + "●".repeat(PinView.filled))
        font.family: LookView.family
        font.pixelSize: Theme.floorSize
        font.bold: true
        color: Theme.fuji
    }

    Roll {
        anchors {
            fill: parent
            topMargin: practice.height + Theme.half
        }
        visible: PinView.stage === "choosing"

        Grid {
            id: list

            width: parent?.width ?? 0
            columns: width > Theme.px(300) ? 2 : 1
            spacing: Theme.gap

            Repeater {
                model: PinView.choices

                Choice {
                    id: choice

                    required property string purpose
                    required property string pin
                    required more

                    width: (list.width - list.spacing * (list.columns - 1)) / list.columns
                    height: Math.max(implicitHeight, Theme.px(30))
                    tone: Theme.fuji
                    onActivated: PinView.choose(choice.purpose, choice.pin)
                }
            }
        }
    }

    Item {
        id: told

        anchors {
            left: parent.left
            top: practice.bottom
            topMargin: Theme.half
        }
        width: !pin.typing || !pin.side ? parent.width : pin.small ? Math.round(Theme.px(pin.dotted ? 52 : 0)) : Math.round(parent.width * (PinView.hasBoards ? 0.34 : 0.42))
        height: pin.typing && !pin.side ? sheet.height + points.height + Theme.gap : parent.height - y
        visible: PinView.stage !== "choosing"

        Roll {
            id: words

            visible: !(pin.small && pin.typing)
            width: parent.width
            height: visible ? Math.min(words.wish, parent.height - (pin.typing ? points.height + Theme.gap : buttons.height + Theme.gap)) : 0

            Sheet {
                id: sheet

                width: parent?.width ?? 0
                height: text.height + Theme.grid

                Row {
                    x: Theme.grid
                    y: Theme.half
                    spacing: Theme.half

                    Picture {
                        id: mark

                        visible: PinView.mark !== ""
                        name: PinView.mark
                        ink: PinView.mark === "ok" ? Theme.matsuba : Theme.kaki
                        size: Theme.bodySize * 1.4
                    }
                    Column {
                        id: text

                        width: sheet.width - Theme.grid * 2 - (mark.visible ? mark.width + Theme.half : 0)

                        SpokenWords {
                            width: parent.width
                            visible: pin.small
                            says: PinView.title
                            bold: true
                        }
                        SpokenWords {
                            width: parent.width
                            says: PinView.first
                            bold: true
                        }
                        SpokenWords {
                            width: parent.width
                            visible: PinView.more !== ""
                            says: PinView.more
                        }
                    }
                }
            }
        }
        Grid {
            id: points

            anchors {
                top: words.bottom
                topMargin: Theme.gap
                horizontalCenter: parent.horizontalCenter
            }
            visible: pin.typing && pin.dotted
            columns: pin.side && PinView.room > 4 ? 8 : PinView.room
            spacing: Math.round(Theme.px(pin.small ? 3 : 4))

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1つ 入りました").arg(PinView.filled)

            Repeater {
                model: pin.typing ? PinView.room : 0

                Rectangle {
                    required property int index

                    width: Math.min(Math.round(Theme.px(9)), (told.width - points.spacing * (points.columns - 1)) / points.columns)
                    height: width
                    radius: width / 2
                    color: index < PinView.filled ? Theme.fuji : Theme.card
                    border.width: Theme.line
                    border.color: Theme.fuji
                }
            }
        }
        Flow {
            id: buttons

            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            visible: PinView.stage === "told"
            spacing: Theme.gap

            PageKey {
                focus: true
                tone: Theme.matsuba
                icon: "done"
                tight: pin.tight
                label: qsTr("これで よい")
                onActivated: VisitView.back()
            }
            PageKey {
                quiet: true
                icon: "again"
                tight: pin.tight
                label: PinView.againLabel
                onActivated: PinView.again()
            }
        }
    }

    PinKeys {
        id: keys

        anchors {
            right: parent.right
            bottom: parent.bottom
            bottomMargin: pin.bare ? -Theme.half : 0
        }
        visible: pin.typing
        cramped: pin.small
        room: pin.bodyHeight - practice.height - Theme.half - (pin.side ? 0 : told.height)
        width: pin.side ? parent.width - told.width - Theme.gap * (told.width > 0 ? 2 : 0) : parent.width
    }
}
