// The keys of the class's pages: those that lead on are deep, all others quiet.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Desk
import Bridge

Flow {
    id: keys

    required property string place
    required property bool low

    spacing: Theme.half

    Key {
        visible: keys.place === "heads" && !ClassView.opened
        quiet: false
        tone: Theme.matsuba
        label: qsTr("始める")
        onActivated: ClassView.begin()
    }
    Key {
        visible: keys.place === "heads" && !ClassView.opened
        label: qsTr("中身を かえる")
        onActivated: ClassView.open("edit")
    }
    Key {
        visible: keys.place === "courses" && ClassView.manyVenues
        label: ClassView.venue
        hint: qsTr("教室の 場所を えらびます")
        onActivated: ClassView.open("venues")
    }

    Key {
        visible: keys.place === "edit"
        label: qsTr("足す")
        hint: qsTr("練習を 足します")
        onActivated: ClassView.open("shelf")
    }
    Key {
        visible: keys.place === "edit" && ClassView.marked !== ""
        label: qsTr("前へ")
        hint: qsTr("えらんだ 練習を 1つ 前に します")
        onActivated: ClassView.edit("earlier")
    }
    Key {
        visible: keys.place === "edit" && ClassView.marked !== ""
        label: qsTr("外す")
        hint: qsTr("えらんだ 練習を 外します")
        onActivated: ClassView.edit("remove")
    }
    Key {
        visible: keys.place === "edit"
        label: qsTr("短く")
        hint: qsTr("教室の 時間を 短くします")
        onActivated: ClassView.edit("shorter")
    }
    Key {
        visible: keys.place === "edit"
        label: qsTr("長く")
        hint: qsTr("教室の 時間を 長くします")
        onActivated: ClassView.edit("longer")
    }
    Key {
        visible: keys.place === "edit"
        label: qsTr("もとの 中身")
        onActivated: ClassView.edit("ready")
    }

    Key {
        visible: keys.place === "teach"
        label: qsTr("%1人").arg(ClassView.heads)
        hint: qsTr("来た 人の 数を なおします")
        onActivated: ClassView.open("heads")
    }
    Key {
        visible: keys.place === "teach"
        label: qsTr("手を あげる")
        hint: qsTr("みんなに 聞いて、数を 数えます")
        onActivated: ClassView.open("votes")
    }
    Key {
        visible: keys.place === "teach"
        label: ClassView.waiting > 0 ? qsTr("質問 %1").arg(ClassView.waiting) : qsTr("質問")
        onActivated: ClassView.open("box")
    }
    Key {
        visible: keys.place === "teach"
        label: qsTr("ことば")
        hint: qsTr("やさしい ことばで 言いかえます")
        onActivated: ClassView.open("words")
    }
    Key {
        visible: keys.place === "teach"
        label: ClassView.projected ? qsTr("うつすのを やめる") : qsTr("大きく うつす")
        onActivated: ClassView.project()
    }
    Key {
        visible: keys.place === "teach"
        quiet: false
        tone: Theme.cha
        label: qsTr("教室を おわる")
        onActivated: ClassView.check()
    }

    Key {
        visible: keys.place === "vote" && ClassView.slip
        label: qsTr("1つ もどす")
        onActivated: ClassView.takeBack()
    }
    Key {
        visible: keys.place === "box"
        quiet: false
        label: qsTr("質問を 足す")
        onActivated: ClassView.open("phrases")
    }

    Key {
        visible: keys.place === "check"
        quiet: false
        tone: Theme.matsuba
        label: qsTr("これで よい")
        onActivated: ClassView.ask()
    }
    Key {
        visible: keys.place === "check"
        label: qsTr("人数を なおす")
        onActivated: ClassView.open("heads")
    }
    Key {
        visible: keys.place === "check"
        label: qsTr("年代・性別")
        onActivated: ClassView.open("people")
    }

    Key {
        visible: keys.place === "ask"
        label: qsTr("感想を 聞く")
        onActivated: ClassView.survey()
    }
    Key {
        visible: keys.place === "ask"
        quiet: false
        tone: Theme.matsuba
        label: qsTr("書いて おわる")
        onActivated: ClassView.write()
    }

    Key {
        visible: keys.place === "teach" && ClassView.played || keys.place === "summary"
        label: qsTr("紙に 出す")
        onActivated: VisitView.openPaper()
    }
    Key {
        visible: keys.place === "summary"
        label: qsTr("表を USBに")
        hint: qsTr("教室の 表を USBに 入れます")
        onActivated: ClassView.saveTable()
    }
    Key {
        visible: keys.place === "summary"
        label: qsTr("つぎの 教室")
        onActivated: ClassView.anew()
    }

    component Key: DeskKey {
        low: keys.low
    }
}
