// What stands in the chip, in letters as large as they go; covered after half a minute, said only after a yes.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: inside

    title: InsideView.practice && inside.small ? qsTr("れんしゅう") : InsideView.asks ? qsTr("声に 出しても いいですか") : qsTr("カードの 中")
    icon: "card"
    spoken: [inside.title, qsTr("名前や 住所は、声に 出しません。"), qsTr("30秒で かくします。")]

    Connections {
        target: InsideView

        function onChanged(): void {
            inside.tellOffered();
        }
    }

    PracticeStripe {
        id: practice

        visible: InsideView.practice
        width: parent.width
        thin: inside.small
    }

    Roll {
        id: lines

        anchors {
            left: parent.left
            right: parent.right
            top: practice.bottom
            bottom: buttons.top
            topMargin: Theme.half
            bottomMargin: Theme.gap
        }

        SpokenWords {
            width: parent?.width ?? 0
            visible: InsideView.asks
            says: qsTr("まわりの 人にも 聞こえます。")
            bold: true
        }
        SpokenWords {
            width: parent?.width ?? 0
            visible: InsideView.covered && !InsideView.asks
            says: qsTr("画面を かくしました。")
            bold: true
        }
        Repeater {
            model: InsideView.asks ? null : InsideView.rows

            Column {
                id: row

                required property string title
                required property string text
                required property string family

                width: parent?.width ?? 0

                Words {
                    width: parent.width
                    says: row.title
                    size: Theme.noteSize
                    color: Theme.fuji
                    font.bold: true
                }
                Text {
                    width: parent.width
                    text: row.text
                    textFormat: Text.PlainText
                    wrapMode: Text.WrapAnywhere
                    font.family: row.family
                    font.pixelSize: Math.round(Theme.bodySize * 1.25)
                    color: Theme.ink
                    Accessible.role: Accessible.StaticText
                    Accessible.name: row.title                  // the words themselves are for the eyes alone
                }
            }
        }
        Words {
            width: parent?.width ?? 0
            visible: InsideView.note !== "" && !InsideView.covered && !InsideView.asks
            says: InsideView.note
            size: Theme.noteSize
        }
    }

    Flow {
        id: buttons

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        spacing: inside.tight ? Theme.gap : Theme.grid

        PageKey {
            visible: InsideView.asks
            tight: inside.tight
            focus: InsideView.asks
            icon: "back"
            label: qsTr("いいえ")
            onActivated: InsideView.keepSilent()
        }
        PageKey {
            visible: InsideView.asks
            tight: inside.tight
            quiet: true
            icon: "person"
            label: qsTr("はい、声に 出す")
            onActivated: InsideView.sayIt()
        }
        PageKey {
            visible: !InsideView.asks
            tight: inside.tight
            tone: Theme.fuji
            icon: "eye"
            label: InsideView.covered ? qsTr("もう一度 見る") : qsTr("かくす")
            onActivated: InsideView.covered ? InsideView.uncover() : InsideView.cover()
        }
        PageKey {
            visible: !InsideView.asks && !InsideView.covered
            tight: inside.tight
            quiet: true
            icon: "again"
            label: qsTr("声で きく")
            onActivated: InsideView.askToSpeak()
        }
    }
}
