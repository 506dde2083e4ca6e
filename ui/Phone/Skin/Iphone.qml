// The iPhone-like skin: the way back stands in the head with the name of the page before, a bar at the bottom edge leads home.
import QtQuick

Skin {
    name: "iphone"
    ink: "#1B1D22"
    soft: "#3A3D45"
    onStrong: "#FFFFFF"
    paper: "#ECEDF1"
    card: "#FFFFFF"
    line: "#D2D4DB"
    accent: "#103568"
    tint: "#D5E2F4"
    go: "#004D28"
    stop: "#83140B"
    shell: "#4A4D55"
    corner: 20
    keyCorner: 36
    tileCorner: 15
    letters: 1
    shortest: 640
    homeAcross: 4
    dockAcross: 4
    tiled: false
    joined: true
    head: IphoneHead {}
    nav: IphoneNav {}
}
