"""What is seen of a window at one moment: its controls, its words, its drawings, each with its place on the glass."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQml import QQmlExpression, qmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer

from tests.inside import kids
from tests.sheet.kiosk import Room

BACK = "もどる"
FIXED = (BACK, "もう一度きく", "つづきをきく", "たすけて", "文字と声")
LEAVE = "おわる"
LANGUAGES = ("English", "日本語")
OF_STAFF = ("staff_code", "staff", "readings", "enrol", "ruler", "desk", "class")
PRACTICE_PHONE = "lesson.phone"
GROUND = 0.6
BOARDS = ("PinKeys", "DigitPad", "KanaBoard", "KanaKeys", "AnswerScale")
EVERYWHERE = QRectF(-1e5, -1e5, 2e5, 2e5)  # what leaves the window is seen there, too
JOINER, BREAK = "\u2060", "\u200b"


@dataclass(frozen=True, slots=True)
class Control:
    """Something to press. `place`: what shows of it, pixels, `whole`: nothing clips it; things of one `row` (keys of a
    board, steps of a row) count as one choice; `listed`: made from a model.
    """

    item: QQuickItem = field(repr=False, compare=False)
    label: str
    name: str
    role: QAccessible.Role | None
    actions: tuple[str, ...]
    place: QRectF
    whole: bool
    kind: str
    row: QQuickItem | None = field(repr=False, compare=False, default=None)
    listed: bool = False
    on_phone: bool = False

    @property
    def fixed(self) -> bool:
        return self.label in FIXED


@dataclass(frozen=True, slots=True)
class Written:
    """A text on the glass. `place`: all of it, `open`: what nothing clips away; `on`: the control it is written on."""

    item: QQuickItem = field(repr=False, compare=False)
    text: str
    place: QRectF
    open: QRectF
    on: QQuickItem | None = field(repr=False, compare=False, default=None)
    rolls: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture on the glass."""

    item: QQuickItem = field(repr=False, compare=False)
    name: str
    open: QRectF


@dataclass(frozen=True, slots=True)
class Sight:
    """One state of the kiosk. `pixels_per_mm` of its screen; `spoken`: what this page said or will say."""

    page: str
    over: str
    window: QRectF
    pixels_per_mm: float
    controls: tuple[Control, ...]
    written: tuple[Written, ...]
    drawn: tuple[Drawn, ...]
    spoken: str
    picture: QImage = field(repr=False, compare=False)

    @property
    def of_staff(self) -> bool:
        return self.page in OF_STAFF

    @property
    def own(self) -> tuple[Control, ...]:
        """The controls of the kiosk itself, without what lies on the practice phone."""
        return tuple(control for control in self.controls if not control.on_phone)

    @property
    def choices(self) -> tuple[Control, ...]:
        """What this page asks the person to choose from."""
        return tuple(control for control in self.own if not control.fixed and control.label not in (LEAVE, *LANGUAGES))

    @property
    def where(self) -> str:
        """The page, and what lies over it: "card+help"."""
        return f"{self.page}+{self.over}" if self.over else self.page

    def __str__(self) -> str:
        return f"{self.where} [{' | '.join(control.label for control in self.choices)}]"


def controls(room: Room) -> tuple[Control, ...]:
    """What can be pressed now."""
    window = QRectF(0, 0, room.window.width(), room.window.height())
    return tuple(
        _control(item, visible, whole=visible == place, on_phone=phone)
        for item, place, visible, _, phone, _ in _shown(room.window.contentItem())
        if _is_control(item) and visible.intersects(window)
    )


def look(room: Room, pixels_per_mm: float) -> Sight:
    """The state of the kiosk now."""
    picture = room.picture()  # first: what waits to be laid out is laid out by it
    window = QRectF(0, 0, room.window.width(), room.window.height())
    pressable: list[Control] = []
    written: list[Written] = []
    drawn: list[Drawn] = []
    for item, place, visible, on, phone, rolls in _shown(room.window.contentItem()):
        if _is_control(item):
            if visible.intersects(window):
                pressable.append(_control(item, visible, whole=visible == place, on_phone=phone))
        elif phone:
            continue
        elif item.property("contentWidth") is not None and item.property("truncated") is not None:
            text = plain(item.property("text") or "")
            if text.strip():
                painted = _painted(item)
                written.append(Written(item, text, painted, painted & visible, on, rolls))
        elif item.property("sourceSize") is not None and item.property("ink") is not None and item.property("name"):
            drawn.append(Drawn(item, str(item.property("name")), visible))
    return Sight(
        page=room.visit.visit.page.value,
        over=room.visit.visit.over.value,
        window=window,
        pixels_per_mm=pixels_per_mm,
        controls=tuple(pressable),
        written=tuple(written),
        drawn=tuple(drawn),
        spoken=room.said(),
        picture=picture,
    )


def plain(text: str) -> str:
    """Without the marks that only steer line breaks."""
    return text.replace(JOINER, "").replace(BREAK, "")


def _is_control(item: QQuickItem) -> bool:
    return bool(item.property("longestHoldMs") or item.property("longHoldMs"))


def _control(item: QQuickItem, place: QRectF, *, whole: bool, on_phone: bool) -> Control:
    face = QAccessible.queryAccessibleInterface(item)
    listed = any(item.metaObject().indexOfProperty(name) >= 0 for name in ("modelData", "index"))
    parent = item.parentItem()
    return Control(
        item=item,
        label=str(item.property("label")),
        name=face.text(QAccessible.Text.Name) if face else "",
        role=face.role() if face else None,
        actions=tuple(face.actionInterface().actionNames()) if face and face.actionInterface() else (),
        place=place,
        whole=whole,
        kind=item.metaObject().className().split("_QML")[0],
        row=_board(item) or (parent if listed and item.property("compact") is not None else None),
        listed=listed,
        on_phone=on_phone,
    )


def _painted(text: QQuickItem) -> QRectF:
    """Where the letters of a text lie."""
    left = text.property("leftPadding") or 0.0
    return text.mapRectToScene(QRectF(left, 0, text.property("contentWidth"), text.property("contentHeight")))


def asked(item: QQuickItem, expression: str) -> object:
    """What a QML expression is worth for this item; for properties whose type Python does not know."""
    return QQmlExpression(qmlEngine(item).rootContext(), item, expression).evaluate()[0]


def ground(sight: Sight, control: Control) -> bool:
    """Over so much of the window a control lies below all others, and may."""
    share = control.place.width() * control.place.height() / (sight.window.width() * sight.window.height())
    return share >= GROUND


def identity(item: QQuickItem) -> int:
    """The same for every wrapper of one item."""
    return int(getCppPointer(item)[0])


def _board(item: QQuickItem) -> QQuickItem | None:
    """The board of keys that a key belongs to."""
    above = item.parentItem()
    while above is not None and above.metaObject().className().split("_QML")[0] not in BOARDS:
        above = above.parentItem()
    return above


Found = tuple[QQuickItem, QRectF, QRectF, QQuickItem | None, bool, bool]


def _shown(root: QQuickItem) -> Iterator[Found]:
    """Every item that shows: its place, the part nothing clips, its control, whether phone or roll is above."""
    waiting: list[tuple[QQuickItem, QRectF, QQuickItem | None, bool, bool]] = [(root, EVERYWHERE, None, False, False)]
    while waiting:
        item, open_, on, phone, rolls = waiting.pop()
        if not item.isVisible() or item.opacity() == 0:
            continue
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        yield item, place, place & open_, on, phone, rolls
        inner = open_ & place if item.clip() else open_
        on_here = item if _is_control(item) else on
        phone_here = phone or item.objectName() == PRACTICE_PHONE
        rolls_here = rolls or item.property("wish") is not None or item.property("contentY") is not None
        below = sorted(kids(item), key=lambda child: child.z(), reverse=True)
        waiting.extend((child, inner, on_here, phone_here, rolls_here) for child in below)
