// ゆびの 練習: six large circles, one lit after another; no clock and no count stands on the screen.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: coach

    title: qsTr("ゆびの 練習")
    icon: "tap"
    spoken: [coach.title, qsTr("何回 さわっても こわれません。お金も かかりません。"), CoachView.words]

    Connections {
        target: CoachView

        function onChanged(): void {
            coach.say([CoachView.words, CoachView.done ? CoachView.ownPhone : ""]);
        }
    }

    SpokenWords {
        id: words

        width: parent.width
        height: Math.round(words.size * Theme.lineHeight) * 2           // so that no circle moves when the words change
        visible: !CoachView.done && coach.bodyHeight - height >= Theme.px(30)   // else they are only said
        says: CoachView.words
    }

    Item {
        id: board

        readonly property int across: height >= Theme.px(50) ? 3 : 6
        readonly property int down: 6 / board.across
        readonly property real cell: Math.min(width / board.across, height / board.down)
        readonly property real diameter: Math.min(Theme.px(44), board.cell - Math.max(Theme.half, Theme.px(5)))

        // Distance in millimetres from the edge of a circle, 0 inside and where there is none.
        function off(index: int, x: real, y: real): real {
            const dx = x - board.middleX(index);
            const dy = y - board.middleY(index);
            return index < 0 ? 0 : Math.max(0, Math.sqrt(dx * dx + dy * dy) - board.diameter / 2) / Theme.pixelsPerMm;
        }
        function middleX(index: int): real {
            return (index % board.across + 0.5) * board.width / board.across;
        }
        function middleY(index: int): real {
            return (Math.floor(index / board.across) + 0.5) * board.height / board.down;
        }

        anchors {
            left: parent.left
            right: parent.right
            top: words.visible ? words.bottom : parent.top
            bottom: parent.bottom
            topMargin: Theme.half
        }
        visible: !CoachView.done
        focus: !CoachView.done
        activeFocusOnTab: true
        Keys.onReturnPressed: CoachView.pressedByKey()
        Keys.onEnterPressed: CoachView.pressedByKey()
        Keys.onSpacePressed: CoachView.pressedByKey()

        Repeater {
            model: 6

            Rectangle {
                id: circle

                required property int index
                readonly property bool lit: circle.index === CoachView.at

                x: board.middleX(circle.index) - width / 2
                y: board.middleY(circle.index) - height / 2
                width: board.diameter
                height: width
                radius: width / 2
                color: circle.lit ? Theme.yamabuki : Theme.card
                border.width: Theme.line * (circle.lit ? 3 : 1)
                border.color: circle.lit ? Theme.edge : Theme.border

                Accessible.ignored: !circle.lit
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("黄色い まる")
                Accessible.focusable: true
                Accessible.onPressAction: CoachView.pressedByKey()

                Picture {
                    anchors.centerIn: parent
                    visible: circle.index < CoachView.at
                    name: "done"
                    ink: Theme.matsuba
                    size: board.diameter * 0.4
                }
                FocusRing {
                    anchors.fill: parent
                    visible: circle.lit && board.activeFocus && LookView.keysInUse
                }
            }
        }

        MouseArea {
            id: finger

            property double since: 0
            property double lifted: 0
            property point down: Qt.point(0, 0)
            property real slid: 0

            anchors.fill: parent
            onPressed: mouse => {
                finger.since = Date.now();
                finger.down = Qt.point(mouse.x, mouse.y);
                finger.slid = 0;
                VisitView.stir();
                SpeechView.hush();
            }
            onPositionChanged: mouse => {
                const dx = mouse.x - finger.down.x;
                const dy = mouse.y - finger.down.y;
                finger.slid = Math.max(finger.slid, Math.sqrt(dx * dx + dy * dy));
            }
            onReleased: {
                const now = Date.now();
                const gap = now - finger.lifted;
                finger.lifted = now;
                const at = CoachView.at;
                const x = finger.down.x;
                const y = finger.down.y;
                CoachView.touched(now - finger.since, finger.slid / Theme.pixelsPerMm, board.off(at, x, y), board.off(at - 1, x, y), gap);
            }
        }
    }

    Roll {
        anchors.fill: parent
        visible: CoachView.done
        spacing: Theme.gap

        SpokenWords {
            width: parent?.width ?? 0
            says: CoachView.words
        }
        SpokenWords {
            width: parent?.width ?? 0
            visible: CoachView.ownPhone !== ""
            says: CoachView.ownPhone
        }
        Choice {
            width: parent?.width ?? 0
            tight: coach.tight
            focus: CoachView.done
            deep: true
            tone: Theme.matsuba
            icon: "next"
            label: qsTr("電話の 画面で 練習する")
            onActivated: CoachView.goOn()
        }
        Choice {
            width: parent?.width ?? 0
            tight: coach.tight
            icon: "again"
            label: qsTr("もう一度 ゆびの 練習")
            onActivated: CoachView.begin()
        }
        Choice {
            width: parent?.width ?? 0
            tight: coach.tight
            icon: "paper"
            label: qsTr("紙を もらう")
            onActivated: VisitView.openPaper()
        }
    }
}
