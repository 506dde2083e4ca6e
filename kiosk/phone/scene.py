"""One screen of the practice phone: widgets in its slots, and how the glass around them looks; it knows no skin."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.phone.widgets import Widget


class Rest(StrEnum):
    """Where the body's scroll rests when a screen opens."""

    TOP = "top"
    BOTTOM = "bottom"


SLOTS = ("body", "foot", "keyboard", "banner")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One screen: same `screen` name = same page kept and changed by key; another name = a page slide.

    `back` shows the skin's back sign in the head; `before`, filled in by the phone, is the title of the page of the
    same app that it leads to; `machine`, filled in too, is what a machine is called that shows this screen, "" for a
    phone; `wallpaper` drops the head and paints the phone's picture.
    `letters`: size of all letters, 1.0 is usual. `dimmed`: 0 bright to 1 black. `volume`: 0 (silent) to 5.
    """

    screen: str
    title: str = ""
    back: bool = False
    before: str = ""
    machine: str = ""
    wallpaper: bool = False
    body: tuple[Widget, ...] = ()
    foot: tuple[Widget, ...] = ()
    keyboard: tuple[Widget, ...] = ()
    banner: tuple[Widget, ...] = ()
    rest: Rest = Rest.TOP
    letters: float = 1.0
    dimmed: float = 0.0
    volume: int = 3
