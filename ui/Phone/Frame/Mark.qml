// Where the keys are on the glass, above all that is drawn on it: never dimmed, never off its thing by a pixel.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Kit

Item {
    id: root

    required property Item glass
    readonly property Touchable marked: root.Window.activeFocusItem as Touchable
    property rect around                    // what is seen of the marked thing, pixels of the glass

    function follow(): void {
        const place = root.marked ? Places.seen(root.marked, root.glass) : Qt.rect(0, 0, 0, 0);
        if (place !== root.around)
            root.around = place;
    }

    onMarkedChanged: root.follow()

    Connections {
        target: root.Window.window
        enabled: root.marked !== null
        function onAfterAnimating(): void {
            root.follow();
        }
        function onFrameSwapped(): void {
            root.follow();
        }
    }
    FocusMark {
        x: root.around.x
        y: root.around.y
        width: root.around.width
        height: root.around.height
        visible: width > 0
        corner: root.marked?.corner ?? 0
    }
}
