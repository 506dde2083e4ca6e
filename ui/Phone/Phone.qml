// The practice phone, or a machine in its place: a case on a striped mat, the glass with its pages, and the ring that points.
pragma ComponentBehavior: Bound
import QtQuick
import Bridge
import Phone.Frame
import Phone.Kit
import Phone.Skin

Item {
    id: phone

    readonly property real side: Math.round(phone.width * 0.03)
    readonly property real band: Math.round(phone.width * 0.1)
    readonly property real rim: Math.round(phone.width * (Look.machine ? 0.045 : 0.02))
    readonly property real plate: Look.machine ? Math.round(phone.width * 0.13) : 0
    readonly property real round: phone.rim * (Look.machine ? 0.8 : 3.3)

    // 360 units across; fewer where the glass is so short that a keypad would not stand whole on it
    readonly property real unit: Math.min(glass.width / 360, glass.height / Look.skin.shortest)

    implicitWidth: 460
    implicitHeight: 920
    Accessible.role: Accessible.Grouping
    Accessible.name: Look.machine ? "れんしゅう用の 機械" : "れんしゅう用の 電話"

    Binding {
        target: Look
        property: "unit"
        value: phone.unit
    }
    Binding {
        target: Look
        property: "tall"
        value: (glass.height - nav.height) / phone.unit
    }
    Connections {
        target: PhoneView
        function onPlacesAsked(): void {
            Places.tell(glass);
        }
    }

    Mat {
        anchors.fill: parent
        side: phone.side
        band: phone.band
        says: phone.Accessible.name
    }
    Rectangle {
        id: shell

        anchors.fill: parent
        anchors.margins: phone.side
        anchors.topMargin: phone.band
        radius: phone.round                     // rounder, and the glass' square corners would look out
        color: Look.skin.shell
    }
    Plate {
        visible: Look.machine
        anchors.top: shell.top
        anchors.topMargin: phone.rim / 2
        x: shell.x + phone.rim
        width: shell.width - 2 * phone.rim
        height: phone.plate
    }
    Item {
        id: glass
        objectName: "glass"

        anchors.fill: shell
        anchors.margins: phone.rim
        anchors.topMargin: phone.rim + phone.plate
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Look.skin.paper
        }
        Item {
            anchors.fill: parent
            anchors.bottomMargin: nav.height

            Repeater {
                model: PhoneView.pages

                Page {}
            }
        }
        StatusBar {
            visible: !Look.machine
            width: parent.width
        }
        Loader {
            id: nav

            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: Look.skin.nav
        }
        Rectangle {
            objectName: "dimming"
            anchors.fill: parent
            color: "#000000"
            opacity: PhoneView.dimmed
            visible: opacity > 0
        }
        Watermark {
            anchors.fill: parent
        }
    }
    Corners {
        anchors.fill: glass
        radius: phone.round * 0.7
        tone: shell.color
    }
    Mark {
        anchors.fill: glass
        glass: glass
    }
    Ring {
        anchors.fill: glass
        glass: glass
    }
}
