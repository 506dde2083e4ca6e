// The skin worn now and the sizes of its letters; all sizes grow with the glass.
pragma Singleton
import QtQuick
import Bridge

QtObject {
    id: look

    property real unit: 1                   // pixels; the glass is 360 units wide; set by Phone
    property real tall: 720                 // the glass' height in units; set by Phone
    readonly property Skin skin: look.skins.find(skin => skin.name === PhoneView.skin)
    readonly property list<Skin> skins: [
        Neutral {}
    ]

    readonly property int huge: Math.round(36 * look.unit)
    readonly property int title: Math.round(24 * look.unit)
    readonly property int body: Math.round(20 * look.unit)
    readonly property int note: Math.round(16 * look.unit)
    readonly property int slideMs: PhoneView.motion ? 180 : 0
}
