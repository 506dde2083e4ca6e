// One katakana word and its plain words, as large as the room allows, for everybody to read.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Column {
    id: card

    required property real room
    readonly property int letters: Math.round(Math.min(card.room / 5, card.width / 12))

    spacing: Theme.gap

    Words {
        width: parent.width
        says: ClassView.word
        size: card.letters
        font.bold: true
        rightPadding: 0
        color: Theme.matsuba
    }
    Words {
        width: parent.width
        says: ClassView.plain
        size: Math.round(card.letters * 0.8)
        rightPadding: 0
    }
}
