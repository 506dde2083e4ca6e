"""What is printed on a page and where: plain shapes in millimetres from the top left corner of an A4 page."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.paper.sheet import Tone

WIDTH, HEIGHT = 210.0, 297.0
MARGIN = 15.0  # nothing is printed nearer to the edge: cheap printers reach no farther


class Weight(StrEnum):
    REGULAR = "regular"
    BOLD = "bold"


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `y` is its baseline, `size` the height of a full letter (em)."""

    x: float
    y: float
    text: str
    size: float
    weight: Weight = Weight.REGULAR
    tone: Tone | None = Tone.INK  # None: white, on a filled shape


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line of `thick` millimetres."""

    x: float
    y: float
    to_x: float
    to_y: float
    thick: float
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with round corners: filled, or drawn with an edge of `thick` millimetres."""

    x: float
    y: float
    width: float
    height: float
    round: float = 0.0
    thick: float = 0.0  # 0: filled
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture."""

    x: float
    y: float
    width: float
    height: float
    png: bytes


@dataclass(frozen=True, slots=True)
class Modules:
    """A QR code of `side` millimetres, its quiet zone included."""

    x: float
    y: float
    side: float
    content: str


Ink = Words | Rule | Box | Shown | Modules


def moved(ink: Ink, right: float, down: float) -> Ink:
    """The same shape elsewhere."""
    if isinstance(ink, Rule):
        return replace(ink, x=ink.x + right, y=ink.y + down, to_x=ink.to_x + right, to_y=ink.to_y + down)
    return replace(ink, x=ink.x + right, y=ink.y + down)
