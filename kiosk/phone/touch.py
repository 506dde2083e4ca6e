"""What a finger can do to the practice phone: one frozen class a gesture, each with its target."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Tap:
    target: str


@dataclass(frozen=True, slots=True)
class Long:
    """Held longer than 0.6 s."""

    target: str


@dataclass(frozen=True, slots=True)
class Slide:
    """Drawn along its track to the end; keys and switches slide by a press."""

    target: str


@dataclass(frozen=True, slots=True)
class Set:
    """A slider was put on one of its steps, counted from 1."""

    target: str
    level: int


class Side(StrEnum):
    """Which way a key is flicked."""

    LEFT = "left"
    UP = "up"
    RIGHT = "right"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Flick:
    """A short stroke from a key to one of its sides; every letter can be had by taps too."""

    target: str
    side: Side


Touch = Tap | Long | Slide | Set | Flick


GESTURES = {Tap: "tap", Long: "long", Slide: "slide", Set: "set", Flick: "flick"}
"""Kind of touch → its name, as a lesson file writes it."""


class UnknownGesture(ValueError):
    """The screen named a gesture that no hand makes."""

    def __init__(self, how: str) -> None:
        self.how = how
        super().__init__(f"no gesture {how!r}")


def touch_of(target: str, how: str) -> Touch:
    """The touch that a screen names: "tap", "long", "slide", "set:3" or "flick:left". Raises UnknownGesture."""
    match how.split(":"):
        case ["tap"]:
            return Tap(target)
        case ["long"]:
            return Long(target)
        case ["slide"]:
            return Slide(target)
        case ["set", level] if level.isdecimal():
            return Set(target, int(level))
        case ["flick", "left" | "up" | "right" | "down" as side]:
            return Flick(target, Side(side))
        case _:
            raise UnknownGesture(how)
