// A text that is also said: it breaks between phrases, and the phrase being said lies on 山吹.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Bridge

Item {
    id: spoken

    required property string says
    property int size: Theme.bodySize
    property color ink: Theme.ink
    property bool bold: false
    property real leading: Theme.lineHeight
    readonly property int lineStep: Math.round(spoken.size * spoken.leading)
    readonly property int from: SpeechView.sentence === "" ? -1 : spoken.says.indexOf(SpeechView.sentence)
    readonly property int markStart: spoken.from + SpeechView.wordStart
    readonly property int markEnd: spoken.from < 0 || SpeechView.wordLength === 0 ? -1 : spoken.markStart + SpeechView.wordLength

    implicitHeight: flow.implicitHeight
    implicitWidth: flow.implicitWidth

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken.says

    Flow {
        id: flow

        width: Math.min(spoken.width, spoken.size * Theme.longestLine)

        Repeater {
            model: PhraseView.placed(spoken.says)

            Rectangle {
                id: phrase

                required property string text
                required property int start
                readonly property bool said: spoken.markEnd > phrase.start && spoken.markStart < phrase.start + phrase.text.length

                width: word.implicitWidth
                height: spoken.lineStep
                radius: Theme.line * 2
                color: phrase.said ? Theme.yamabuki : "transparent"

                Text {
                    id: word

                    anchors.verticalCenter: parent.verticalCenter
                    text: phrase.text
                    textFormat: Text.PlainText
                    font.family: LookView.family
                    font.pixelSize: spoken.size
                    font.bold: spoken.bold
                    color: phrase.said ? Theme.yamabukiInk : spoken.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
