// The plate in a machine's case above its glass: the eye of its camera, what it is called, and the word れんしゅう.
import QtQuick
import Bridge
import Phone.Kit
import Phone.Skin

Item {
    id: plate

    Rectangle {
        id: eye

        x: plate.width * 0.02
        anchors.verticalCenter: parent.verticalCenter
        width: plate.height * 0.5
        height: width
        radius: width / 2
        color: "#1A1D21"
        border.width: plate.height * 0.06
        border.color: Look.skin.line

        Rectangle {
            x: parent.width * 0.26
            y: parent.height * 0.22
            width: parent.width * 0.26
            height: width
            radius: width / 2
            color: "#7C93A8"
        }
    }
    Words {
        anchors.left: eye.right
        anchors.leftMargin: plate.height * 0.3
        anchors.verticalCenter: parent.verticalCenter
        width: plate.width - x
        text: PhoneView.machine + "（れんしゅう）"
        font.pixelSize: plate.height * 0.32
        font.bold: true
        color: Look.skin.onStrong
    }
}
