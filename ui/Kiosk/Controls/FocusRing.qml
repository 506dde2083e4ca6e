// Where the keys are: 1 mm of black with 0.8 mm of yellow outside it.
import QtQuick
import Kiosk.Theme

Item {
    id: ring

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Math.round(Theme.px(1.8))
        color: "transparent"
        radius: Theme.corner
        border.width: Math.round(Theme.px(0.8))
        border.color: Theme.focusOuter
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Math.round(Theme.px(1))
        color: "transparent"
        radius: Theme.corner
        border.width: Math.round(Theme.px(1))
        border.color: Theme.focusInner
    }
}
