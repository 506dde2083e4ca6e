// The らくらく-like skin: large tiles, large letters, the strongest contrast, and two real keys below the glass.
import QtQuick

Skin {
    name: "raku"
    ink: "#000000"
    soft: "#1F1F1F"
    onStrong: "#FFFFFF"
    paper: "#FFFFFF"
    card: "#FFF6DD"
    line: "#4A4438"
    accent: "#7A1230"
    tint: "#FFD98A"
    go: "#00421F"
    stop: "#7A0F08"
    shell: "#5E1A2E"
    corner: 10
    keyCorner: 12
    tileCorner: 14
    letters: 1.2
    shortest: 690
    homeAcross: 3
    dockAcross: 2
    tiled: true
    joined: false
    head: RakuHead {}
    nav: RakuNav {}
}
