// The skin worn now and the sizes of its letters; all sizes grow with the glass.
pragma Singleton
import QtQuick
import Bridge

QtObject {
    id: look

    property real unit: 1                   // pixels; the glass is 360 units wide; set by Phone
    property real tall: 668                 // units of height that a page has; set by Phone
    readonly property bool machine: PhoneView.machine !== ""
    readonly property Skin skin: look.machine ? look.box : look.skins.find(skin => skin.name === PhoneView.skin)
    readonly property Skin box: Machine {}  // what a machine wears, whichever phone is practised on
    readonly property list<Skin> skins: [
        Android {},
        Iphone {},
        Raku {}
    ]

    readonly property real top: look.machine ? 0 : 30      // units of the line at the top edge that pages leave free
    readonly property real grown: look.skin.letters * PhoneView.letters
    readonly property real letter: look.unit * look.grown
    readonly property int huge: Math.round(Math.min(39, 36 * look.grown) * look.unit)     // ten digits in a line
    readonly property int title: Math.round(24 * look.letter)
    readonly property int body: Math.round(20 * look.letter)
    readonly property int note: Math.round(16 * look.letter)
    readonly property int slideMs: PhoneView.motion ? 180 : 0
}
