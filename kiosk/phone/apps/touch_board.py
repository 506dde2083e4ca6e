"""The practice board: circles that open like flowers, and a list to move, each answering the way it is touched."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.app import NothingArrives
from kiosk.phone.fact_words import NONE, yes
from kiosk.phone.happening import Changed, Happening, Missed, Turned
from kiosk.phone.touch import Long, Slide, Touch

NAME = "touch"
TITLE = "練習板"
GLASS = "touch.glass"
RIM = "touch.rim"
SEEN_SECONDS = 2.0


class Page(StrEnum):
    """One board each; the menu lists them."""

    MENU = "menu"
    BIG = "big"
    SMALL = "small"
    TWICE = "twice"
    HOLD = "hold"
    LIST = "list"
    THREE = "three"


class Note(StrEnum):
    """What the last touch was like."""

    NONE = "none"
    OPENED = "opened"
    AGAIN = "again"  # an open flower was touched once more
    LONG = "long"
    SHORT = "short"
    SLID = "slid"
    BESIDE = "beside"
    RIM = "rim"
    PICKED = "picked"


WORDS = {
    Note.OPENED: "花が ひらきました。",
    Note.AGAIN: "2回 さわっても、1回と 数えます。",
    Note.LONG: "まだ つぼみです。すぐ はなすと、ひらきます。",
    Note.SHORT: "まだ つぼみです。もう 少し 長く さわります。",
    Note.SLID: "指が すべりました。",
    Note.BESIDE: "まるの となりでした。",
    Note.RIM: "画面の はしに さわりました。",
    Note.PICKED: "えらびました。",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """`along`, `below`: its middle, in parts of the board; `breadth` in parts of its width. `held`: a hold opens it."""

    id: str
    label: str
    along: float = 0.5
    below: float = 0.5
    breadth: float
    held: bool = False


CIRCLES: Mapping[Page, tuple[Circle, ...]] = {
    Page.BIG: (Circle(id="big", label="大きな まる", breadth=0.55),),
    Page.SMALL: (
        Circle(id="large", label="大きい ほうの まる", along=0.33, below=0.36, breadth=0.38),
        Circle(id="small", label="小さい ほうの まる", along=0.74, below=0.72, breadth=0.19),
    ),
    Page.TWICE: (Circle(id="twice", label="まん中の まる", breadth=0.4),),
    Page.HOLD: (Circle(id="hold", label="長く さわる まる", breadth=0.45, held=True),),
    Page.THREE: (
        Circle(id="upper", label="上の まる", along=0.29, below=0.22, breadth=0.3),
        Circle(id="middle", label="右の まる", along=0.76, below=0.48, breadth=0.22),
        Circle(id="lower", label="下の まる", along=0.3, below=0.8, breadth=0.17),
    ),
}
FLOWERS = (
    *(("asagao", "あさがお"), ("ume", "うめ"), ("kiku", "きく"), ("sakura", "さくら"), ("sumire", "すみれ")),
    *(("tsutsuji", "つつじ"), ("tsubaki", "つばき"), ("nadeshiko", "なでしこ"), ("hasu", "はす"), ("fuji", "ふじ")),
    *(("botan", "ぼたん"), ("momo", "もも"), ("yamabuki", "やまぶき"), ("yuri", "ゆり")),
)
"""The lines of the list, id and name; too many for any glass, the last is to be looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchBoard:
    """`opened`: ids of the circles that are flowers. `touched`: id of the circle touched last. `picked`: id of a line.

    `held`: a flower was opened by a hold. `again`: an open one was touched once more, and nothing was counted.
    `seen`: seconds since something opened or was picked, up to SEEN_SECONDS.
    """

    page: Page = Page.MENU
    note: Note = Note.NONE
    touched: str = ""
    opened: tuple[str, ...] = ()
    picked: str = ""
    held: bool = False
    again: bool = False
    seen: float = 0.0


Told = tuple[TouchBoard, tuple[Happening, ...]]


def touched(state: TouchBoard, touch: Touch) -> Told:
    """A circle opens when it is touched in its own way; any other touch is told on the board and does no harm."""
    match touch.target.split("."):
        case [_, "open", page]:
            return laid(Page(page))
        case [_, "line", name]:
            return _noted(state, replace(state, picked=name, note=Note.PICKED))
        case [_, "glass"]:
            return _noted(state, replace(state, touched="", note=Note.BESIDE))
        case [_, "rim"]:
            return _noted(state, replace(state, touched="", note=Note.RIM))
        case [_, name]:
            circle = next(circle for circle in CIRCLES[state.page] if circle.id == name)
            return _noted(state, _felt(replace(state, touched=name), circle, touch))
        case _:
            return state, (Missed(touch.target),)


def laid(page: Page) -> Told:
    """A fresh board."""
    state = TouchBoard(page=page)
    return state, (Turned(screen(state)),)


def arrived(_state: TouchBoard, what: str) -> Told:
    """A lesson lays this board before the person: "big". Raises NothingArrives for one that is not there."""
    if what not in list(Page):
        raise NothingArrives(what)
    return laid(Page(what))


def watched(state: TouchBoard, seconds: float) -> Told:
    """The board in front: what opened on it is looked at."""
    return replace(state, seen=min(state.seen + seconds, SEEN_SECONDS)), ()


def back(state: TouchBoard) -> TouchBoard | None:
    """To the menu, or None when the home screen comes next."""
    return None if state.page is Page.MENU else left(state)


def left(_state: TouchBoard) -> TouchBoard:
    """The app as it is found again: its menu."""
    return TouchBoard()


def facts(state: TouchBoard) -> Mapping[str, str]:
    """`page` menu, big, small, twice, hold, list or three · `opened` ids of the flowers in the order of the page ·
    `held` opened by a hold · `again` an open one was touched again · `note` what the last touch was like · `picked` id
    of a line of the list · `seen` yes when what opened was there to be looked at for a moment.
    """
    flowers = (circle.id for circle in CIRCLES.get(state.page, ()) if circle.id in state.opened)
    return {
        "touch.page": state.page,
        "touch.opened": " ".join(flowers) or NONE,
        "touch.held": yes(so=state.held),
        "touch.again": yes(so=state.again),
        "touch.note": state.note,
        "touch.picked": state.picked or NONE,
        "touch.seen": yes(so=state.seen >= SEEN_SECONDS),
    }


def screen(state: TouchBoard) -> str:
    """The name of the page in front."""
    return NAME if state.page is Page.MENU else f"{NAME}.{state.page}"


def words(state: TouchBoard) -> str:
    """What the board says of the last touch, "" before the first."""
    if state.note is Note.PICKED:
        return f"「{dict(FLOWERS)[state.picked]}」を {WORDS[Note.PICKED]}"
    return WORDS.get(state.note, "")


def _felt(state: TouchBoard, circle: Circle, touch: Touch) -> TouchBoard:
    match touch:
        case Slide():
            return replace(state, note=Note.SLID)
        case _ if circle.id in state.opened:
            return replace(state, note=Note.AGAIN, again=True)
        case Long() if circle.held:
            return replace(state, note=Note.OPENED, opened=(*state.opened, circle.id), held=True)
        case _ if circle.held:
            return replace(state, note=Note.SHORT)
        case Long():
            return replace(state, note=Note.LONG)
        case _:
            return replace(state, note=Note.OPENED, opened=(*state.opened, circle.id))


def _noted(before: TouchBoard, after: TouchBoard) -> Told:
    """The same touch once more changes nothing; what opened now is yet to be looked at."""
    if (after.opened, after.again, after.picked) != (before.opened, before.again, before.picked):
        after = replace(after, seen=0.0)
    return after, (Changed(words(after)) if after != before else Missed(NAME),)
