// A key that answers what lies over the page; on ten inches with less air.
import Kiosk.Theme
import Kiosk.Controls

BigButton {
    property bool small: false

    compact: small
    height: small ? Theme.touchTarget : implicitHeight
    size: small ? Theme.noteSize : Theme.bodySize
}
