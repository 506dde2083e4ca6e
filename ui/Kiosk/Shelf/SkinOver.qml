// Which family of phones to practise on: a drawing of each with what it is known by; one touch, and the lesson begins anew.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

Over {
    id: over

    // What does not stand on a small screen in large letters is only said: first the advice, then the signs,
    // then the phone that is worn already (もどる keeps it), last the title.
    readonly property real line: over.titleSize * Theme.lineHeight + Theme.grid
    readonly property real low: Math.max(Theme.touchTarget, Theme.bodySize * Theme.lineHeight)
    readonly property real sheet: Math.max(Theme.px(24), Theme.bodySize * Theme.lineHeight + Theme.half)
    readonly property real full: Math.max(Theme.px(24), (Theme.bodySize + Theme.noteSize) * Theme.lineHeight + Theme.half)
    readonly property bool advised: over.height >= over.line + over.full * 3 + Theme.gap * 2 + Theme.noteSize * Theme.lineHeight + Theme.grid * 2
    readonly property bool signed: over.height >= over.line + over.full * 3 + Theme.gap * 2 + Theme.grid
    readonly property bool tight: over.height < over.line + over.sheet * 3 + Theme.gap * 2
    readonly property bool bare: over.height < over.line + over.low * 2 + Theme.gap + Theme.half
    readonly property string question: qsTr("どの 形に しますか")

    title: over.bare ? "" : over.question
    icon: over.bare ? "" : "smartphone"
    tone: Theme.ai
    spoken: [over.question, ...Array.from(rows.children).filter(row => row instanceof Choice).map(row => row.label + "。" + row.hint), unsure.says]

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
                height: over.tight ? over.low : implicitHeight
                visible: !(over.tight && deep)
                focus: deep
                deep: row.skin === VisitView.skin
                label: row.title
                more: over.signed ? row.sign : ""
                hint: row.sign
                onActivated: VisitView.chooseSkin(row.skin)
            }
        }
    }
    SpokenWords {
        id: unsure

        width: parent?.width ?? 0
        visible: over.advised
        says: qsTr("わからない ときは、いちばん上を えらんでください。")
        size: Theme.noteSize
    }
}
