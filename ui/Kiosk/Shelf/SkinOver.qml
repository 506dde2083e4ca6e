// Which family of phones to practise on: a drawing of each with what it is known by; one touch, and the lesson begins anew.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

Over {
    id: over

    title: qsTr("どの 形に しますか")
    icon: "smartphone"
    tone: Theme.ai
    spoken: [over.title, ...Array.from(rows.children).filter(row => row instanceof Choice).map(row => qsTr("%1。%2").arg(row.label).arg(row.hint)), unsure.says]

    Column {
        id: rows

        width: parent?.width ?? 0
        spacing: Theme.gap

        Repeater {
            model: ShelfView.skins

            Choice {
                id: row

                required property string skin
                required property string title
                required property string sign

                width: rows.width
                tight: over.tight
                focus: deep
                deep: row.skin === VisitView.skin
                label: row.title
                more: over.tight ? "" : row.sign
                hint: row.sign
                onActivated: VisitView.chooseSkin(row.skin)
            }
        }
    }
    SpokenWords {
        id: unsure

        width: parent?.width ?? 0
        says: qsTr("わからない ときは、いちばん上を えらんでください。")
        size: Theme.noteSize
    }
}
