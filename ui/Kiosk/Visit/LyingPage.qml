// A page that lies over another: its words stand in place of that page's, which come back when it is put away.
import QtQuick
import Bridge

Page {
    id: lying

    function say(texts: list<string>): void {
        SpeechView.layOver(texts);
        lying.tellOffered();
    }
}
