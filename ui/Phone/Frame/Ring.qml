// The hand-drawn ring that points at one thing, never off it by a pixel; where the thing is scrolled away, words say so.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Bridge
import Phone.Kit
import Phone.Skin

Item {
    id: root

    required property Item glass
    property rect around                    // what is seen of the pointed thing, pixels of the glass
    property bool above: false              // it is scrolled away over the upper edge, else under the lower
    property bool away: false
    readonly property real margin: 7 * Look.unit

    function follow(): void {
        const item = PhoneView.pointed === "" ? null : Places.find(PhoneView.pointed, root.glass);
        const place = item ? Places.seen(item, root.glass) : Qt.rect(0, 0, 0, 0);
        root.away = item !== null && place.width === 0;
        root.above = root.away && item.mapToItem(root.glass, 0, 0).y < root.glass.height / 2;
        if (place !== root.around)
            root.around = place;
    }

    // A loop with soft corners, a little crooked, whose end runs past its beginning as a pen's does.
    function loop(width: real, height: real): string {
        const r = Math.min(width, height, 60 * Look.unit) * 0.42, u = Look.unit;
        const right = width - r, low = height - r;
        return `M ${r * 0.7} ${1.5 * u}`
            + ` Q ${width / 2} ${-1.5 * u} ${right} ${0.5 * u} C ${width - r * 0.3} ${0.5 * u} ${width + u} ${r * 0.4} ${width} ${r}`
            + ` Q ${width + 1.5 * u} ${height / 2} ${width - u} ${low} C ${width - u} ${height - r * 0.3} ${width - r * 0.4} ${height} ${right} ${height}`
            + ` Q ${width / 2} ${height + 2 * u} ${r} ${height - 0.5 * u} C ${r * 0.3} ${height - 0.5 * u} ${u} ${height - r * 0.4} ${0.5 * u} ${low}`
            + ` Q ${-1.5 * u} ${height / 2} ${0} ${r} C ${0} ${r * 0.4} ${r * 0.4} ${-2 * u} ${r * 1.5} ${-2.5 * u}`;
    }

    Connections {
        target: root.Window.window
        enabled: PhoneView.pointed !== ""
        function onAfterAnimating(): void {
            root.follow();
        }
        function onFrameSwapped(): void {
            root.follow();
        }
    }
    Connections {
        target: PhoneView
        function onPointedChanged(): void {
            root.follow();
        }
    }

    Shape {
        id: ring
        objectName: "ring"

        visible: root.around.width > 0
        x: root.around.x - root.margin
        y: root.around.y - root.margin
        width: root.around.width + 2 * root.margin
        height: root.around.height + 2 * root.margin

        ShapePath {
            strokeColor: "#231F1A"
            strokeWidth: 10 * Look.unit
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: root.loop(ring.width, ring.height) }
        }
        ShapePath {
            strokeColor: "#FFD166"
            strokeWidth: 6.5 * Look.unit
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg { path: root.loop(ring.width, ring.height) }
        }
    }
    Rectangle {
        objectName: "away"
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * (root.above ? 0.2 : 0.7)
        visible: root.away
        width: told.width + 40 * Look.unit
        height: told.height + 20 * Look.unit
        radius: height / 2
        color: "#FFD166"
        border.width: 2.5 * Look.unit
        border.color: "#231F1A"

        Row {
            id: told

            anchors.centerIn: parent
            spacing: 8 * Look.unit

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                name: "before"
                rotation: root.above ? 90 : -90
                ink: "#231F1A"
                size: 26 * Look.unit
            }
            Words {
                text: root.above ? "上に あります" : "下に あります"
                color: "#231F1A"
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
    // 20 steps of a breath a second: every frame would cost twice the 8 % of a core that a ring may.
    Timer {
        property int step: 0

        interval: 50
        repeat: true
        running: ring.visible && PhoneView.motion
        onTriggered: {
            step = (step + 1) % 20;
            ring.scale = 1.03 - 0.03 * Math.cos(step / 10 * Math.PI);
        }
    }
}
