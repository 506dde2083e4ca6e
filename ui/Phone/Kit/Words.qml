// A text of the phone: wrapped between phrases, never cut, never shrunk.
import QtQuick
import Bridge
import Phone.Skin

Text {
    id: words

    property string says: ""

    text: PhraseView.joined(words.says)
    font.pixelSize: Look.body
    color: Look.skin.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight        // the signs that hold phrases together come from another, taller font
    lineHeight: Math.round(words.font.pixelSize * 1.3)
    topPadding: Math.round(words.font.pixelSize * 0.15)      // a fixed line puts its room below the letters; this shares it
    bottomPadding: -words.topPadding
}
