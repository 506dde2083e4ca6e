// Widgets side by side (a home screen, a dock, keys, actions, tabs, the areas of a card), or free on a board.
pragma ComponentBehavior: Bound
import QtQuick
import Bridge
import Phone.Skin

Item {
    id: root

    required property string key
    required property string role
    required property Rows kids
    required property int across
    property Component draw: null           // handed in by Kinds, which a group can not name without a circle
    readonly property bool bar: root.role === "dock" && !Look.skin.tiled || root.role === "tabs"
    readonly property bool card: root.role === "card"
    readonly property bool free: root.role === "board"
    readonly property bool icons: root.role === "home" || root.role === "dock"
    readonly property int most: root.role === "home" ? Look.skin.homeAcross : root.role === "dock" ? Look.skin.dockAcross : 99
    readonly property real gap: (root.role === "keypad" ? 10 : root.role === "kana" || root.role === "candidates" ? 5 : root.role === "fifty" ? 3 : root.role === "actions" || root.role === "choices" || root.card || root.icons && Look.skin.tiled ? 8 : 0) * Look.unit
    readonly property real inset: (root.role === "keypad" ? 20 : root.card ? 16 : root.role === "dock" ? 4 : 0) * Look.unit
    readonly property real padding: (root.card ? 18 : root.role === "dock" ? 10 : root.role === "tabs" ? 0 : 4) * Look.unit

    readonly property real tallest: Array.from(grid.children).reduce((most, kid) => Math.max(most, kid.implicitHeight), 0)

    implicitHeight: root.free ? Math.max(270, Look.tall - 310) * Look.unit : grid.implicitHeight + 2 * root.padding

    Rectangle {
        visible: root.bar
        anchors.fill: parent
        radius: 24 * Look.unit
        color: Look.skin.card
        opacity: root.role === "dock" ? 0.8 : 1
    }
    Rectangle {
        visible: root.card
        anchors.fill: parent
        anchors.margins: 2 * Look.unit
        radius: 18 * Look.unit
        color: Look.skin.tint
        border.width: 3 * Look.unit
        border.color: Look.skin.soft
    }
    Grid {
        id: grid

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        x: root.inset
        y: root.padding
        width: parent.width - 2 * root.inset
        columns: Math.min(root.most, root.across > 0 ? root.across : Math.max(1, repeater.count))
        columnSpacing: root.gap
        rowSpacing: root.role === "home" && !Look.skin.tiled ? 18 * Look.unit : root.role === "keypad" ? 8 * Look.unit : root.gap

        Repeater {
            id: repeater

            model: root.free ? null : root.kids
            delegate: root.draw
            onItemAdded: (index, item) => {
                item.width = Qt.binding(() => grid.cell);
                item.height = Qt.binding(() => root.role === "fifty" ? Math.min(42 * Look.unit, root.tallest) : root.tallest);
            }
        }
    }
    Item {
        x: -12 * Look.unit                      // a board takes the whole breadth of the glass
        width: parent.width - 2 * x
        height: parent.height

        Repeater {
            model: root.free ? root.kids : null
            delegate: root.draw
        }
    }
}
