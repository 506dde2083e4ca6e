"""The home screen: icons and dock, or three large ones; the list of all apps; what a long hold on an icon offers."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.phone.apps.names import TITLES, picture
from kiosk.phone.fact_words import NONE
from kiosk.phone.happening import Happening, IconMoved, Opened, Turned
from kiosk.phone.scene import Scene
from kiosk.phone.touch import Long, Touch
from kiosk.phone.widgets import Button, Group, GroupRole, Icon, Text, TextRole, Tone

SCREEN = "home"
ALL = "home.all"
HELD = "home.held"
PAGE = ("clock", "calendar", "weather", "memo", "messages", "talk", "map", "browser", "calculator", "radio", "settings")
DOCK = ("dialer", "mail", "photos", "camera")
THREE = ("dialer", "mail", "camera")
TITLE = "最初の 画面"
EVERY = "アプリが ぜんぶ ならぶ「すべて」"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """`icons` stand on the page above the dock, `off` were taken away. `all_shown`: the list of all apps is in front.
    `held`: the app whose icon was held.
    """

    icons: tuple[str, ...] = PAGE

    all_shown: bool = False
    held: str = ""
    off: tuple[str, ...] = ()


Told = tuple[Home, tuple[Happening, ...]]


def touched(state: Home, touch: Touch) -> Told:
    """A tap opens an app; a long hold on an icon asks what is to become of it."""
    match touch.target.removeprefix("home."):
        case "all":
            return replace(state, all_shown=True), (Turned(ALL),)
        case "stay":
            rested = replace(state, held="")
            return rested, (Turned(screen(rested)),)
        case "off":
            return replace(state, held="", off=(*state.off, state.held)), (IconMoved(state.held, on_home=False),)
        case "on":
            off = tuple(app for app in state.off if app != state.held)
            return replace(state, held="", off=off), (IconMoved(state.held, on_home=True),)
        case app if isinstance(touch, Long):
            return replace(state, held=app), (Turned(HELD),)
        case app:
            return state, (Opened(app),)


def back(state: Home) -> Home | None:
    """One page back, or None on the home screen itself."""
    if state.held:
        return replace(state, held="")
    return left(state) if state.all_shown else None


def left(state: Home) -> Home:
    """The home screen as it is found again: its own page, with the icons that were left on it."""
    return Home(icons=state.icons, off=state.off)


def facts(state: Home) -> Mapping[str, str]:
    """`off` ids of the apps whose icons were taken off, joined by spaces."""
    return {"home.off": " ".join(state.off) or NONE}


def screen(state: Home) -> str:
    """The name of the page in front."""
    if state.held:
        return HELD
    return ALL if state.all_shown else SCREEN


def scene(state: Home, unread: Mapping[str, int], *, three_only: bool = False) -> Scene:
    """The page in front; `unread`: app → how much came that nobody looked at; `three_only`: three large icons alone."""
    if state.held:
        return _held(state)
    if state.all_shown:
        return _all(unread)
    if three_only:
        three = Group(key="three", role=GroupRole.HOME, kids=_icons(THREE, state, unread), across=1)
        every = Button(key="all", label="すべて", target=ALL, what=EVERY, icon="apps", tone=Tone.QUIET)
        return Scene(screen=SCREEN, title=TITLE, wallpaper=True, body=(three,) if three.kids else (), foot=(every,))
    every = Icon(key="all", label="すべて", target=ALL, what=EVERY, icon="apps")
    apps = Group(key="apps", role=GroupRole.HOME, kids=(*_icons(state.icons, state, unread), every), across=4)
    dock = Group(key="dock", role=GroupRole.DOCK, kids=_icons(DOCK, state, unread), across=4)
    return Scene(screen=SCREEN, title=TITLE, wallpaper=True, body=(apps,), foot=(dock,) if dock.kids else ())


def _all(unread: Mapping[str, int]) -> Scene:
    icons = Group(key="apps", role=GroupRole.HOME, kids=tuple(_icon(app, unread) for app in TITLES), across=4)
    return Scene(screen=ALL, title="すべての アプリ", back=True, body=(icons,))


def _held(state: Home) -> Scene:
    """What a phone offers after a long hold, in words that say what will come of it."""
    title = TITLES[state.held]
    there = state.held not in state.off
    change = Button(
        key="off" if there else "on",
        label="最初の 画面から はずす" if there else "最初の 画面に 出す",
        target="home.off" if there else "home.on",
        what=f"「{title}」の 絵を はずす ボタン" if there else f"「{title}」の 絵を 出す ボタン",
    )
    stay = Button(key="stay", label="このままに する", target="home.stay", what="このままに する ボタン", icon="arrow")
    body = (
        Text(key="title", label=f"「{title}」を 長く さわりました。", role=TextRole.TITLE),
        Text(key="note", label="はずしても、消えません。「すべて」から 開けます。"),
        stay,
        change,
    )
    return Scene(screen=HELD, title="絵の 置き場所", back=True, body=body)


def _icons(apps: tuple[str, ...], state: Home, unread: Mapping[str, int]) -> tuple[Icon, ...]:
    return tuple(_icon(app, unread) for app in apps if app not in state.off)


def _icon(app: str, unread: Mapping[str, int]) -> Icon:
    return Icon(key=app, label=TITLES[app], target=f"home.{app}", icon=picture(app), badge=unread.get(app, 0))
