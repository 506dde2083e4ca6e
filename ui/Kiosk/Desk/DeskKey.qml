// A key of the desk: half of a senior's sizes, for hands that do this all day.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

BigButton {
    id: key

    property bool low: false                    // the page has little room

    height: Math.round(Theme.px(key.low ? 12 : 16))
    quiet: true
    compact: true
    size: Math.round(Theme.floorSize * (key.low ? 0.62 : 0.85))
}
