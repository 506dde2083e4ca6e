// The three keys that are always at the bottom edge of the Android-like skin, each a sign with its word.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Kit

Rectangle {
    id: nav

    implicitHeight: 52 * Look.unit
    color: Look.skin.card

    Row {
        anchors.fill: parent

        NavKey {
            key: "nav.back"
            label: "もどる"
            target: "system.back"
            what: "スマホの 下の「もどる」"
            sign: "back"
        }
        NavKey {
            key: "nav.home"
            label: "ホーム"
            target: "system.home"
            what: "スマホの 下の「ホーム」"
            sign: "home"
        }
        NavKey {
            key: "nav.recent"
            label: "最近"
            target: "system.recent"
            what: "スマホの 下の「最近」"
            sign: "recent"
        }
    }
    Rectangle {
        width: parent.width
        height: Math.max(1, Look.unit)
        color: Look.skin.line
    }

    component NavKey: Touchable {
        id: navKey

        required property string sign

        width: nav.width / 3
        height: nav.height
        spoken: navKey.label + "（れんしゅうの 電話）"     // the kiosk itself has keys of the same words

        Rectangle {
            anchors.fill: parent
            anchors.margins: 4 * Look.unit
            radius: height / 2
            color: navKey.down ? Look.skin.tint : "transparent"
        }
        Row {
            anchors.centerIn: parent
            spacing: 8 * Look.unit

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                name: navKey.sign
                size: 26 * Look.unit
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: navKey.label
                font.pixelSize: Look.note
                Accessible.ignored: true
            }
        }
    }
}
