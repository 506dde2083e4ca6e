// The one place for sizes (millimetres of the real screen), colours and letters of the kiosk's own pages.
pragma Singleton
import QtQuick
import Bridge

QtObject {
    id: theme

    // sizes -----------------------------------------------------------------------------------------------
    readonly property real pixelsPerMm: LookView.pixelsPerMm
    readonly property real capital: LookView.capitalMm              // height of a capital letter, mm
    readonly property real emPerCapital: 1 / 0.765                  // BIZ UDPGothic
    readonly property real floorMm: 5.6                             // nothing a user must read is smaller

    readonly property int bodySize: Math.round(px(theme.capital * theme.emPerCapital))
    readonly property int titleSize: Math.round(theme.bodySize * (theme.capital > 8 ? 1.25 : 1.5))
    readonly property int noteSize: Math.round(px(Math.max(theme.floorMm, theme.capital * 0.8) * theme.emPerCapital))
    readonly property int floorSize: Math.round(px(theme.floorMm * theme.emPerCapital))
    readonly property real lineHeight: 1.6
    readonly property int longestLine: 22                           // glyphs

    readonly property int grid: Math.round(px(8))
    readonly property int half: Math.round(px(4))
    readonly property int gap: Math.round(px(5))
    readonly property int margin: Math.round(px(12))
    readonly property real low: px(140)                            // a window under this is a small tablet's
    readonly property int touchTarget: Math.round(px(20))
    readonly property int buttonHeight: Math.round(Math.max(px(22), theme.bodySize * 1.7))
    readonly property int leaveWidth: Math.round(theme.noteSize * 4.15) + theme.grid * 3 + theme.half // おわる, top right
    readonly property int corner: Math.round(px(6))
    readonly property int line: Math.max(2, Math.round(px(0.6)))

    // time ------------------------------------------------------------------------------------------------
    readonly property int slide: LookView.motion ? 180 : 0

    // colours ---------------------------------------------------------------------------------------------
    readonly property string name: LookView.theme
    readonly property bool dark: theme.name === "white_on_black"
    readonly property bool plain: theme.dark || theme.name === "black_on_white"
    readonly property bool soft: theme.name === "soft"

    readonly property color paper: theme.dark ? "#000000" : theme.plain ? "#FFFFFF" : theme.soft ? "#E9E1D0" : "#FBF7EF"
    readonly property color card: theme.dark ? "#000000" : theme.soft ? "#F1EADC" : "#FFFFFF"
    readonly property color ink: theme.dark ? "#FFFFFF" : theme.plain ? "#000000" : theme.soft ? "#50483D" : "#231F1A"
    readonly property color border: theme.dark ? "#FFFFFF" : theme.plain ? "#000000" : "#D9CDB8"
    readonly property color edge: theme.dark ? "#FFFFFF" : theme.plain ? "#000000" : theme.soft ? "#6B5D4A" : "#4F4434"
    readonly property color onDeep: theme.dark ? "#000000" : "#FFFFFF"
    readonly property color ai: theme.dark ? "#FFFFFF" : theme.plain ? "#000000" : theme.soft ? "#4B6484" : "#17365C"
    readonly property color matsuba: theme.dark ? "#FFFFFF" : theme.plain ? "#000000" : theme.soft ? "#3F6B52" : "#16402A"
    readonly property color fuji: theme.dark ? "#FFFFFF" : theme.plain ? "#000000" : theme.soft ? "#6A5C93" : "#3F3166"
    readonly property color kaki: theme.dark ? "#FFFFFF" : theme.plain ? "#000000" : theme.soft ? "#8A4A30" : "#6B2408"
    readonly property color cha: theme.dark ? "#FFFFFF" : theme.plain ? "#000000" : theme.soft ? "#75604C" : "#4A3524"
    readonly property color yamabuki: theme.plain ? (theme.dark ? "#FFFFFF" : "#000000") : "#FFD166"
    readonly property color yamabukiInk: theme.plain ? (theme.dark ? "#000000" : "#FFFFFF") : theme.soft ? theme.ink : "#231F1A"
    readonly property color focusInner: "#000000"
    readonly property color focusOuter: "#FFD166"

    // The colour of the door a page lies behind: one door, one colour.
    function door(page: string): color {
        switch (page) {
        case "shelf":
        case "lesson":
        case "praise":
        case "coach":
            return theme.ai;
        case "card":
        case "pin":
        case "inside":
            return theme.fuji;
        case "trouble":
        case "words":
        case "helps":
        case "numbers":
        case "consent":
        case "call_back":
            return theme.kaki;
        case "news":
        case "procedures":
        case "procedure":
            return theme.cha;
        case "class":
        case "survey":
            return theme.matsuba;
        default:
            return theme.ink;
        }
    }

    // The colours of the warning levels (内閣府, 2021), dark enough for white letters.
    function hazard(level: int): color {
        if (theme.plain)
            return theme.ink;
        if (theme.soft)
            return level === 5 ? "#5B4A5B" : level === 4 ? "#7D4A7D" : level === 3 ? "#9A4036" : theme.kaki;
        return level === 5 ? "#0C000C" : level === 4 ? "#640064" : level === 3 ? "#8A1000" : theme.kaki;
    }

    function px(mm: real): real {
        return mm * theme.pixelsPerMm;
    }
}
