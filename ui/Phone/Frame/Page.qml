// One page of the phone: banner and head above, a body that scrolls, a foot; it slides in the direction of going.
pragma ComponentBehavior: Bound
import QtQuick
import Bridge
import Phone.Kit
import Phone.Skin

Item {
    id: root

    required property PageView page
    readonly property bool shown: PhoneView.shown === root.page
    readonly property int settleMs: 350     // a hand that hits twice must not touch what comes under it

    function come(): void {
        if (PhoneView.direction !== 0)
            settle.restart();
        if (!slide.running)
            root.x = PhoneView.motion ? PhoneView.direction * root.width : 0;
        root.slideTo(0);
    }
    function slideTo(place: real): void {
        slide.stop();
        if (PhoneView.motion) {
            slide.to = place;
            slide.start();
        } else {
            root.x = place;
        }
    }

    objectName: root.page.screen
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    enabled: root.shown
    visible: root.shown || slide.running
    onShownChanged: root.shown ? root.come() : root.slideTo(-PhoneView.direction * root.width)

    NumberAnimation {
        id: slide

        target: root
        property: "x"
        duration: Look.slideMs
        easing.type: Easing.OutCubic
    }
    NumberAnimation {
        id: scroll

        target: body
        property: "contentY"
        duration: PhoneView.motion ? 700 : 0    // slow enough to be followed by the eye
        easing.type: Easing.InOutQuad
    }
    Connections {
        target: PhoneView
        enabled: root.shown
        function onBroughtAsked(target: string): void {
            Qt.callLater(() => body.bring(Places.find(target, content)));
        }
    }
    Connections {
        target: root.Window.window
        enabled: root.shown
        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            for (let above = item; above; above = above.parent)
                if (above === content)
                    body.bring(item);
        }
    }
    Timer {
        id: settle

        interval: root.settleMs
    }

    Rectangle {
        anchors.fill: parent
        color: Look.skin.paper
    }
    Image {
        anchors.fill: parent
        visible: root.page.wallpaper
        source: root.page.wallpaper ? "image://icons/phone/wallpaper/#231F1A" : ""
        sourceSize: Qt.size(Math.round(360 * Look.unit), Math.round(800 * Look.unit))
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignBottom
        Accessible.ignored: true
    }
    Slot {
        id: banner

        y: Look.top * Look.unit
        width: parent.width
        rows: root.page.banner
    }
    Loader {
        id: head

        anchors.top: banner.bottom
        width: parent.width
        active: !root.page.wallpaper
        sourceComponent: Look.skin.head
        onLoaded: {
            const worn = head.item as Head;
            worn.title = Qt.binding(() => root.page.title);
            worn.before = Qt.binding(() => root.page.before);
            worn.back = Qt.binding(() => root.page.back);
        }
    }
    Flickable {
        id: body
        objectName: root.page.screen + ".body"

        readonly property real lowest: Math.max(0, contentHeight - height)
        property bool atBottom: root.page.restsAtBottom

        function rest(): void {
            if (body.atBottom)
                body.contentY = body.lowest;
        }

        // Moves the body until the whole of a thing on it is seen.
        function bring(item: Item): void {
            if (!item)
                return;
            const gap = 8 * Look.unit;
            const top = item.mapToItem(body.contentItem, 0, 0).y - gap;
            const most = Math.max(top + item.height + 2 * gap - body.height, 0);
            const to = Math.min(Math.max(body.contentY, most), Math.max(0, top), body.lowest);
            if (to === body.contentY)
                return;
            scroll.stop();
            scroll.to = to;
            scroll.start();
        }

        anchors.top: head.bottom
        anchors.bottom: foot.top
        width: parent.width
        clip: true
        contentHeight: content.y + content.height + 8 * Look.unit
        boundsBehavior: Flickable.StopAtBounds
        maximumFlickVelocity: 1500 * Look.unit
        flickDeceleration: 4000 * Look.unit     // a list must not run away from an eye that follows slowly
        interactive: contentHeight > height
        onLowestChanged: body.rest()
        onMovementEnded: body.atBottom = root.page.restsAtBottom && body.contentY >= body.lowest - 20 * Look.unit

        Slot {
            id: content

            x: 12 * Look.unit
            y: (root.page.wallpaper ? 24 : 6) * Look.unit
            width: parent.width - 2 * x
            spacing: 8 * Look.unit
            rows: root.page.body
        }
    }
    Rectangle {
        visible: body.interactive
        anchors.right: parent.right
        anchors.rightMargin: 3 * Look.unit
        y: body.y + body.contentY / body.contentHeight * body.height
        width: 5 * Look.unit
        height: body.height * body.height / body.contentHeight
        radius: width / 2
        color: Look.skin.soft
        opacity: 0.6
    }
    Rectangle {
        anchors.fill: keyboard
        anchors.margins: -5 * Look.unit
        visible: keyboard.filled
        color: Look.skin.paper
        border.width: Look.unit
        border.color: Look.skin.line
    }
    Slot {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.bottomMargin: keyboard.filled ? 5 * Look.unit : 0
        x: 4 * Look.unit
        width: parent.width - 2 * x
        spacing: 0
        rows: root.page.keyboard
    }
    Slot {
        id: foot

        anchors.bottom: keyboard.top
        anchors.bottomMargin: foot.filled ? 8 * Look.unit : 0
        x: 10 * Look.unit
        width: parent.width - 2 * x
        spacing: 8 * Look.unit
        rows: root.page.foot
    }
    MouseArea {
        anchors.fill: parent
        z: 1
        enabled: settle.running
    }
}
