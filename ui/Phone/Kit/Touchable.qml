// What every touchable thing of the phone stands on: a forgiving tap, a long hold, keys, a name, a known place.
import QtQuick
import Bridge
import Phone.Skin

Item {
    id: root

    required property string key
    required property string label
    required property string target
    required property string what
    property string place: root.target      // the name its rectangle is known by; "" keeps it unknown
    property string spoken: root.label      // what the ear hears; begins with the label
    property string byKey: "tap"            // what a press by keys, switches or a screen reader is
    property real corner: Look.skin.corner * Look.unit
    readonly property bool pointed: PhoneView.pointed === root.target
    readonly property bool down: area.pressed && area.containsMouse
    readonly property int longHoldMs: 600

    function act(how: string): void {
        PhoneView.touch(root.target, how);
    }
    // What a finger does; the person may have chosen to hear first what it is.
    function feel(how: string): void {
        if (FocusView.lets(root))
            root.act(how);
    }
    function isForActing(event: KeyEvent): bool {
        return [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key);
    }

    activeFocusOnTab: true
    onActiveFocusChanged: keyHold.stop()
    Keys.onPressed: event => {
        event.accepted = root.isForActing(event);
        if (event.accepted && !event.isAutoRepeat)
            keyHold.restart();
    }
    Keys.onReleased: event => {
        event.accepted = root.isForActing(event);
        if (event.accepted && !event.isAutoRepeat && keyHold.running) {
            keyHold.stop();
            root.act(root.byKey);
        }
    }

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.description: root.pointed ? qsTr("いま さわる ところ。") + root.what : root.what
    Accessible.focusable: true
    Accessible.onPressAction: root.act(root.byKey)

    Component.onCompleted: Places.put(root.place, root)
    Component.onDestruction: Places.drop(root)
    onPlaceChanged: Places.put(root.place, root)

    Timer {
        id: keyHold

        interval: root.longHoldMs
        onTriggered: root.act("long")
    }
    MouseArea {
        id: area

        anchors.fill: parent
        pressAndHoldInterval: root.longHoldMs
        onClicked: root.feel("tap")
        onPressAndHold: root.feel("long")
    }
}
