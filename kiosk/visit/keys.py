"""What a key means: five keys, a keyboard, two switches or one. Pure; the screen hands in the names of keys."""

from enum import StrEnum

from kiosk.visit.comfort import Way


class Meant(StrEnum):
    NEXT = "next"
    PREVIOUS = "previous"
    DO = "do"
    BACK = "back"
    HELP = "help"


_MEANT = {
    "up": Meant.PREVIOUS,
    "left": Meant.PREVIOUS,
    "backtab": Meant.PREVIOUS,
    "down": Meant.NEXT,
    "right": Meant.NEXT,
    "tab": Meant.NEXT,
    "return": Meant.DO,
    "enter": Meant.DO,
    "space": Meant.DO,
    "escape": Meant.BACK,
    "backspace": Meant.BACK,
    "help": Meant.HELP,
}
_TYPED = ("return", "enter", "space", "backspace")  # a scanner of codes sends these, too


def meant(way: Way, key: str) -> Meant | None:
    """None: nothing, the page may have it. `key`: "up", "space", …, any other name for a key that has none here."""
    usual = _MEANT.get(key)
    match way:
        case Way.SWITCHES if key == "space":
            return Meant.NEXT
        case Way.SCAN if usual not in (Meant.BACK, Meant.HELP):
            return Meant.DO  # whatever a switch box sends
        case _:
            return usual


def meant_while_typing(key: str) -> Meant | None:
    """On a page that takes what a keyboard or a scanner types."""
    return None if key in _TYPED else _MEANT.get(key)
