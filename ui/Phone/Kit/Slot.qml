// One slot of a page: its widgets below each other, each as wide as the slot.
pragma ComponentBehavior: Bound
import QtQuick
import Bridge

Column {
    id: slot

    required property Rows rows
    readonly property bool filled: repeater.count > 0

    Repeater {
        id: repeater

        model: slot.rows
        delegate: Kinds.draw
        onItemAdded: (index, item) => item.width = Qt.binding(() => slot.width)
    }
}
