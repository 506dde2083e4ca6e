// What a machine in a hospital or a shop wears: an angular case, and no keys but those on its own pages.
import QtQuick

Skin {
    name: "machine"
    ink: "#1C2126"
    soft: "#363C43"
    onStrong: "#FFFFFF"
    paper: "#E9EEF0"
    card: "#FFFFFF"
    line: "#C9D1D5"
    accent: "#12506B"
    tint: "#D3E8EE"
    go: "#004D28"
    stop: "#83140B"
    shell: "#454E57"
    corner: 8
    keyCorner: 8
    tileCorner: 8
    letters: 1.1
    shortest: 600
    homeAcross: 4
    dockAcross: 4
    tiled: false
    joined: false
    head: MachineHead {}
    nav: Item {}
}
