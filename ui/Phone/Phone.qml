// The practice phone: a case on a striped mat, the glass with its pages, and the ring that points; it fits any size.
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
    readonly property real rim: Math.round(phone.width * 0.02)

    // 360 units across; fewer where the glass is so short that a keypad would not stand whole on it
    readonly property real unit: Math.min(glass.width / 360, glass.height / Look.skin.shortest)

    implicitWidth: 460
    implicitHeight: 920
    Accessible.role: Accessible.Grouping
    Accessible.name: "れんしゅう用の 電話"

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
    }
    Rectangle {
        id: shell

        anchors.fill: parent
        anchors.margins: phone.side
        anchors.topMargin: phone.band
        radius: phone.rim * 3.3                 // rounder, and the glass' square corners would look out
        color: Look.skin.shell
    }
    Item {
        id: glass
        objectName: "glass"

        anchors.fill: shell
        anchors.margins: phone.rim
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
        radius: phone.rim * 2.3
        tone: shell.color
    }
    Ring {
        anchors.fill: glass
        glass: glass
    }
}
