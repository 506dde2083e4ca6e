"""A piece of a page that is never cut, and the room it is laid out in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kiosk.paper.ink import Ink, Weight, Words, moved
from kiosk.paper.lines import balanced, broken
from kiosk.paper.sheet import Letters, Tone

POINT = 25.4 / 72  # millimetres
BODY_PT = {Letters.NORMAL: 14.0, Letters.LARGE: 18.0}
NOTE_PT = {Letters.NORMAL: 12.0, Letters.LARGE: 15.0}
LEADING = 1.5
RISE = 0.88  # of a letter's size from the top of its line's box to the baseline

Wide = Callable[[str, float, Weight], float]
"""How wide a text is in millimetres, at this size (em, millimetres)."""


@dataclass(frozen=True, slots=True)
class Block:
    """Inks from its own top left corner. `gap`: white below it; `stays`: the next block is on the same page."""

    height: float
    inks: tuple[Ink, ...] = ()
    gap: float = 0.0
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """How wide the column is, and its letters (em, millimetres); `picture`: how high the pictures of steps may be."""

    width: float
    body: float
    tone: Tone
    wide: Wide
    picture: float

    @property
    def note(self) -> float:
        return self.body * 0.86

    def narrowed(self, width: float) -> "Room":
        return replace(self, width=width)

    def lines(self, text: str, size: float, *, weight: Weight = Weight.REGULAR) -> tuple[str, ...]:
        return broken(text, self.width, lambda piece: self.wide(piece, size, weight))

    def balanced(self, text: str, size: float, *, weight: Weight = Weight.REGULAR) -> tuple[str, ...]:
        return balanced(text, self.width, lambda piece: self.wide(piece, size, weight))


def written(
    lines: Iterable[str], size: float, *, weight: Weight = Weight.REGULAR, tone: Tone | None = Tone.INK
) -> Block:
    """Lines one below the other."""
    step = size * LEADING
    rest = size * (LEADING - 1) / 2
    inks = tuple(Words(0, rest + size * RISE + at * step, line, size, weight, tone) for at, line in enumerate(lines))
    return Block(len(inks) * step, inks)


def stacked(blocks: Iterable[Block]) -> Block:
    """Blocks one below the other as one."""
    top = gap = 0.0
    inks: list[Ink] = []
    for block in blocks:
        top += gap
        inks += placed(block, 0, top)
        top, gap = top + block.height, block.gap
    return Block(top, tuple(inks))


def placed(block: Block, right: float, down: float) -> tuple[Ink, ...]:
    """The block's inks with its corner there."""
    return tuple(moved(ink, right, down) for ink in block.inks)
