"""Apps that are only read: a list of things, each with a page of its own; all of it is data."""

from dataclasses import dataclass, replace

from kiosk.phone.happening import Happening, Turned
from kiosk.phone.scene import Scene
from kiosk.phone.touch import Touch
from kiosk.phone.widgets import Row, Text, TextRole, Widget


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A line of the list (`label`, smaller `detail`) and the sentences of its page."""

    id: str
    label: str
    detail: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainApp:
    """`lines` stand at the top of the first page, `items` below them; `icon` is the app's name."""

    name: str
    title: str
    lines: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Plain:
    """Which item of the plain app in front is open ("" = the list)."""

    item: str = ""


def _not_here(name: str, title: str) -> PlainApp:
    return PlainApp(name=name, title=title, lines=(f"「{title}」は、この 練習では 使いません。",))


MAIL = PlainApp(
    name="mail",
    title="メール",
    items=(
        Item(
            id="1",
            label="佐藤 じろう",
            detail="お茶の 会",
            lines=("土曜の 10時に 集まります。", "お茶を 持って きて くださいね。"),
        ),
        Item(
            id="2",
            label="鈴木 ゆき",
            detail="花の 写真",
            lines=("庭の 花が 咲きました。", "こんど 見に 来て ください。"),
        ),
    ),
)
CALENDAR = PlainApp(
    name="calendar",
    title="予定",
    items=(
        Item(id="1", label="お茶の 会", detail="土曜 10時", lines=("集会室に 集まります。",)),
        Item(id="2", label="散歩", detail="日曜 9時", lines=("公園の 入口で 会います。",)),
    ),
)
CLOCK = PlainApp(name="clock", title="時計", lines=("午前 10時10分", "練習の 時計です。動きません。"))
WEATHER = PlainApp(name="weather", title="天気", lines=("きょうは 晴れです。", "練習の 天気です。"))
APPS = (
    MAIL,
    CALENDAR,
    CLOCK,
    WEATHER,
    _not_here("calculator", "電卓"),
    _not_here("radio", "ラジオ"),
)


def app_named(name: str) -> PlainApp:
    """The plain app of that name; KeyError for another."""
    return {app.name: app for app in APPS}[name]


def touched(app: PlainApp, state: Plain, touch: Touch) -> tuple[Plain, tuple[Happening, ...]]:
    """A line of the list opens its page."""
    item = touch.target.removeprefix(f"{app.name}.item.")
    return replace(state, item=item), (Turned(f"{app.name}.{item}"),)


def back(state: Plain) -> Plain | None:
    """To the list, or None when the home screen comes next."""
    return Plain() if state.item else None


def left(_state: Plain) -> Plain:
    """The app as it is found again: its list."""
    return Plain()


def scene(app: PlainApp, state: Plain) -> Scene:
    opened = next((item for item in app.items if item.id == state.item), None)
    if opened:
        body = _sentences((opened.label, *opened.lines))
        return Scene(screen=f"{app.name}.{opened.id}", title=app.title, back=True, body=body)
    rows = tuple(_row(app, item) for item in app.items)
    return Scene(screen=app.name, title=app.title, back=True, body=(*_sentences(app.lines), *rows))


def _sentences(lines: tuple[str, ...]) -> tuple[Widget, ...]:
    first = TextRole.TITLE
    return tuple(Text(key=f"line{n}", label=line, role=TextRole.BODY if n else first) for n, line in enumerate(lines))


def _row(app: PlainApp, item: Item) -> Row:
    return Row(
        key=item.id,
        label=item.label,
        detail=item.detail,
        target=f"{app.name}.item.{item.id}",
        icon=app.name,
    )
