"""The QR reader: a viewfinder that needs the right distance and light, then the card that says where it leads."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.fact_words import NONE, newest, yes
from kiosk.phone.happening import Changed, Followed, Handed, Happening, Missed, Turned
from kiosk.phone.stock import Code, Near, Stock
from kiosk.phone.touch import Touch

NAME = "qr"
READING_SECONDS = 1.2  # how long the camera must see the code well
ORDER = (Near.FAR, Near.RIGHT, Near.NEAR)


class Page(StrEnum):
    FINDER = "finder"
    RESULT = "result"  # where it leads, before anything opens
    STOPPED = "stopped"  # it was opened although it was a false one: the practice ends there


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """`codes`: those of the lesson. `laid`: id of the code before the camera, "" for none; `near` and `shaded` as the
    camera sees it. `seen`: seconds it has been seen well. `refused`: ids of codes that were not opened, newest last.
    """

    codes: tuple[Code, ...] = ()
    page: Page = Page.FINDER
    laid: str = ""
    near: Near = Near.RIGHT
    shaded: bool = False
    seen: float = 0.0
    refused: tuple[str, ...] = ()


Told = tuple[Reader, tuple[Happening, ...]]


def touched(state: Reader, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    code = laid(state)
    match touch.target.removeprefix("qr."):
        case "closer" | "away" as way:
            near = ORDER[ORDER.index(state.near) + (1 if way == "closer" else -1)]
            moved = replace(state, near=near, seen=0.0)
            return moved, (Changed("絵が 大きく なりました。" if way == "closer" else "絵が 小さく なりました。"),)
        case "light":
            return replace(state, shaded=False, seen=0.0), (Changed("影が なくなりました。"),)
        case "again" if state.codes:
            return lay(state, state.codes[-1].id), (Changed("QRコードが 写りました。"),)
        case "open" if code and code.false:
            return replace(state, page=Page.STOPPED), (Followed(code.host),)
        case "open" if code:
            kind, _, name = code.leads.partition(":")
            there = ("talk", f"add.{name}") if kind == "talk" else ("browser", name)
            return left(state), (Handed(*there),)
        case "refuse" if code:
            return left(replace(state, refused=(*state.refused, code.id))), (Turned(NAME),)
        case _:
            return state, (Missed(touch.target),)


def watched(state: Reader, seconds: float) -> Told:
    """The camera looks: a code that it sees well for a moment is read."""
    if state.page is not Page.FINDER or not readable(state):
        return state, ()
    seen = state.seen + seconds
    if seen < READING_SECONDS:
        return replace(state, seen=seen), ()
    return replace(state, seen=0.0, page=Page.RESULT), (Turned(f"{NAME}.{Page.RESULT}"),)


def readable(state: Reader) -> bool:
    """Whether the camera sees the code well."""
    return laid(state) is not None and state.near is Near.RIGHT and not state.shaded


def laid(state: Reader) -> Code | None:
    """The code that lies before the camera."""
    return next((code for code in state.codes if code.id == state.laid), None)


def lay(state: Reader, name: str) -> Reader:
    """The finder with this code before it, as far and as dark as a hand holds it at first."""
    code = next(code for code in state.codes if code.id == name)
    return replace(state, page=Page.FINDER, laid=name, near=code.near, shaded=code.shaded, seen=0.0)


def arrived(state: Reader, name: str) -> Told:
    """Somebody lays a code on the table; one that is not the lesson's changes nothing."""
    there = any(code.id == name for code in state.codes)
    return (lay(state, name) if there else state), ()


def handed(state: Reader, _what: str) -> Told:
    """Another app wants something to be read."""
    return state, (Turned(NAME),)


def stocked(state: Reader, stock: Stock) -> Reader:
    """The reader with the lesson's codes, the first one before it."""
    ready = replace(state, codes=stock.codes)
    return lay(ready, stock.codes[0].id) if stock.codes else ready


def back(state: Reader) -> Reader | None:
    """From the card to the finder, or None when the home screen comes next."""
    return None if state.page is Page.FINDER else left(state)


def left(state: Reader) -> Reader:
    """The app as it is found again: the finder, with nothing before it."""
    return replace(state, page=Page.FINDER, laid="", seen=0.0)


def facts(state: Reader) -> Mapping[str, str]:
    """`page` finder, result or stopped · `code` id of the one before the camera · `near` far, right or near ·
    `shaded` · `refused` the one that was not opened last.
    """
    return {
        "qr.page": state.page.value,
        "qr.code": state.laid or NONE,
        "qr.near": state.near.value,
        "qr.shaded": yes(so=state.shaded),
        "qr.refused": newest(state.refused),
    }


def screen(state: Reader) -> str:
    """The name of the page in front."""
    return NAME if state.page is Page.FINDER else f"{NAME}.{state.page}"
