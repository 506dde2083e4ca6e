// The Android-like skin with three keys at the bottom edge and the back sign in the head.
import QtQuick

Skin {
    name: "android"
    ink: "#231F1A"
    soft: "#3D3832"
    onStrong: "#FFFFFF"
    paper: "#F3F1EC"
    card: "#FFFFFF"
    line: "#D8D3C8"
    accent: "#1F5E8C"
    tint: "#CFE3F3"
    go: "#004D28"
    stop: "#83140B"
    shell: "#2E2A25"
    corner: 16
    keyCorner: 22
    tileCorner: 19
    letters: 1
    shortest: 650
    homeAcross: 4
    dockAcross: 4
    tiled: false
    joined: false
    head: AndroidHead {}
    nav: AndroidNav {}
}
