// Lets one activation through and holds back the next for a moment (0.8 s or more), for hands that hit twice.
pragma Singleton
import QtQuick
import Bridge

QtObject {
    id: guard

    readonly property int quietMs: LookView.quietMs
    property double last: 0
    property string lastKey: ""
    readonly property Connections forgets: Connections {
        target: VisitView

        function onPageChanged(): void {
            guard.lastKey = "";                 // it may be of a number
        }
    }

    function passes(): bool {
        const now = Date.now();
        if (now - guard.last < guard.quietMs)
            return false;
        guard.last = now;
        return true;
    }

    // For the keys of a board: another key passes at once, the same one after half the time.
    function passesKey(key: string): bool {
        const now = Date.now();
        if (key === guard.lastKey && now - guard.last < guard.quietMs / 2)
            return false;
        guard.last = now;
        guard.lastKey = key;
        return true;
    }
}
