// The drawing of a town with its places, one's own place and a way; a drag moves it, and so do the page's buttons.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Bridge
import Phone.Skin

Touchable {
    id: root

    required property int zoom
    required property real east
    required property real south
    required property string here
    required property string route
    required property Rows kids
    property Component draw: null           // handed in by Kinds, as to a group
    readonly property real side: Math.round(root.width * root.zoom / 100)
    readonly property real paperX: Math.round(Math.min(0, Math.max(root.width - root.side, root.width / 2 - root.east * root.side)))
    readonly property real paperY: Math.round(Math.min(0, Math.max(root.height - root.side, root.height / 2 - root.south * root.side)))
    readonly property real drag: 40 * Look.unit

    function line(route: string): string {
        const corners = route.split(" ").map(corner => corner.split(",").map(Number));
        return route === "" ? "" : "M " + corners.map(corner => `${corner[0] * root.side} ${corner[1] * root.side}`).join(" L ");
    }

    implicitHeight: Math.min(root.width, Math.max(230, Look.tall - 330) * Look.unit)

    Item {
        anchors.fill: parent
        clip: true

        Item {
            x: root.paperX
            y: root.paperY
            width: root.side
            height: root.side

            Image {
                anchors.fill: parent
                sourceSize: Qt.size(root.side, root.side)
                source: "image://icons/phone/drawing/town/#231F1A"
                Accessible.ignored: true
            }
            Shape {
                anchors.fill: parent
                visible: root.route !== ""

                ShapePath {
                    strokeColor: "#17409B"
                    strokeWidth: 9 * Look.unit
                    fillColor: "transparent"
                    capStyle: ShapePath.RoundCap
                    joinStyle: ShapePath.RoundJoin
                    PathSvg { path: root.line(root.route) }
                }
            }
            Rectangle {
                readonly property list<string> at: root.here.split(",")

                visible: root.here !== ""
                x: Number(at[0]) * root.side - width / 2
                y: Number(at[1]) * root.side - height / 2
                width: 26 * Look.unit
                height: width
                radius: width / 2
                color: "#1F5EC8"
                border.width: 5 * Look.unit
                border.color: "#FFFFFF"
                Accessible.role: Accessible.Graphic
                Accessible.name: "いま いる ところ"
            }
        }
    }
    MouseArea {
        id: hand

        property real fromX: 0
        property real fromY: 0

        anchors.fill: parent
        preventStealing: true
        onPressed: event => {
            hand.fromX = event.x;
            hand.fromY = event.y;
        }
        onReleased: event => {
            const dx = event.x - hand.fromX, dy = event.y - hand.fromY;
            if (Math.max(Math.abs(dx), Math.abs(dy)) < root.drag)
                root.feel("tap");
            else if (Math.abs(dx) > Math.abs(dy))
                root.feel(dx < 0 ? "flick:left" : "flick:right");
            else
                root.feel(dy < 0 ? "flick:up" : "flick:down");
        }
    }
    Item {
        anchors.fill: parent
        clip: true

        Repeater {
            model: root.kids
            delegate: root.draw
            onItemAdded: (index, item) => {
                item.x = Qt.binding(() => root.paperX + item.east * root.side - item.width / 2);
                item.y = Qt.binding(() => root.paperY + item.south * root.side - item.height + 10 * Look.unit);
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 1.5 * Look.unit
        border.color: Look.skin.line
    }
}
