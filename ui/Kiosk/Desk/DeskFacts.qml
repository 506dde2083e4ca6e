// Lines of a heading and what is to be told of it, page by page.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Bridge

Item {
    id: listed

    required property int size
    required property Listing facts             // with title and told
    property string heading: ""

    Roll {
        anchors.fill: parent
        spacing: 0

        Line {
            visible: listed.heading !== ""
            says: listed.heading
            size: Math.round(listed.size * 1.2)
            font.bold: true
        }
        Repeater {
            model: listed.facts

            Line {
                required property string title
                required property string told

                says: title + "　" + told
            }
        }
    }

    component Line: Words {
        width: parent?.width ?? 0
        size: listed.size
        lineHeight: Math.round(size * 1.45)
        rightPadding: 0                         // staff read the whole width
    }
}
