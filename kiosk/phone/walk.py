"""Walks through the phone's pages by touches that only lead elsewhere: no digit typed, nobody called."""

from collections import deque
from collections.abc import Iterator

from kiosk.phone.happening import only_moved
from kiosk.phone.phone import Phone, every_touchable, touched
from kiosk.phone.touch import Tap, Touch


def walk(phone: Phone, *, deepest: int = 4) -> Iterator[tuple[Phone, tuple[Touch, ...]]]:
    """Every page within `deepest` touches and the touches that lead there, the nearest first, itself with none."""
    seen = {phone}
    waiting: deque[tuple[Phone, tuple[Touch, ...]]] = deque([(phone, ())])
    while waiting:
        here, touches = waiting.popleft()
        yield here, touches
        if len(touches) < deepest:
            for there, touch in _neighbours(here):
                if there not in seen:
                    seen.add(there)
                    waiting.append((there, (*touches, touch)))


def _neighbours(phone: Phone) -> Iterator[tuple[Phone, Touch]]:
    """Back and home come last among equals, so that a strip or a tab is preferred to a detour."""
    for widget in every_touchable(phone):
        touch = Tap(widget.target)
        there, told = touched(phone, touch)
        if only_moved(told):
            yield there, touch
