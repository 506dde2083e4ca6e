// What a skin may choose: colours, corners, and the two parts that differ most between real phones.
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
    required property real corner           // units
    required property real keyCorner
    required property real tileCorner
    required property Component head
    required property Component nav
}
