// The empty glass of a board: only a finger finds it; the ear, the keys and the words of place pass it by.
import QtQuick

Touchable {
    id: root

    required property real inset

    place: ""
    activeFocusOnTab: false
    Accessible.ignored: true
    x: root.inset * (root.parent?.width ?? 0)
    width: (root.parent?.width ?? 0) - 2 * x
    height: root.parent?.height ?? 0
}
