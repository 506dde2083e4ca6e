// A line for the ticket's paper: kana keys or a keyboard; what looks personal is said, and can be taken out.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Staff
import Bridge

Item {
    id: note

    required property int size
    required property bool low

    Sheet {
        id: line

        y: note.low ? -Theme.touchTarget - Theme.gap : 0            // on ten inches it stands in the line of おわる
        width: parent.width - (note.low ? Theme.leaveWidth : 0)
        height: note.low ? Theme.px(11) : Math.max(Theme.px(12), typed.height + Theme.half)
        edge: Theme.cha

        Words {
            id: typed

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.half
            width: parent.width - Theme.half * 2
            says: NoteView.text === "" ? "　" : NoteView.text
            size: note.low ? Math.round(note.size * 0.9) : note.size
            lineHeight: Math.round(size * 1.2)
            rightPadding: 0
            font.bold: true
        }
    }
    Flow {
        id: keys

        anchors {
            left: line.left
            right: line.right
            top: line.bottom
            topMargin: note.low ? Theme.line : Theme.half
        }
        spacing: note.low ? Math.round(Theme.px(3)) : Theme.half

        DeskKey {
            low: note.low
            label: qsTr("1つ消す")
            onActivated: NoteView.erase()
        }
        DeskKey {
            low: note.low
            label: qsTr("空ける")
            onActivated: NoteView.press(" ")
        }
        DeskKey {
            low: note.low
            visible: NoteView.warnings !== ""
            tone: Theme.kaki
            quiet: false
            label: qsTr("取りのぞく")
            onActivated: NoteView.takeOut()
        }
        DeskKey {
            low: note.low
            quiet: false
            tone: Theme.matsuba
            label: note.low ? qsTr("書く") : NoteView.warnings === "" ? qsTr("これを 書く") : qsTr("このまま 書く")
            onActivated: NoteView.keep()
        }
    }
    Words {
        id: warning

        y: note.low ? 0 : keys.y + keys.height + Theme.half
        width: parent.width
        visible: NoteView.warnings !== ""
        says: NoteView.warnings.split("\n").join(" ")
        size: note.size
        lineHeight: Math.round(size * 1.3)
        color: Theme.kaki
        font.bold: true
        rightPadding: 0
    }
    KanaBoard {
        anchors.bottom: parent.bottom
        width: parent.width
        room: note.height - warning.y - (warning.visible ? warning.height + Theme.half : 0)
        rows: NoteView.rows
        row: NoteView.row
        keys: NoteView.keys
        onTurned: row => NoteView.turnRow(row)
        onPressed: sign => NoteView.press(sign)
    }
}
