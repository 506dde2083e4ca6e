"""Walks through the phone's pages by touches that only lead elsewhere: no digit typed, nobody called."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from kiosk.phone.apps.recents import Recents
from kiosk.phone.happening import only_moved
from kiosk.phone.phone import HOME_APP, RECENTS, Phone, every_touchable, touched
from kiosk.phone.skin import HOME
from kiosk.phone.touch import Long, Slide, Tap, Touch
from kiosk.phone.widgets import Lift, Touchable


def walk(phone: Phone, *, towards: str = "", deepest: int = 4) -> Iterator[tuple[Phone, tuple[Touch, ...]]]:
    """Every page within `deepest` touches and the touches that lead there, the nearest first, itself with none.

    With `towards`, the name of an app, the pages of all other apps but the one in front are passed by.
    """
    passable = {phone.front, towards, HOME_APP, RECENTS} if towards else set[str]()
    seen = {_page(phone)}
    waiting: deque[tuple[Phone, tuple[Touch, ...]]] = deque([(phone, ())])
    while waiting:
        here, touches = waiting.popleft()
        yield here, touches
        if len(touches) < deepest:
            for there, touch in _neighbours(here):
                if _page(there) not in seen and (not passable or there.front in passable):
                    seen.add(_page(there))
                    waiting.append((there, (*touches, touch)))


def _neighbours(phone: Phone) -> Iterator[tuple[Phone, Touch]]:
    """Back and home come last among equals, so that a strip or a tab is preferred to a detour."""
    for touch in (*map(_light_touch, every_touchable(phone)), Long(HOME)):
        there, told = touched(phone, touch)
        if only_moved(told):
            yield there, touch


def _light_touch(widget: Touchable) -> Touch:
    """What a hand does that only wants to go on."""
    return Slide(widget.target) if isinstance(widget, Lift) else Tap(widget.target)


def _page(phone: Phone) -> Phone:
    """The phone without the order in which apps were used: else every detour would be another page."""
    return replace(phone, recents=Recents())
