// 教室: a course and heads, the lessons for the room, votes and questions, the close; counts alone.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Desk
import Kiosk.Staff
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    readonly property string place: ClassView.place
    readonly property bool low: page.bodyHeight < Theme.px(95)
    readonly property int size: Math.round(Theme.floorSize * (page.low ? 0.65 : 1))

    title: ClassView.title
    icon: "person"
    tone: Theme.matsuba
    speaks: false

    Words {
        id: line

        width: parent.width
        visible: says !== ""
        says: ClassView.line
        size: page.size
        lineHeight: Math.round(size * 1.4)
        rightPadding: 0
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
            model: ClassView.tiles
            onChosen: code => ClassView.vote(code)
        }
        ClassPeople {
            width: parent.width
            visible: page.place === "people"
            room: body.height
            size: page.size
        }
        Loader {
            anchors.fill: parent
            sourceComponent: page.place === "heads" ? count : page.place === "word" ? word : ["check", "ask", "summary"].includes(page.place) ? facts : ["people", "vote"].includes(page.place) ? null : list
        }
    }

    ClassKeys {
        id: keys

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        place: page.place
        low: page.low
    }

    Component {
        id: list

        LongList {
            model: ClassView.rows
            size: page.size
            least: Theme.px(12)
            onChosen: index => ClassView.pick(index)
        }
    }
    Component {
        id: count

        Item {
            ClassCount {
                width: parent.width
                room: parent.height
                size: page.size
            }
        }
    }
    Component {
        id: word

        Item {
            ClassWord {
                width: parent.width
                room: parent.height
            }
        }
    }
    Component {
        id: facts

        DeskFacts {
            size: page.size
            facts: ClassView.facts
        }
    }
}
