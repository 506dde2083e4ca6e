// Lets one activation through and holds back the next for a moment (0.8 s or more), for hands that hit twice.
pragma Singleton
import QtQuick
import Bridge

QtObject {
    id: guard

    readonly property int quietMs: LookView.quietMs
    property double last: 0

    function passes(): bool {
        const now = Date.now();
        if (now - guard.last < guard.quietMs)
            return false;
        guard.last = now;
        return true;
    }
}
