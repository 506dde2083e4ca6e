// A text of the kiosk: left aligned, broken between phrases only, never cut, never shrunk.
import QtQuick
import Kiosk.Theme
import Bridge

Text {
    id: words

    required property string says
    property int size: Theme.bodySize
    readonly property real lineStep: words.lineHeight

    text: PhraseView.joined(words.says)
    textFormat: Text.PlainText
    font.family: LookView.family
    font.pixelSize: words.size
    color: Theme.ink
    wrapMode: Text.Wrap
    rightPadding: Math.max(0, words.width - words.size * Theme.longestLine)   // 0 where the width follows the words
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(words.size * Theme.lineHeight)

    Accessible.role: Accessible.StaticText
    Accessible.name: words.says
}
