// The class on the wall: the course's title; while a lesson is played, its words and the practice phone, large.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Phone
import Phone.Kit as Kit
import Bridge

Window {
    id: wall

    readonly property int letters: Math.ceil(wall.height / 10.5)        // its glyphs are a 12th of the height and more
    readonly property real leading: 1.3
    readonly property real air: Math.round(wall.height / 30)

    title: qsTr("えんがわ")
    color: Theme.paper
    flags: Qt.Window | Qt.WindowDoesNotAcceptFocus

    // Whether a text will stand in its room; lines that break between phrases are about three quarters full.
    function holds(text: string): bool {
        const across = Math.floor(words.width / wall.letters);
        const down = Math.floor(words.height / (wall.letters * wall.leading));
        return text.length <= across * down * 0.7;
    }

    function fitting(texts: list<string>): string {
        return texts.find(text => wall.holds(text)) ?? texts[texts.length - 1];
    }

    Words {
        objectName: "wall.title"
        anchors.centerIn: parent
        width: Math.min(implicitWidth, wall.width - wall.air * 2)
        visible: !ProjectorView.playing
        says: ProjectorView.title
        size: wall.letters
        rightPadding: 0
        horizontalAlignment: Text.AlignHCenter
        font.bold: true
        color: Theme.matsuba
    }

    Item {
        id: words

        anchors {
            left: parent.left
            right: screen.left
            top: parent.top
            bottom: parent.bottom
            margins: wall.air
        }

        Words {
            objectName: "wall.words"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            visible: ProjectorView.playing
            says: ProjectorView.playing ? wall.fitting(ProjectorView.texts.split("\n")) : ""
            size: wall.letters
            lineHeight: Math.round(wall.letters * wall.leading)
            rightPadding: 0
            font.bold: true
        }
    }

    Loader {
        id: screen

        anchors {
            right: parent.right
            top: parent.top
            bottom: parent.bottom
            margins: wall.air
        }
        width: Math.min(height * 0.52, wall.width * 0.45)
        active: ProjectorView.playing                                   // nothing of it stays behind
        sourceComponent: Phone {}
    }

    Rectangle {                                                         // what the volunteer touched
        id: echo
        objectName: "wall.echo"

        // Around the thing, where it is now; it may be gone in a moment.
        function ring(target: string): void {
            const item = screen.item ? Kit.Places.find(target, screen) : null;
            if (!item)
                return;
            const middle = item.mapToItem(null, item.width / 2, item.height / 2);
            echo.x = middle.x - echo.width / 2;
            echo.y = middle.y - echo.height / 2;
            fading.restart();
        }

        width: Math.round(wall.height / 5)
        height: width
        radius: width / 2
        opacity: 0
        visible: opacity > 0 && ProjectorView.playing
        color: "transparent"
        border.width: Math.round(wall.height / 60)
        border.color: Theme.kaki

        NumberAnimation {
            id: fading

            target: echo
            property: "opacity"
            from: 1
            to: 0
            duration: 1500
            easing.type: Easing.InQuad
        }
        Connections {
            target: ProjectorView

            function onTouched(target: string): void {
                echo.ring(target);
            }
        }
    }

    MouseArea {                                                         // a wall takes no touches
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
}
