// The desk: what was asked and done, tap by tap; then the ticket, a booking, what was seen, the day's numbers.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Staff
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    readonly property string place: DeskView.place
    readonly property bool low: page.bodyHeight < Theme.px(95)
    readonly property int size: Math.round(Theme.floorSize * (page.low ? 0.65 : 1))
    readonly property bool listing: ["procedures", "slots", "bookings", "venues"].includes(page.place)
    readonly property bool takesTyping: page.place === "note"       // a keyboard writes here

    title: page.place === "note" && page.low ? "" : DeskView.title     // the line that is typed stands there
    icon: "person"
    tone: Theme.cha
    speaks: false

    Keys.onPressed: event => {
        if (page.place !== "note")
            return;
        if (event.key === Qt.Key_Backspace)
            NoteView.erase();
        else if (event.text !== "" && ![Qt.Key_Tab, Qt.Key_Escape, Qt.Key_Return, Qt.Key_Enter].includes(event.key))
            NoteView.press(event.text);
        else
            return;
        event.accepted = true;
    }

    Words {
        id: line

        width: parent.width
        visible: says !== ""
        says: DeskView.line !== "" ? DeskView.line : page.place === "saved" ? DeskView.says : ""
        size: page.size
        lineHeight: Math.round(size * 1.4)
        color: Theme.kaki
        font.bold: true
    }

    Item {
        id: body

        anchors {
            left: parent.left
            right: parent.right
            top: line.visible ? line.bottom : parent.top
            topMargin: line.visible ? Theme.half : 0
            bottom: keys.height > 0 ? keys.top : parent.bottom
            bottomMargin: keys.height > 0 ? Theme.half : 0
        }

        DeskTiles {
            width: parent.width
            room: body.height
            size: page.size
            model: DeskView.tiles
            onChosen: code => DeskView.choose(code)
        }
        DeskNote {                              // in no loader, which would take no touches above itself
            anchors.fill: parent
            visible: page.place === "note"
            size: page.size
            low: page.low
        }
        Loader {
            anchors.fill: parent
            sourceComponent: page.listing ? list : page.place === "urgent" ? urgent : page.place === "ticket" ? ticket : page.place === "day" || page.place === "saved" ? facts : null
        }
    }

    Flow {
        id: keys

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        spacing: Theme.half

        Key {
            visible: page.place === "urgent"
            quiet: false
            tone: Theme.matsuba
            label: qsTr("つづける")
            onActivated: DeskView.choose("go_on")
        }
        Key {
            visible: page.place === "saved" && DeskView.outcome === "handed_over"
            quiet: false
            tone: Theme.matsuba
            label: qsTr("引きつぎの 紙を 作る")
            onActivated: DeskView.open("procedures")
        }
        Key {
            visible: DeskView.unwritten
            quiet: false
            tone: Theme.matsuba
            label: qsTr("もう一度 書く")
            onActivated: DeskView.write()
        }
        Key {
            visible: page.place === "ticket" && DeskView.bookable
            label: qsTr("予約を たのむ")
            onActivated: DeskView.open("slots")
        }
        Key {
            visible: page.place === "ticket" && ConsentView.offered
            label: qsTr("折り返し先")
            onActivated: {
                ConsentView.beginAbout(DeskView.number);
                VisitView.go("call_back");
            }
        }
        Key {
            visible: page.place === "ticket"
            label: qsTr("ひとこと")
            onActivated: DeskView.open("note")
        }
        Key {
            visible: page.place === "ticket" || page.place === "day"
            label: qsTr("紙に 出す")
            onActivated: VisitView.openPaper()
        }
        Key {
            visible: page.place === "saved" || page.place === "ticket"
            quiet: false
            label: qsTr("つぎの 人")
            onActivated: DeskView.nextPerson()
        }
        Key {
            visible: DeskView.hurriable
            quiet: false
            tone: Theme.kaki
            label: qsTr("いそぎ")
            onActivated: DeskView.hurry()
        }
        Key {
            visible: DeskView.first
            label: qsTr("見たこと")
            onActivated: DeskView.open("sighting")
        }
        Key {
            visible: DeskView.first
            label: qsTr("予約")
            onActivated: DeskView.open("bookings")
        }
        Key {
            visible: DeskView.first
            label: qsTr("きょうの 数")
            onActivated: DeskView.open("day")
        }
        Key {
            visible: DeskView.first && DeskView.manyVenues
            label: DeskView.venue
            hint: qsTr("相談の 場所を えらびます")
            onActivated: DeskView.open("venues")
        }
    }

    component Key: DeskKey {
        low: page.low
    }

    Component {
        id: list

        LongList {
            model: DeskView.rows
            size: page.size
            least: Theme.px(12)
            onChosen: index => DeskView.pick(index)
        }
    }
    Component {
        id: urgent

        DeskNumbers {
            size: page.size
            room: body.height
        }
    }
    Component {
        id: ticket

        DeskTicket {
            size: page.size
        }
    }
    Component {
        id: facts

        DeskFacts {
            size: page.size
            facts: DeskView.facts
        }
    }
}
