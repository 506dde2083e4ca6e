// The two keys of the らくらく-like skin: they stand in the case below the glass, raised, each with its word.
pragma ComponentBehavior: Bound
import QtQuick
import Phone.Kit

Rectangle {
    id: nav

    implicitHeight: 84 * Look.unit
    color: Look.skin.shell

    Row {
        anchors.fill: parent
        anchors.margins: 12 * Look.unit
        anchors.bottomMargin: 8 * Look.unit
        spacing: 14 * Look.unit

        CaseKey {
            key: "nav.back"
            label: "もどる"
            target: "system.back"
            what: "画面の 下の ボタン「もどる」"
        }
        CaseKey {
            key: "nav.home"
            label: "ホーム"
            target: "system.home"
            what: "画面の 下の ボタン「ホーム」"
        }
    }

    component CaseKey: Touchable {
        id: caseKey

        width: (nav.width - 38 * Look.unit) / 2
        height: nav.height - 20 * Look.unit
        corner: Look.skin.keyCorner * Look.unit
        spoken: caseKey.label + "（れんしゅうの 電話）"

        Rectangle {
            y: 5 * Look.unit
            width: parent.width
            height: parent.height
            radius: caseKey.corner
            color: Qt.darker(Look.skin.shell, 1.6)      // the side of the key
        }
        Rectangle {
            y: caseKey.down ? 4 * Look.unit : 0
            width: parent.width
            height: parent.height
            radius: caseKey.corner
            color: caseKey.down ? Look.skin.tint : Look.skin.card

            Words {
                anchors.centerIn: parent
                text: caseKey.label
                font.bold: true
                Accessible.ignored: true
            }
        }
    }
}
