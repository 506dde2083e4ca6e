// A key of a page below what is told: smaller where the letters leave little room, never under a finger's size.
import QtQuick
import Kiosk.Theme

BigButton {
    id: key

    property bool tight: false                  // the page has little room

    compact: key.tight
    height: key.tight ? Theme.touchTarget : key.implicitHeight
    size: !key.tight ? Theme.bodySize : key.label.length * Theme.noteSize < (parent?.width ?? 0) * 0.4 ? Theme.noteSize : Theme.floorSize
}
