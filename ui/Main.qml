// The window of the kiosk: one stage; locked, it can't be closed from the screen.
import QtQuick
import Kiosk.Preview
import Kiosk.Theme
import Kiosk.Visit
import Bridge

Window {
    id: window

    required property bool locked               // no way out but the staff's

    title: qsTr("えんがわ")
    color: Theme.paper
    flags: window.locked ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    onClosing: close => close.accepted = !window.locked

    Stage {
        anchors.fill: parent
        focus: !PreviewView.broken
        enabled: !PreviewView.broken
    }

    Loader {
        anchors.fill: parent
        active: PreviewView.broken
        sourceComponent: PreviewPage {}
    }
}
