// What every touchable thing of the kiosk stands on: one forgiving tap, keys, a name, a focus ring.
import QtQuick
import Kiosk.Theme
import Bridge

Item {
    id: press

    required property string label              // the word on it; the accessible name begins with it
    property string key: ""                     // of a board of keys: typed quickly, one after another
    property bool told: press.key === ""        // said with its page; keys of a board and steps of a row are not
    property string saying: press.label         // how its page tells of it
    property string hint: ""                    // more for the ear: "電話の れんしゅうです"
    property alias down: area.held
    readonly property int wobble: Math.round(Theme.px(LookView.wobbleMm))
    readonly property int longestHoldMs: LookView.holdMs

    signal activated

    function activate(): void {
        if (press.key === "" ? Guard.passes() : Guard.passesKey(press.key)) {
            VisitView.stir();
            press.activated();
        }
    }

    activeFocusOnTab: true
    Keys.onReturnPressed: press.activate()
    Keys.onEnterPressed: press.activate()
    Keys.onSpacePressed: press.activate()

    Accessible.role: Accessible.Button
    Accessible.name: press.hint === "" ? press.label : qsTr("%1。%2").arg(press.label).arg(press.hint)
    Accessible.focusable: true
    Accessible.onPressAction: press.activate()

    MouseArea {
        id: area

        property bool held: false
        property double since: 0

        anchors.fill: parent
        preventStealing: area.held              // a list may draw only a finger that has left the thing
        onPressed: mouse => {
            held = true;
            since = Date.now();
            VisitView.stir();
            SpeechView.hush();
        }
        onPositionChanged: mouse => {
            if (!near(mouse))
                held = false;
        }
        onReleased: mouse => {
            const whole = held && Date.now() - since <= press.longestHoldMs;
            held = false;
            if (whole && FocusView.lets(press))
                press.activate();
        }
        onCanceled: held = false

        // Still on the thing, give or take the wobble of a hand.
        function near(mouse: MouseEvent): bool {
            return mouse.x >= -press.wobble && mouse.y >= -press.wobble && mouse.x <= width + press.wobble && mouse.y <= height + press.wobble;
        }
    }

    FocusRing {
        anchors.fill: parent
        visible: press.activeFocus && LookView.keysInUse
    }
}
