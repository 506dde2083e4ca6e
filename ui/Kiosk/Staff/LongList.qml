// Rows to choose from, as many as there are: whole rows only, two keys beside them turn the page.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: list

    required property var model                 // a Listing of rows with label and more
    property int size: Theme.noteSize           // of the labels
    property real least: Theme.touchTarget      // height of a row
    readonly property bool longer: rows.contentHeight > rows.height + 1

    signal chosen(index: int)

    function isWhole(index: int): bool {
        return (rows.itemAtIndex(index) as Row)?.whole ?? false;
    }

    // The first row that shows as a whole; between two rows is a gap.
    function first(): int {
        let index = -1;
        for (let y = rows.contentY + 1; index < 0 && y < rows.contentY + rows.height; y += rows.spacing)
            index = rows.indexAt(1, y);
        return list.isWhole(index) ? index : index + 1;
    }

    function down(): void {
        let next = list.first() + 1;
        while (list.isWhole(next))
            next++;
        rows.positionViewAtIndex(Math.min(next, rows.count - 1), ListView.Beginning);
    }

    function up(): void {
        rows.positionViewAtIndex(Math.max(0, list.first() - 1), ListView.End);
    }

    ListView {
        id: rows

        width: parent.width - (list.longer ? Theme.touchTarget + Theme.half : 0)
        height: parent.height
        model: list.model
        spacing: Theme.gap
        clip: true
        interactive: false
        cacheBuffer: 0                          // nothing is made in the background that a page left behind would miss

        delegate: Row {}
    }
    Column {
        anchors.right: parent.right
        visible: list.longer
        spacing: Theme.gap

        Turn {
            label: qsTr("上へ")
            enabled: !rows.atYBeginning
            onActivated: list.up()
        }
        Turn {
            label: qsTr("下へ")
            enabled: !rows.atYEnd
            onActivated: list.down()
        }
    }

    component Row: Press {
        id: row

        required property int index
        required label
        required property string more
        readonly property bool whole: row.height > rows.height || (row.y >= rows.contentY - 1 && row.y + row.height <= rows.contentY + rows.height + 1)

        width: rows.width
        height: Math.max(list.least, words.height + Theme.half * 2)
        visible: row.whole
        key: "row" + row.index
        onActivated: list.chosen(row.index)

        Sheet {
            width: parent.width
            height: parent.height
            tone: row.down ? Qt.darker(Theme.card, 1.12) : Theme.card
            edge: Theme.cha
        }
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.grid
            width: parent.width - Theme.grid * 2

            Words {
                width: parent.width
                says: row.label
                size: list.size
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: row.more !== ""
                says: row.more
                size: Math.min(Theme.floorSize, list.size)
                Accessible.ignored: true
            }
        }
    }
    component Turn: BigButton {
        width: Theme.touchTarget
        height: Math.min((list.height - Theme.gap) / 2, Theme.px(34))
        quiet: true
        compact: true
        opacity: enabled ? 1 : 0                 // gone, and its place kept
        size: Theme.floorSize
    }
}
