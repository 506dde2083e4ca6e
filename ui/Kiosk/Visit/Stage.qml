// Where the pages come and go: the fixed keys and おわる stay, the pages slide in the direction of going.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Coach
import Kiosk.Shelf
import Kiosk.Lesson
import Kiosk.Card
import Kiosk.Consent
import Kiosk.Staff
import Kiosk.Desk
import Kiosk.Class
import Kiosk.Survey
import Kiosk.Trouble
import Kiosk.Procedure
import Bridge

FocusScope {
    id: stage

    readonly property bool resting: VisitView.page === "rest"
    readonly property string over: VisitView.over
    property Loader shown: first

    function component(page: string): Component {
        switch (page) {
        case "home":
            return home;
        case "shelf":
            return shelf;
        case "lesson":
            return lesson;
        case "praise":
            return praise;
        case "coach":
            return coach;
        case "card":
            return card;
        case "pin":
            return pin;
        case "inside":
            return inside;
        case "trouble":
            return trouble;
        case "words":
            return words;
        case "helps":
            return helps;
        case "numbers":
            return numbers;
        case "news":
            return news;
        case "procedures":
            return procedures;
        case "procedure":
            return procedure;
        case "stamps":
            return stamps;
        case "remembered":
            return remembered;
        case "consent":
            return consent;
        case "staff_code":
            return staffCode;
        case "staff":
            return staff;
        case "readings":
            return readings;
        case "enrol":
            return enrol;
        case "ruler":
            return ruler;
        case "desk":
            return desk;
        case "class":
            return classroom;
        case "survey":
            return survey;
        case "call_back":
            return consent;
        default:
            return rest;
        }
    }

    // Brings the new page in from the side it is gone to, and lets the old one go.
    function turn(): void {
        slide.complete();                       // before its loader is filled anew
        const old = stage.shown;
        const next = old === first ? second : first;
        const from = VisitView.forward ? 1 : -1;
        next.sourceComponent = stage.component(VisitView.page);
        next.x = from * pages.width;
        next.visible = true;
        stage.shown = next;
        slide.run(old, next, -from * pages.width);
    }

    onOverChanged: if (stage.over === "")
        SpeechView.liftOff()

    Component.onCompleted: first.sourceComponent = stage.component(VisitView.page)

    Connections {
        target: VisitView

        function onPageChanged(): void {
            stage.turn();
        }
    }

    MouseArea {                                 // what no page takes comes down here
        anchors.fill: pages
        onPressed: {
            VisitView.stir();
            SpeechView.touchBare();
        }
    }

    Item {
        id: pages

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: stage.resting ? parent.bottom : keys.top
        }
        visible: VisitView.over === ""           // what lies over a page hides it from eyes, ears and keys
        clip: true

        Loader {
            id: first

            width: pages.width
            height: pages.height
            focus: stage.shown === first
            enabled: stage.shown === first
        }
        Loader {
            id: second

            width: pages.width
            height: pages.height
            visible: false
            focus: stage.shown === second
            enabled: stage.shown === second
        }

        ParallelAnimation {
            id: slide

            property Loader leaving: null

            function run(old: Loader, next: Loader, to: real): void {
                slide.leaving = old;
                goes.target = old;
                goes.to = to;
                comes.target = next;
                slide.start();
            }

            onFinished: {
                slide.leaving.visible = false;
                slide.leaving.sourceComponent = null;
            }

            NumberAnimation {
                id: goes

                property: "x"
                duration: Theme.slide
                easing.type: Easing.OutCubic
            }
            NumberAnimation {
                id: comes

                property: "x"
                to: 0
                duration: Theme.slide
                easing.type: Easing.OutCubic
            }
        }
    }

    Loader {
        id: lying

        anchors.fill: pages
        active: VisitView.over !== ""
        focus: active
        sourceComponent: VisitView.over === "alert" ? alert : VisitView.over === "help" ? help : VisitView.over === "comfort" ? comfort : VisitView.over === "skin" ? skin : VisitView.over === "reading" ? reading : VisitView.over === "paper" ? paper : VisitView.over === "leaving" ? leaving : stillThere
    }

    FixedKeys {
        id: keys
        objectName: "keys"

        stageHeight: stage.height

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: !stage.resting
    }

    BigButton {
        id: leave
        objectName: "leave"

        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.grid
            topMargin: stage.height < Theme.low ? Theme.half : Theme.grid
        }
        visible: !stage.resting && VisitView.over === ""
        quiet: true
        icon: "leave"
        label: qsTr("おわる")
        size: Theme.noteSize
        implicitHeight: Theme.touchTarget
        onActivated: VisitView.open("leaving")
    }

    Rectangle {                                 // for ears alone; FocusView takes the touches of its halves
        objectName: "cover"
        anchors.fill: parent
        visible: LookView.way === "ears"
        color: "#000000"

        Words {
            anchors.centerIn: parent
            says: qsTr("画面を かくしています")
            color: "#FFFFFF"
        }
    }

    Item {                                      // above all: sees every finger, whatever it comes down on, and takes none
        anchors.fill: parent

        PointHandler {
            onActiveChanged: VisitView.touch(active)
        }
    }

    Component { id: rest; RestPage {} }
    Component { id: home; HomePage {} }
    Component { id: shelf; ShelfPage {} }
    Component { id: lesson; LessonPage {} }
    Component { id: praise; PraisePage {} }
    Component { id: coach; CoachPage {} }
    Component { id: card; CardPage {} }
    Component { id: pin; PinPage {} }
    Component { id: inside; InsidePage {} }
    Component { id: trouble; TroublePage {} }
    Component { id: words; WordsPage {} }
    Component { id: helps; HelpsPage {} }
    Component { id: numbers; NumbersPage {} }
    Component { id: news; NewsPage {} }
    Component { id: procedures; ProceduresPage {} }
    Component { id: procedure; ProcedurePage {} }
    Component { id: stamps; StampsPage {} }
    Component { id: remembered; RememberedPage {} }
    Component { id: consent; ConsentPage {} }
    Component { id: staffCode; StaffCodePage {} }
    Component { id: staff; StaffPage {} }
    Component { id: readings; ReadingsPage {} }
    Component { id: enrol; EnrolPage {} }
    Component { id: ruler; RulerPage {} }
    Component { id: desk; DeskPage {} }
    Component { id: classroom; ClassPage {} }
    Component { id: survey; SurveyPage {} }
    Component { id: alert; AlertOver {} }
    Component { id: help; HelpOver {} }
    Component { id: comfort; ComfortOver {} }
    Component { id: skin; SkinOver {} }
    Component { id: reading; ReadingOver { said: (stage.shown.item as Page)?.spoken ?? [] } }
    Component { id: paper; PaperOver {} }
    Component { id: leaving; LeavingOver {} }
    Component { id: stillThere; StillThereOver {} }
}
