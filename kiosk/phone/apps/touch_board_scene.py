"""The pages of the practice board as scenes: its menu, the boards with circles, the list to move."""

from kiosk.phone.apps.touch_board import (
    CIRCLES,
    FLOWERS,
    GLASS,
    NAME,
    RIM,
    TITLE,
    Circle,
    Note,
    Page,
    TouchBoard,
    screen,
    words,
)
from kiosk.phone.scene import Scene
from kiosk.phone.widgets import Glass, Group, GroupRole, Row, Spot, Text, TextRole, Widget

TITLES = {
    Page.BIG: "大きな まる",
    Page.SMALL: "小さな まる",
    Page.TWICE: "何回 さわっても",
    Page.HOLD: "長く さわる",
    Page.LIST: "指で 動かす",
    Page.THREE: "3つの まる",
}
TASKS = {
    Page.BIG: "軽く 1回 さわります。",
    Page.SMALL: "小さい ほうに さわります。",
    Page.TWICE: "何回 さわっても いいです。",
    Page.HOLD: "さわって、少し 待ちます。",
    Page.LIST: "「ゆり」を さがします。",
    Page.THREE: "ぜんぶ ひらきます。",
}
RIM_BREADTH = 0.07  # of the board: where the hand that holds a phone may lie


def scene(state: TouchBoard) -> Scene:
    """The page in front; below a board stands what the last touch was like."""
    match state.page:
        case Page.MENU:
            return Scene(screen=screen(state), title=TITLE, back=True, body=tuple(map(_choice, TITLES)))
        case Page.LIST:
            body: tuple[Widget, ...] = tuple(_line(state, name, label) for name, label in FLOWERS)
        case _:
            body = (_board(state),)
    says = Text(key="says", label=words(state) or TASKS[state.page], role=TextRole.TITLE)
    return Scene(screen=screen(state), title=TITLES[state.page], back=True, body=body, foot=(says,))


def _choice(page: Page) -> Row:
    return Row(key=page, label=TITLES[page], detail=TASKS[page], target=f"{NAME}.open.{page}", icon="flower")


def _line(state: TouchBoard, name: str, label: str) -> Row:
    picked = "えらびました" if state.picked == name else ""
    return Row(key=name, label=label, detail=picked, target=f"{NAME}.line.{name}", what=f"「{label}」の 行")


def _board(state: TouchBoard) -> Group:
    rim = Glass(key="rim", label="画面の はし", target=RIM, what="画面の はし")
    glass = Glass(key="glass", label="何も ない ところ", target=GLASS, what="何も ない ところ", inset=RIM_BREADTH)
    circles = tuple(_spot(state, circle) for circle in CIRCLES[state.page])
    return Group(key="board", role=GroupRole.BOARD, kids=(rim, glass, *circles))


def _spot(state: TouchBoard, circle: Circle) -> Spot:
    return Spot(
        key=circle.id,
        label=circle.label,
        target=f"{NAME}.{circle.id}",
        what=circle.label,
        icon=_drawing(state, circle),
        along=circle.along,
        below=circle.below,
        breadth=circle.breadth,
        held=circle.held,
    )


def _drawing(state: TouchBoard, circle: Circle) -> str:
    """A flower when it is open, a bud after a touch that did not open it."""
    if circle.id in state.opened:
        return "flower"
    return "bud" if state.touched == circle.id and state.note in (Note.LONG, Note.SHORT, Note.SLID) else ""
