"""The practice card: its sides by touch, what is in its chip, the four secret numbers, which one is wanted when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, TypeVar

from kiosk.phone.apps import pin_pad
from kiosk.phone.apps.myna_words import (
    BACK,
    FRONT,
    OCCASIONS,
    SECRETS,
    THINGS,
    TWELVE,
    TWELVE_INSTEAD,
    Occasion,
)
from kiosk.phone.apps.pin_pad import Pad
from kiosk.phone.fact_words import NONE, yes
from kiosk.phone.happening import Changed, Done, Happening, Missed, Turned
from kiosk.phone.touch import Touch

NAME = "myna"


class Page(StrEnum):
    LIST = "list"
    CARD = "card"
    CHIP = "chip"
    PINS = "pins"
    DRILL = "drill"
    PAD = "pad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Myna:
    """`turned`: the back of the card lies up. `part`, `thing`, `pin`: ids of what is being explained, "" for nothing.

    `question`: index of the scene of the drill; `chosen`: id of the number that was chosen for it, "" = none yet.
    `opened`: the practice number was given.
    """

    page: Page = Page.LIST
    turned: bool = False
    part: str = ""
    thing: str = ""
    pin: str = ""
    question: int = 0
    chosen: str = ""
    pad: Pad = Pad()
    opened: bool = False


class Named(Protocol):
    @property
    def id(self) -> str: ...


N = TypeVar("N", bound=Named)
Told = tuple[Myna, tuple[Happening, ...]]


def touched(state: Myna, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.split("."):
        case ["myna", "open", page]:
            return _turned(Myna(page=Page(page)))
        case ["myna", "flip"]:
            return _turned(replace(state, turned=not state.turned, part=""))
        case ["myna", "part", name]:
            shown = replace(state, part=name)
            return shown, (Changed(named((*FRONT, *BACK), name).says) if shown != state else Missed(touch.target),)
        case ["myna", "thing", name]:
            return replace(state, thing=name), (Changed(named(THINGS, name).says),)
        case ["myna", "pin", name]:
            return _turned(replace(state, pin=name))
        case ["myna", "choice", name]:
            return replace(state, chosen=name), (Changed(answer(state, name)),)
        case ["myna", "next"]:
            return _turned(replace(state, question=(state.question + 1) % len(OCCASIONS), chosen=""))
        case ["myna", "decide"] if pin_pad.fits(state.pad):
            return replace(state, pad=Pad(), opened=True), (Done("myna.opened", "番号が 決まる ところでした。"),)
        case ["myna", "key" | "erase" | "decide", *_]:
            pad, told = pin_pad.touched(state.pad, touch, NAME)
            return replace(state, pad=pad), told
        case ["myna", "again"]:
            return _turned(replace(state, opened=False))
        case _:
            return state, (Missed(touch.target),)


def back(state: Myna) -> Myna | None:
    """One page back, or None when the home screen comes next."""
    if state.page is Page.LIST:
        return None
    if state.page is Page.PINS and state.pin:
        return replace(state, pin="")
    return Myna()


def left(_state: Myna) -> Myna:
    """The app as it is found again: its list, with nothing half done."""
    return Myna()


def facts(state: Myna) -> Mapping[str, str]:
    """`page` list, card, chip, pins, drill or pad · `side` of the card, front or back · `part`, `thing`, `pin` that is
    explained · `question` clinic, shop, tax, form or move · `chosen` user, sign, text, resident or twelve · `typed` on
    the pad · `opened` by the practice number.
    """
    return {
        "myna.page": state.page,
        "myna.side": "back" if state.turned else "front",
        "myna.part": state.part or NONE,
        "myna.thing": state.thing or NONE,
        "myna.pin": state.pin or NONE,
        "myna.question": occasion(state).id,
        "myna.chosen": state.chosen or NONE,
        "myna.typed": pin_pad.typed(state.pad),
        "myna.opened": yes(so=state.opened),
    }


def screen(state: Myna) -> str:
    """The name of the page in front."""
    match state.page:
        case Page.LIST:
            return NAME
        case Page.CARD:
            return "myna.card.back" if state.turned else "myna.card"
        case Page.PINS:
            return f"myna.pins.{state.pin}" if state.pin else "myna.pins"
        case Page.DRILL:
            return f"myna.drill.{occasion(state).id}"
        case Page.PAD:
            return "myna.pad.opened" if state.opened else "myna.pad"
        case Page.CHIP:
            return "myna.chip"


def occasion(state: Myna) -> Occasion:
    """The scene that the drill is at."""
    return OCCASIONS[state.question]


def answer(state: Myna, chosen: str) -> str:
    """What is said to one who chose this number for the scene."""
    if chosen == occasion(state).wants:
        return occasion(state).right
    return TWELVE_INSTEAD if chosen == TWELVE else named(SECRETS, chosen).instead


def named(things: Sequence[N], name: str) -> N:
    """The one with this id; StopIteration where there is none."""
    return next(thing for thing in things if thing.id == name)


def _turned(state: Myna) -> Told:
    return state, (Turned(screen(state)),)
