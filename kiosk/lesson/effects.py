"""What a lesson wants done: plain data that the screen draws and the voice speaks.

Of one answer's effects the first `Say` takes the place of what is being said, each further one follows it.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.lesson.model import Texts
from kiosk.lesson.played import Played
from kiosk.phone.phone import Phone


class Speaker(StrEnum):
    GUIDE = "guide"  # the kiosk
    OTHER = "other"  # the other side of a practice call


@dataclass(frozen=True, slots=True)
class Say:
    texts: Texts
    speaker: Speaker = Speaker.GUIDE


@dataclass(frozen=True, slots=True)
class Point:
    """Put the ring on `target`; "" takes it away."""

    target: str


@dataclass(frozen=True, slots=True)
class Press:
    """The lesson itself touches `target` now: show the finger there."""

    target: str


@dataclass(frozen=True, slots=True)
class Show:
    phone: Phone


@dataclass(frozen=True, slots=True)
class StepChanged:
    """`number` counts from 1; `text` is the step's title."""

    number: int
    of: int
    text: str


@dataclass(frozen=True, slots=True)
class Finished:
    result: Played


@dataclass(frozen=True, slots=True)
class Sound:
    """The practice phone makes a sound; `name` is one of `kiosk.voice.tones`."""

    name: str


Effect = Say | Sound | Point | Press | Show | StepChanged | Finished
Effects = tuple[Effect, ...]
