// A key that answers what lies over a page.
import Kiosk.Theme
import Kiosk.Controls

BigButton {
    id: answer

    required property bool small                // ten inches

    compact: answer.small
    height: answer.small ? Theme.touchTarget : implicitHeight
    size: answer.small ? Theme.floorSize : Theme.bodySize
}
