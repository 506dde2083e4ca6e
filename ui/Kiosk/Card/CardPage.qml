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
    // Decided once for each thing a card says: what lies on a part has its effect on how high it is.
    property bool fits: true
    readonly property bool overflows: result.both + practice.height + card.keysRoom + Theme.grid * 2 > card.bodyHeight
    readonly property real keysRoom: (Theme.buttonHeight + Theme.grid) * (card.width > card.height ? 1 : 3)     // whatever they say
    readonly property list<string> parts: CardView.notLooked === "" ? ["first lines"] : card.fits ? ["first lines", "next"] : ["first", "lines", "next"]
    readonly property bool roomForMore: !card.cramped || CardView.notLooked === "" || card.shows("next")
    property int part: 0
    readonly property string following: card.parts[(card.part + 1) % card.parts.length]

    function shows(what: string): bool {
        return card.parts[Math.min(card.part, card.parts.length - 1)].includes(what);
    }

    // What the part that is shown says; the tries left are for the eyes alone.
    function wordsOfPart(): list<string> {
        const words = [card.title];
        if (card.shows("first"))
            words.push(CardView.first);
        if (card.shows("lines"))
            words.push(...CardView.saidLines.split("\n"));
        if (card.shows("next"))
            words.push(CardView.nextStep, CardView.renewal, CardView.bring, CardView.bring === "" ? "" : goes.says, code.visible ? scan.says : "", CardView.notLooked, CardView.contact);
        return words;
    }

    function measure(): void {
        card.fits = true;
        card.fits = !card.overflows;
    }

    onOverflowsChanged: if (card.overflows)
        card.fits = false
    onBodyHeightChanged: card.measure()

    title: CardView.practice && card.cramped ? qsTr("れんしゅう") : CardView.title
    icon: "card"
    spoken: CardView.said.split("\n")
    speaks: false

    Connections {
        target: CardView

        function onChanged(): void {
            card.part = 0;
            card.measure();
            card.tellOffered();
        }
    }

    PracticeStripe {
        id: practice

        visible: CardView.practice
        width: parent.width
        thin: card.cramped
        more: CardView.practiceName
    }

    Roll {
        id: result

        readonly property real both: first.height + Theme.half + lines.implicitHeight

        y: practice.height + Theme.half
        width: parent.width
        height: card.bodyHeight - y - buttons.height - Theme.gap

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
                    says: CardView.place
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
            visible: card.shows("next") && CardView.renewal !== ""
            says: CardView.renewal
        }
        SpokenWords {
            width: parent.width
            visible: card.shows("next") && CardView.bring !== ""
            says: CardView.bring
        }
        Row {
            width: parent.width
            visible: card.shows("next") && CardView.bring !== ""
            spacing: Theme.grid

            Image {
                id: code

                visible: CardView.booking !== ""
                width: Math.round(Theme.px(36))
                height: width
                source: CardView.booking === "" ? "" : "image://qr/" + encodeURIComponent(CardView.booking)
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("窓口の 予約の ページへ 行く QRコード")
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (code.visible ? code.width + parent.spacing : 0)

                Words {
                    id: goes

                    width: parent.width
                    says: qsTr("行く ところ: %1").arg(CardView.office)
                    color: Theme.fuji
                    font.bold: true
                }
                Words {
                    id: scan

                    width: parent.width
                    visible: code.visible
                    says: qsTr("ご自分の スマホで 読むと、窓口の 予約が できます。")
                    size: Theme.noteSize
                }
            }
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

    Flow {
        id: buttons

        readonly property int size: card.tight ? Theme.floorSize : Theme.noteSize

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            bottomMargin: card.tight ? 0 : Theme.half
        }
        spacing: card.tight ? Theme.gap : Theme.grid

        BigButton {
            visible: CardView.notLooked !== ""
            tone: Theme.fuji
            icon: "next"
            compact: card.tight
            height: card.tight ? Theme.touchTarget : implicitHeight
            label: card.following === "next" ? qsTr("このあと どうする") : card.following === "lines" ? qsTr("調べた ことを 見る") : qsTr("はじめへ")
            size: buttons.size
            onActivated: {
                card.part = (card.part + 1) % card.parts.length;
                card.say(card.wordsOfPart());
            }
        }
        BigButton {
            visible: CardView.takesNumbers && card.roomForMore
            quiet: true
            icon: "eye"
            compact: card.tight
            height: card.tight ? Theme.touchTarget : implicitHeight
            label: card.tight ? qsTr("番号を つかう") : qsTr("暗証番号で できること")
            size: buttons.size
            onActivated: VisitView.go("pin")
        }
        BigButton {
            visible: CardView.notLooked !== "" && !CardView.practice && card.roomForMore
            quiet: true
            icon: "paper"
            compact: card.tight
            height: card.tight ? Theme.touchTarget : implicitHeight
            label: qsTr("紙を もらう")
            size: buttons.size
            onActivated: VisitView.openPaper()
        }
        BigButton {
            visible: CardView.offersPractice
            quiet: true
            icon: "card"
            compact: card.tight
            height: card.tight ? Theme.touchTarget : implicitHeight
            label: qsTr("れんしゅうの カードで ためす")
            size: buttons.size
            onActivated: CardView.practise()
        }
        BigButton {
            visible: CardView.practice && card.roomForMore
            quiet: true
            icon: "again"
            compact: card.tight
            height: card.tight ? Theme.touchTarget : implicitHeight
            label: qsTr("べつの カード")
            size: buttons.size
            onActivated: CardView.practiseNext()
        }
        BigButton {
            visible: CardView.practice && !card.tight
            quiet: true
            icon: "back"
            label: qsTr("れんしゅうを おわる")
            size: buttons.size
            onActivated: CardView.putAway()
        }
    }
}
