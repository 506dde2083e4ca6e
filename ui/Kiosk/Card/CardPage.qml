// The card: where to lay it, what it says in three lines, and what to do next.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: card

    // What fits on one page stands on one page; else the advice first, then what was looked at, then what to do.
    readonly property bool fits: result.wish + practice.height + buttons.height + Theme.grid * 2 <= card.bodyHeight
    readonly property list<string> parts: CardView.notLooked === "" ? ["first lines"] : card.fits ? ["first lines", "next"] : ["first", "lines", "next"]
    readonly property bool cramped: card.height < Theme.bodySize * 13    // large letters on a small screen
    property int part: 0
    readonly property string following: card.parts[(card.part + 1) % card.parts.length]

    function shows(what: string): bool {
        return card.parts[Math.min(card.part, card.parts.length - 1)].includes(what);
    }

    title: CardView.title
    icon: "card"
    speaks: false

    Connections {
        target: CardView

        function onChanged(): void {
            card.part = 0;
        }
    }

    Rectangle {
        id: practice

        visible: CardView.practice
        width: parent.width
        height: visible ? Math.round(Theme.noteSize * Theme.lineHeight) : 0
        color: Theme.yamabuki

        Text {
            anchors.centerIn: parent
            text: qsTr("れんしゅう   れんしゅう   れんしゅう")
            font.family: LookView.family
            font.pixelSize: Theme.noteSize
            font.bold: true
            color: Theme.onYamabuki
            Accessible.name: qsTr("れんしゅうの カードです")
        }
    }

    Column {
        id: result

        readonly property real wish: first.height + Theme.half + lines.implicitHeight

        y: practice.height + Theme.half
        width: parent.width
        spacing: Theme.half

        Sheet {
            id: first

            width: parent.width
            height: advice.implicitHeight + Theme.grid * 1.5
            visible: card.shows("first")

            SpokenWords {
                id: advice

                x: Theme.grid
                y: Theme.grid * 0.75
                width: parent.width - Theme.grid * 2
                says: CardView.first
                bold: true
            }
        }
        Row {
            width: parent.width
            spacing: Theme.grid * 2

            CardPlace {
                id: place

                visible: CardView.waiting && result.width > Theme.px(240)
                width: Math.round(Math.min(Theme.px(90), (card.bodyHeight - first.height - buttons.height - Theme.grid * 3) / 0.72))
            }
            Column {
                id: lines

                width: parent.width - (place.visible ? place.width + parent.spacing : 0)
                spacing: Theme.capital > 8 ? 0 : Theme.half
                visible: card.shows("lines")

                Words {
                    visible: CardView.waiting
                    width: parent.width
                    says: qsTr("置く ところ: %1").arg(RestView.readerPlace)
                    color: Theme.fuji
                    font.bold: true
                }
                Repeater {
                    model: CardView.waiting && card.cramped ? null : CardView.lines

                    CardLine {
                        width: parent?.width ?? 0
                    }
                }
            }
        }
        SpokenWords {
            width: parent.width
            visible: card.shows("next")
            says: CardView.nextStep
            bold: true
        }
        SpokenWords {
            width: parent.width
            visible: card.shows("next")
            says: CardView.notLooked
        }
        SpokenWords {
            width: parent.width
            visible: card.shows("next")
            says: CardView.contact
        }
    }

    Row {
        id: buttons

        anchors {
            left: parent.left
            bottom: parent.bottom
            bottomMargin: Theme.half
        }
        spacing: Theme.grid

        BigButton {
            visible: CardView.notLooked !== ""
            tone: Theme.fuji
            icon: "next"
            label: card.following === "next" ? qsTr("このあと どうする") : card.following === "lines" ? qsTr("調べた ことを 見る") : qsTr("はじめに もどる")
            size: Theme.noteSize
            onActivated: {
                card.part = (card.part + 1) % card.parts.length;
                if (card.shows("next"))
                    SpeechView.turn([CardView.nextStep, CardView.notLooked, CardView.contact]);
            }
        }
        BigButton {
            visible: CardView.offersPractice
            quiet: true
            icon: "card"
            label: qsTr("れんしゅうの カードで ためす")
            size: Theme.noteSize
            onActivated: CardView.practise()
        }
        BigButton {
            visible: CardView.practice
            quiet: true
            icon: "back"
            label: qsTr("れんしゅうを おわる")
            size: Theme.noteSize
            onActivated: CardView.putAway()
        }
    }
}
