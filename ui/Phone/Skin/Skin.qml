// What a skin may choose: colours, corners, how icons and rows stand, and the two parts that differ most between real phones.
import QtQuick

QtObject {
    required property string name           // as kiosk/phone/skin.py calls it
    required property color ink             // text; >= 10:1 on paper and on card
    required property color soft            // second words; >= 10:1 on card
    required property color onStrong        // text on go and stop; >= 10:1
    required property color paper
    required property color card
    required property color line            // decoration only
    required property color accent          // >= 4.5:1 on paper
    required property color tint            // behind what is chosen
    required property color go
    required property color stop
    required property color shell           // the case around the glass
    required property real corner           // units
    required property real keyCorner
    required property real tileCorner
    required property real letters          // 1 is usual
    required property real shortest         // units of glass that a whole keypad needs
    required property int homeAcross        // most icons side by side on the home screen
    required property int dockAcross        // and in its dock
    required property bool tiled            // an icon is one tile with its word inside; else the word stands below
    required property bool joined           // rows below each other are one card, each with a sign that leads on
    required property Component head        // a Head
    required property Component nav         // below the pages; the keys of kiosk/phone/skin.py are here or in the head
}
