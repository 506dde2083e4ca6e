// A body that may be longer than its place: shown page by page, never a line or a key cut through, by a key beside it.
import QtQuick
import Kiosk.Theme

Item {
    id: roll

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property real wish: column.height              // height that would show all of it
    readonly property bool longer: column.height > roll.height + 1
    property list<real> starts: [0]                         // where each page begins in the column
    property int page: 0
    readonly property bool last: roll.page >= roll.starts.length - 1
    readonly property real from: roll.starts[Math.min(roll.page, roll.starts.length - 1)] ?? 0
    readonly property real end: roll.last ? column.height : roll.starts[roll.page + 1]
    readonly property Item focused: Window.activeFocusItem

    // What must not be cut through: lines of texts, keys, drawings, what calls itself whole; each [top, bottom] in the column.
    function units(item: Item): list<var> {
        if (!item.visible || item.height === 0)
            return [];
        const top = item.mapToItem(column, 0, 0).y;
        if (item.lineStep !== undefined) {
            const lines = Math.max(1, Math.round(item.height / item.lineStep));
            return Array.from({ length: lines }, (_, line) => [top + line * item.lineStep, top + (line + 1) * item.lineStep]);
        }
        if (item.saying !== undefined || item.whole || item.sourceSize !== undefined)
            return [[top, top + item.height]];
        let found = [];
        for (const child of item.children)
            found = found.concat(roll.units(child));
        return found;
    }

    // The first place below `from` where a page of this height has to end.
    function endOf(found: list<var>, from: real): real {
        const limit = from + roll.height + 1;
        let end = found.filter(unit => unit[1] > limit).reduce((least, unit) => Math.min(least, unit[0]), Infinity);
        for (const unit of found)
            if (unit[0] < end && unit[1] > end + 1)
                end = unit[0];
        return end <= from + 1 ? from + roll.height : end;  // a thing higher than the page is cut after all
    }

    function part(): void {
        const found = roll.longer && roll.height > 0 ? roll.units(column) : [];
        const starts = [0];
        for (let end = roll.endOf(found, 0); found.length > 0 && end < column.height - 1 && starts.length < 99; end = roll.endOf(found, end))
            starts.push(end);
        roll.starts = starts;
        roll.page = Math.min(roll.page, starts.length - 1);
    }

    // The page on which somebody who comes by keys is.
    function follow(): void {
        let above = roll.focused;
        while (above && above !== column)
            above = above.parent;
        if (!above || !roll.longer)
            return;
        const top = roll.focused.mapToItem(column, 0, 0).y + 1;
        roll.page = Math.max(0, roll.starts.filter(start => start <= top).length - 1);
    }

    onFocusedChanged: roll.follow()
    onHeightChanged: parting.restart()
    onVisibleChanged: if (roll.visible)
        parting.restart()                                   // nothing in it has a place while it is hidden
    Component.onCompleted: roll.part()

    Timer {
        id: parting

        interval: 0
        onTriggered: if (roll.visible)
            roll.part()
    }
    Item {
        width: parent.width - (roll.longer ? Theme.touchTarget + Theme.gap : 0)
        height: Math.min(roll.height, roll.end - roll.from)
        clip: roll.longer

        Column {
            id: column

            y: -roll.from
            width: parent.width
            spacing: Theme.half
            onHeightChanged: {
                roll.page = 0;
                parting.restart();
            }
        }
    }
    BigButton {
        anchors {
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        visible: roll.longer
        width: Theme.touchTarget
        height: Math.min(Math.max(parent.height, Theme.touchTarget), Theme.px(34))
        quiet: true
        compact: true
        told: false
        label: roll.last ? qsTr("上へ") : qsTr("下へ")
        hint: qsTr("つづきを 見ます")
        size: Theme.floorSize
        onActivated: roll.page = roll.last ? 0 : roll.page + 1
    }
}
