// Lets one activation through and holds back the next for 0.8 s, for hands that hit twice.
pragma Singleton
import QtQuick

QtObject {
    id: guard

    readonly property int quietMs: 800
    property double last: 0

    function passes(): bool {
        const now = Date.now();
        if (now - guard.last < guard.quietMs)
            return false;
        guard.last = now;
        return true;
    }
}
