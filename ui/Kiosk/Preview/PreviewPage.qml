// What an author has to mend in the lesson being written, in plain words; goes away when the file is saved sound.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

Rectangle {
    id: page

    color: Theme.paper

    Words {
        id: title

        x: Theme.margin
        y: Theme.grid
        width: page.width - Theme.margin * 2
        says: PreviewView.title
        size: Theme.titleSize
        color: Theme.ai
        font.bold: true
    }

    Roll {
        id: lines

        anchors {
            left: parent.left
            right: parent.right
            top: title.bottom
            bottom: foot.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.half
            bottomMargin: Theme.half
        }

        Repeater {
            model: PreviewView.mendings

            Sheet {
                id: line

                required property string place
                required property string what
                required property string write

                width: parent?.width ?? 0
                height: words.height + Theme.half * 2

                Column {
                    id: words

                    x: Theme.half
                    y: Theme.half
                    width: line.width - Theme.half * 2

                    Words {
                        width: parent.width
                        says: line.place
                        size: Theme.noteSize * 0.8
                        color: Theme.edge
                    }
                    Words {
                        width: parent.width
                        says: line.what
                        size: Theme.noteSize
                    }
                    Words {
                        width: parent.width
                        visible: line.write !== ""
                        says: line.write
                        size: Theme.noteSize
                        font.bold: true
                    }
                }
            }
        }
    }

    Row {
        id: foot

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.grid
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        spacing: Theme.grid

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: foot.width - (anyway.visible ? anyway.width + foot.spacing : 0)
            says: qsTr("保存すると、もう一度 読みます。")
        }
        BigButton {
            id: anyway

            anchors.verticalCenter: parent.verticalCenter
            visible: PreviewView.playable
            quiet: true
            label: qsTr("このまま 見る")
            onActivated: PreviewView.showAnyway()
        }
    }
}
