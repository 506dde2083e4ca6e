// Where things stand on a lesson's page. Three plans: wide (words left, phone right), tall (phone below the words), and
// small, where the chosen letters leave no room for more: the phone stands left, and only what must be there stands right.
import QtQuick
import Kiosk.Theme

QtObject {
    id: plan

    required property real width
    required property real height

    readonly property bool tall: plan.width < plan.height
    readonly property bool small: !plan.tall && plan.height < Theme.bodySize * 14
    readonly property real leading: plan.small ? 1.35 : Theme.lineHeight     // three lines must stand whole
    readonly property real edge: plan.small && plan.height < Theme.px(115) ? Theme.half : Theme.grid      // above おわる
    readonly property real top: plan.edge + Theme.touchTarget + Theme.grid  // below it
    readonly property real phoneWidth: plan.tall ? Math.min(plan.width * 0.62, plan.height * 0.29) : plan.small ? Math.min(plan.height * 0.6, plan.width * (Theme.capital > 8 ? 0.27 : 0.34)) : Math.max(Theme.px(100), plan.height * 0.54)

    readonly property rect phone: plan.tall ? Qt.rect((plan.width - plan.phoneWidth) / 2, plan.height * 0.4 - Theme.half, plan.phoneWidth, plan.height * 0.6) : plan.small ? Qt.rect(Theme.half, Theme.half, plan.phoneWidth, plan.height - Theme.half * 2) : Qt.rect(plan.width - Theme.leaveWidth - Theme.grid * 2 - plan.phoneWidth, Theme.half, plan.phoneWidth, plan.height - Theme.half * 2)

    // The head (title and dots), left of おわる.
    readonly property real left: plan.small ? plan.phone.x + plan.phone.width + Theme.grid : Theme.margin
    readonly property real headWidth: (plan.tall || plan.small ? plan.width - Theme.leaveWidth : plan.phone.x - Theme.margin) - plan.left

    // The sheet with the sentence; it may grow down to `sheetEnd`.
    readonly property real sheetWidth: plan.small ? plan.width - plan.left - Theme.half : plan.tall ? plan.width - Theme.margin * 2 : plan.headWidth
    readonly property real sheetTop: plan.small ? plan.top - Theme.half : plan.tall ? plan.top + Theme.noteSize * 1.6 : 0        // 0: below the head
    readonly property real sheetEnd: plan.small ? plan.height - Theme.half : plan.actionsTop - Theme.half

    // The keys of the lesson: below the words, on a small page in the row of おわる.
    readonly property real actionsTop: plan.small ? plan.edge : (plan.tall ? plan.phone.y : plan.height) - Theme.buttonHeight - Theme.grid
    readonly property real actionsWidth: plan.small ? plan.headWidth - Theme.half : plan.headWidth
}
