"""The page of apps used last: each is brought back or closed from here."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.phone.apps.names import TITLES, picture
from kiosk.phone.fact_words import NONE
from kiosk.phone.happening import Closed, Happening, Missed, Opened
from kiosk.phone.scene import Scene
from kiosk.phone.touch import Touch
from kiosk.phone.widgets import Button, Group, GroupRole, Row, Text, TextRole, Widget

SCREEN = "recents"
MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Recents:
    """`apps` used last, the newest first; `closed`: the one that was closed last and not opened since, or ""."""

    apps: tuple[str, ...] = ()
    closed: str = ""


def opened(state: Recents, app: str) -> Recents:
    """The list after an app came to the front."""
    apps = (app, *(other for other in state.apps if other != app))[:MOST]
    return Recents(apps=apps, closed="" if state.closed == app else state.closed)


def touched(state: Recents, touch: Touch) -> tuple[Recents, tuple[Happening, ...]]:
    """Brings an app back, closes one, or closes all."""
    match touch.target.split("."):
        case ["recents", "open", app]:
            return state, (Opened(app),)
        case ["recents", "close", app]:
            apps = tuple(other for other in state.apps if other != app)
            return Recents(apps=apps, closed=app), (Closed(app),)
        case ["recents", "clear"]:
            return Recents(closed=state.apps[0]), tuple(Closed(app) for app in state.apps)
        case _:
            return state, (Missed(touch.target),)


def facts(state: Recents) -> Mapping[str, str]:
    """`newest` id of the app used last and not closed · `closed` the one closed last and not opened since."""
    return {"recents.newest": next(iter(state.apps), NONE), "recents.closed": state.closed or NONE}


def scene(state: Recents) -> Scene:
    """A line for each app: its name, and the way to close it."""
    if not state.apps:
        none = Text(key="none", label="開いて いる アプリは ありません。", role=TextRole.TITLE)
        return Scene(screen=SCREEN, title="使った アプリ", back=True, body=(none,))
    clear = Button(key="clear", label="すべて 閉じる", target="recents.clear", icon="close")
    return Scene(screen=SCREEN, title="使った アプリ", back=True, body=tuple(map(_line, state.apps)), foot=(clear,))


def _line(app: str) -> Widget:
    title = TITLES[app]
    there = Row(
        key="open",
        label=title,
        target=f"recents.open.{app}",
        what=f"使って いた「{title}」",
        icon=picture(app),
    )
    close = Button(
        key="close",
        label="閉じる",
        target=f"recents.close.{app}",
        what=f"「{title}」を 閉じる ボタン",
        icon="close",
    )
    return Group(key=app, role=GroupRole.ACTIONS, kids=(there, close))
