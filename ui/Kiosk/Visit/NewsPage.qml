// 市からのお知らせ: the city's notices with the day of each; without any it says so, with the way to ask.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

PageFrame {
    id: news

    readonly property bool empty: NewsView.notices.count === 0 && AlertView.alerts.count === 0
    readonly property string asking: qsTr("手続きの ことは、%1に 聞いてください。").arg(RestView.helper)
    readonly property list<string> told: NewsView.said === "" ? [] : NewsView.said.split("\n")
    readonly property list<string> warned: AlertView.saidOfAll === "" ? [] : AlertView.saidOfAll.split("\n")

    title: news.tight ? qsTr("市の お知らせ") : qsTr("市からの お知らせ・手続き")
    icon: "news"
    spoken: [news.title, ...(news.empty ? [none.says] : [...news.warned, ...news.told]), news.asking]

    Roll {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: call.top
            bottomMargin: Theme.half
        }
        visible: news.empty
        spacing: news.tight ? Theme.half : Theme.grid

        SpokenWords {
            id: none

            width: parent.width
            says: qsTr("いま この きかいに お知らせは 届いていません。")
        }
        SpokenWords {
            width: parent.width
            says: news.asking
        }
    }
    Roll {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: call.top
            bottomMargin: Theme.half
        }
        visible: !news.empty

        Repeater {
            model: AlertView.alerts

            Sheet {
                id: alert

                required property string level
                required property string title
                required property string who
                required property string area
                required property string words
                required property string time

                width: parent?.width ?? 0
                height: warning.height + Theme.grid
                edge: Theme.hazard(Number(alert.level))

                Column {
                    id: warning

                    x: Theme.grid
                    y: Theme.half
                    width: parent.width - Theme.grid * 2

                    SpokenWords {
                        width: parent.width
                        says: alert.title
                        ink: Theme.hazard(Number(alert.level))
                        bold: true
                    }
                    Repeater {
                        model: [alert.who, alert.area, alert.words, alert.time]

                        SpokenWords {
                            required property string modelData

                            width: warning.width
                            says: modelData
                        }
                    }
                }
            }
        }
        Repeater {
            model: NewsView.notices

            Sheet {
                id: notice

                required property string title
                required property string words
                required property string written

                width: parent?.width ?? 0
                height: told.height + Theme.grid
                edge: Theme.cha

                Column {
                    id: told

                    x: Theme.grid
                    y: Theme.half
                    width: parent.width - Theme.grid * 2

                    SpokenWords {
                        width: parent.width
                        says: notice.title
                        ink: Theme.cha
                        bold: true
                    }
                    SpokenWords {
                        width: parent.width
                        says: notice.words
                    }
                    Words {
                        width: parent.width
                        says: notice.written
                        size: Theme.noteSize
                    }
                }
            }
        }
    }
    Flow {
        id: call

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        spacing: Theme.gap

        PageKey {
            visible: ProcedureView.rows.count > 0
            tight: news.tight
            tone: Theme.cha
            icon: "next"
            label: news.tight ? qsTr("手続き") : qsTr("手続きを 見る")
            onActivated: VisitView.go("procedures")
        }
        CallKey {
            visible: ProcedureView.rows.count === 0 && (news.empty || !news.tight)
        }
        KeptKey {}
    }

    component KeptKey: PageKey {
        tight: news.tight
        quiet: true
        icon: "eye"
        label: qsTr("この きかいが 覚えること")
        onActivated: VisitView.go("remembered")
    }
    component CallKey: PageKey {
        tight: news.tight
        tone: Theme.kaki
        icon: "person"
        label: qsTr("人を よぶ")
        onActivated: VisitView.help()
    }
}
