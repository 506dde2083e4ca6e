// A ruler of ten centimetres over a bank card, drawn with the measure that is being tried.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Bridge

Item {
    id: drawn

    required property real room                 // height that both may take
    readonly property real mm: RulerView.trial
    readonly property int edge: Math.round(Theme.px(2))             // half of a number stands left of its mark
    readonly property real card: Math.min(RulerView.cardShort * drawn.mm, drawn.room - scale.height)

    implicitWidth: Math.ceil(RulerView.rulerLong * drawn.mm) + drawn.edge + Theme.gap
    implicitHeight: scale.height + Math.max(0, drawn.card)
    clip: true

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("10センチの ものさしと カードの 絵")

    Item {
        id: scale

        x: drawn.edge
        width: drawn.width - x
        height: Math.round(Theme.px(13))

        Repeater {
            model: RulerView.rulerLong + 1

            Rectangle {
                required property int index
                readonly property bool whole: index % 10 === 0

                x: Math.round(index * drawn.mm) - width / 2
                anchors.bottom: parent?.bottom
                width: whole ? 2 : 1
                height: Math.round(Theme.px(whole ? 5 : index % 5 === 0 ? 4 : 2.5))
                color: Theme.ink
            }
        }
        Repeater {
            model: RulerView.rulerLong / 10 + 1

            Text {
                required property int index

                x: Math.round(index * 10 * drawn.mm - width / 2)
                text: index
                font.family: LookView.family
                font.pixelSize: Theme.floorSize
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        id: face

        anchors.top: scale.bottom
        x: drawn.edge
        width: Math.round(RulerView.cardLong * drawn.mm)
        height: RulerView.cardShort * drawn.mm
        radius: 3.18 * drawn.mm                 // the corner of such a card
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.cha

        Rectangle {                             // its chip, so that it is seen for a card
            x: 9.5 * drawn.mm
            y: 19 * drawn.mm
            width: 12.5 * drawn.mm
            height: 11 * drawn.mm
            radius: 1.5 * drawn.mm
            color: "transparent"
            border.width: Theme.line
            border.color: Theme.cha
        }
    }
}
