// The stripe that tells a practice card from a real one, across the whole page.
import QtQuick
import Kiosk.Theme
import Bridge

Rectangle {
    id: stripe

    property string more: ""                    // which practice card it is
    property bool thin: false                   // only the colour: the title says れんしゅう
    property int size: stripe.width > Theme.noteSize * 30 ? Theme.noteSize : Theme.floorSize

    height: !visible ? 0 : stripe.thin ? Math.round(Theme.px(3)) : Math.round(stripe.size * 1.4)
    color: Theme.yamabuki

    Text {
        anchors.centerIn: parent
        visible: !stripe.thin
        width: Math.min(implicitWidth, parent.width)
        elide: Text.ElideRight
        text: stripe.more === "" ? qsTr("れんしゅう   れんしゅう   れんしゅう") : qsTr("れんしゅう   %1").arg(stripe.more)
        font.family: LookView.family
        font.pixelSize: stripe.size
        font.bold: true
        color: Theme.yamabukiInk
        Accessible.name: qsTr("れんしゅうの カードです") + stripe.more
    }
}
