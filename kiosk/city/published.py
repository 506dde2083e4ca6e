"""What may be published of small numbers: a cell under 5 is blank, and so is what it could be worked out from."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

LEAST = 5

Cell = TypeVar("Cell")


def shown(n: int) -> int | None:
    """None is a blank."""
    return n if n >= LEAST else None


def finished_shown(begun: int, finished: int) -> int | None:
    """Blank also where begun less finished is a small number of passes that were not finished."""
    return None if 0 < begun - finished < LEAST else shown(finished)


def blank(cells: Mapping[Cell, int], besides: AbstractSet[Cell] = frozenset()) -> frozenset[Cell]:
    """Which of the cells that make up a known total are blank: small ones, `besides`, and what it takes to hide them.

    Whoever subtracts the shown cells from the total learns the sum of the blank ones: it is of two cells at least, and
    not small, wherever there are enough cells for that.
    """
    hidden = {cell for cell, n in cells.items() if n < LEAST or cell in besides}
    others = sorted((cell for cell in cells if cell not in hidden), key=lambda cell: cells[cell])
    while hidden and others and (len(hidden) < 2 or sum(cells[cell] for cell in hidden) < LEAST):
        hidden.add(others.pop(0))
    return frozenset(hidden)
