"""What an app of the practice phone is: plain functions over a frozen state of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from kiosk.phone.happening import Happening
from kiosk.phone.kana import Kana
from kiosk.phone.scene import Scene
from kiosk.phone.stock import Stock
from kiosk.phone.touch import Touch
from kiosk.phone.widgets import Notice

S = TypeVar("S")
Told = tuple[S, tuple[Happening, ...]]


class NothingArrives(ValueError):
    """Nothing of this name can come to the phone from outside."""

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(f"nothing called {what!r} can arrive")


def unmoved(state: S, _seconds: float) -> Told[S]:
    return state, ()


def nothing_comes(_state: S, what: str) -> Told[S]:
    raise NothingArrives(what)


def no_strips(_state: object, _screen: str) -> tuple[Notice, ...]:
    return ()


def unstocked(state: S, _stock: Stock) -> S:
    return state


def no_board(_state: object) -> Kana | None:
    return None


def stays_under(_state: object) -> bool:
    return False


def nothing_new(_state: object) -> int:
    return 0


def no_facts(_state: object) -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class App(Generic[S]):
    """One app; its targets are called `<name>.…`, its state is the field `kept_as` of the phone.

    `touched`: what a touch does; the target is on the screen for sure. `scene`: the page in front. `back`: one page
    back, None when the home screen comes next. `left`: the app as it is found again. `closed`: as it is found again
    after it was closed. `passed`: time goes by, in whatever app; `watched`: time goes by while it is in front.
    `arrived`: something of the kind `receives` comes from outside, `interrupts`: and brings the app to the front.
    `handed`: another app gave it something to go on with; raises NothingArrives for what it can't use.
    `strips`: what comes down over a page of the phone, whose name is given. `stocked`: what a lesson brought lies
    ready. `board`: the kana keyboard it writes with. `over_lock`: its page is shown though the phone is locked.
    `unread`: how much came that nobody looked at yet; its icon on the home screen says so.
    `facts`: what is so, as named words for lesson files. `machine`: what the machine is called that this is instead of
    an app of the phone ("" for an app); it has no system keys, nothing of the phone comes over it, and a lesson begins
    with it, because no way leads there from the phone.
    `samples`: states that touches which only lead elsewhere do not reach, so that every name is known.
    """

    name: str
    kept_as: str
    touched: Callable[[S, Touch], Told[S]]
    scene: Callable[[S], Scene]
    back: Callable[[S], S | None]
    left: Callable[[S], S]
    closed: Callable[[S], S]
    passed: Callable[[S, float], Told[S]] = unmoved
    watched: Callable[[S, float], Told[S]] = unmoved
    receives: str = ""
    interrupts: bool = False
    arrived: Callable[[S, str], Told[S]] = nothing_comes
    handed: Callable[[S, str], Told[S]] = nothing_comes
    strips: Callable[[S, str], tuple[Notice, ...]] = no_strips
    stocked: Callable[[S, Stock], S] = unstocked
    board: Callable[[S], Kana | None] = no_board
    over_lock: Callable[[S], bool] = stays_under
    unread: Callable[[S], int] = nothing_new
    facts: Callable[[S], Mapping[str, str]] = no_facts
    machine: str = ""
    samples: tuple[S, ...] = field(default=())
