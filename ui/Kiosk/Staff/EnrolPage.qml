// This kiosk joins a city: the address and the one-time code are typed, or a scanner reads both from the city's QR code.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Visit
import Bridge

PageFrame {
    id: page

    readonly property bool takesTyping: true                    // keys and a scanner write here
    readonly property int size: page.small ? Theme.floorSize : Theme.noteSize

    title: page.small ? qsTr("登録") : qsTr("市に 登録する")
    icon: "person"
    tone: Theme.cha
    speaks: false

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            EnrolView.join();
        else if (event.key === Qt.Key_Backspace)
            EnrolView.erase();
        else if (event.text !== "" && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Escape)
            EnrolView.press(event.text);
        else
            return;
        event.accepted = true;
    }

    Column {
        id: told

        width: parent.width
        spacing: Theme.half

        Words {
            width: parent.width
            visible: page.bodyHeight > Theme.px(125)
            says: qsTr("市で もらった QRコードを 読みとるか、住所と コードを 入れます。")
            size: page.size
        }
        TypedField {
            field: "address"
            visible: !page.small || EnrolView.field === field
            label: qsTr("住所")
            typed: EnrolView.address
        }
        TypedField {
            field: "code"
            visible: !page.small || EnrolView.field === field
            label: qsTr("コード")
            typed: EnrolView.code
        }
        Words {
            width: parent.width
            visible: EnrolView.line !== ""
            says: EnrolView.line
            size: page.size
            font.bold: true
            color: Theme.kaki
        }
    }

    Grid {
        id: keys

        readonly property bool flat: page.width > page.height
        readonly property real room: page.bodyHeight - told.height - Theme.half
        readonly property real wide: (page.width - Theme.margin * 2 - (keys.columns - 1) * keys.spacing) / keys.columns
        readonly property real high: (keys.room - (keys.down - 1) * keys.spacing) / keys.down
        readonly property int down: Math.ceil((EnrolView.keys.length + 3) / keys.columns)

        anchors {
            left: parent.left
            bottom: parent.bottom
        }
        columns: keys.flat ? 12 : 8
        spacing: page.small ? Math.round(Theme.px(2.5)) : Theme.half

        Repeater {
            model: EnrolView.keys.split("")

            SignKey {
                required property string modelData

                key: "key." + modelData
                label: modelData
                onActivated: EnrolView.press(modelData)
            }
        }
        SignKey {
            visible: page.small
            label: EnrolView.field === "code" ? qsTr("住所") : qsTr("コード")
            onActivated: EnrolView.choose(EnrolView.field === "code" ? "address" : "code")
        }
        SignKey {
            label: qsTr("消す")
            onActivated: EnrolView.erase()
        }
        SignKey {
            quiet: false
            tone: Theme.matsuba
            label: qsTr("登録")
            enabled: EnrolView.complete && !EnrolView.busy
            opacity: enabled ? 1 : 0                 // gone, and its place kept
            onActivated: EnrolView.join()
        }
    }

    component SignKey: BigButton {
        width: keys.wide
        height: Math.min(Theme.px(20), keys.high)
        quiet: true
        compact: true
        size: Math.min(Theme.noteSize, Math.round(Math.min(height * 0.5, width * (label.length > 2 ? 0.28 : label.length > 1 ? 0.42 : 0.6))))
    }
    component TypedField: Press {
        id: line

        required property string field
        required property string typed
        readonly property bool chosen: EnrolView.field === line.field

        width: told.width
        height: Theme.touchTarget * (page.small ? 0.7 : 0.8)
        hint: qsTr("さわると、ここに 入れます")
        onActivated: EnrolView.choose(line.field)

        Sheet {
            width: parent.width
            height: parent.height
            tone: line.chosen ? Theme.yamabuki : Theme.card
            edge: Theme.cha
        }
        Text {
            anchors {
                fill: parent
                leftMargin: Theme.half
                rightMargin: Theme.half
            }
            verticalAlignment: Text.AlignVCenter
            text: line.label + "　" + line.typed
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.floorSize * 0.6)
            font.family: LookView.family
            font.pixelSize: page.size
            color: line.chosen ? Theme.yamabukiInk : Theme.ink
            Accessible.ignored: true
        }
    }
}
