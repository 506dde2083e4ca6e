"""Made-up people who do not find the way: each must reach the end of every lesson by the help ladder."""

import random
from collections.abc import Callable
from itertools import cycle

from kiosk.lesson.inputs import AskedHint, AskedOn, Input, Passed, Touched
from kiosk.lesson.model import Pass
from kiosk.lesson.play import TICK, Person, lost
from kiosk.lesson.playing import Playing, Stage, expected
from kiosk.phone.phone import every_touchable
from kiosk.phone.skin import BACK, HOME
from kiosk.phone.touch import Tap


def lost_with(seed: int) -> Callable[[], Person]:
    """Touches anything."""
    return lambda: lost(random.Random(seed).randrange)  # noqa: S311 (which button a made-up person hits)


def stubborn() -> Person:
    """Touches the same wrong thing again and again, another one only where it is gone."""
    chosen = ""

    def touch(playing: Playing) -> Input:
        nonlocal chosen
        wanted = expected(playing)
        wrong = [
            thing.target for thing in every_touchable(playing.phone) if not wanted or thing.target != wanted.target
        ]
        chosen = chosen if chosen in wrong else next(iter(wrong), "nothing")
        return Touched(Tap(chosen))

    return _who_waits_at_times(touch)


def only_back_and_home() -> Person:
    """Knows two keys of a phone and presses them in turn."""
    keys = cycle((BACK, HOME))
    return _who_waits_at_times(lambda _: Touched(Tap(next(keys))))


def only_hints() -> Person:
    """Touches nothing of the phone, only the key for a hint."""
    return _who_waits_at_times(lambda playing: AskedHint() if playing.hint_offered else Passed(TICK))


SENIORS: dict[str, Callable[[], Person]] = {
    "lost": lost_with(0),
    "lost otherwise": lost_with(7),
    "stubborn": stubborn,
    "only back and home": only_back_and_home,
    "only hints": only_hints,
}


def _who_waits_at_times(touch: Person) -> Person:
    waits = cycle((False, False, True))

    def person(playing: Playing) -> Input:
        if playing.stage is Stage.INTRO and playing.part is not Pass.WATCH:
            return AskedOn()
        return Passed(TICK) if next(waits) else touch(playing)

    return person
