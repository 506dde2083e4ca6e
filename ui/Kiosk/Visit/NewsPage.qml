// 市からのお知らせ: this kiosk has none yet, and says so with the way to ask.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Bridge

PageFrame {
    id: news

    title: qsTr("市からの お知らせ・手続き")
    icon: "news"
    spoken: [news.title, none.says, ask.says]

    Column {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.grid

        SpokenWords {
            id: none

            width: parent.width
            says: qsTr("いま この きかいに お知らせは 届いていません。")
        }
        SpokenWords {
            id: ask

            width: parent.width
            says: qsTr("手続きの ことは、%1に 聞いてください。").arg(RestView.helper)
        }
        BigButton {
            tone: Theme.kaki
            icon: "person"
            label: qsTr("人を よぶ")
            onActivated: VisitView.help()
        }
    }
}
