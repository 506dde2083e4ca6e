"""Lays a sheet out on pages of A4: part below part, none of them cut, pictures as large as the page allows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.paper.block import BODY_PT, NOTE_PT, POINT, Block, Room, Wide, placed, stacked
from kiosk.paper.ink import HEIGHT, MARGIN, WIDTH, Box, Ink, Weight, Words
from kiosk.paper.parts import within
from kiosk.paper.sheet import Edge, Part, Sheet, Steps

PICTURES_MM = (110.0, 38.0)  # the largest and the smallest height of a step's picture
_FOOT = 12.0  # millimetres at the foot: boards and a line of words
_INSET = 10.0  # between a frame and what stands in it

_CLOSE = 0.55  # of the usual white between parts, where that makes it one page

Page = tuple[Ink, ...]


@dataclass(frozen=True, slots=True)
class _Size:
    """Points of the text, millimetres of a picture's height, and how much of the white between parts there is."""

    points: float
    picture: float = 0.0
    air: float = 1.0


def pages(sheet: Sheet, wide: Wide) -> tuple[Page, ...]:
    """The pages of a sheet: one, if letters or pictures of any size that is allowed let it be one."""
    laid: tuple[Page, ...] = ()
    for size in _sizes(sheet):
        laid = _laid(sheet, wide, size)
        if len(laid) == 1:
            break
    return laid


def _sizes(sheet: Sheet) -> Iterator[_Size]:
    """From the largest on; where there are pictures, they grow and the letters don't. Last, parts move together."""
    least = BODY_PT[sheet.letters]
    if any(isinstance(part, Steps) for part in sheet.parts):
        largest, smallest = PICTURES_MM
        yield from (_Size(least, largest - step) for step in range(0, int(largest - smallest) + 1, 2))
        yield _Size(least, smallest, _CLOSE)
        return
    yield from (_Size(points) for points in range(int(sheet.most_pt), int(least), -1))
    yield from (_Size(least), _Size(least, air=_CLOSE))


def _laid(sheet: Sheet, wide: Wide, size: _Size) -> tuple[Page, ...]:
    inset = _INSET if sheet.edge is Edge.FRAME else 0.0
    left = MARGIN + inset
    room = Room(WIDTH - 2 * left, size.points * POINT, sheet.tone, wide, size.picture)
    top, bottom = MARGIN + inset, HEIGHT - MARGIN - inset - _FOOT
    runs = _paged(_runs(sheet.parts, room, size.air, bottom - top), bottom - top)
    around = (*_foot(sheet, wide), *_edge(sheet))
    return tuple((*placed(run, left, top), *around) for run in runs)


def _paged(runs: Iterator[Block], room: float) -> Iterator[Block]:
    """Fills page after page."""
    page: list[Block] = []
    for block in runs:
        if page and stacked((*page, block)).height > room:
            yield stacked(page)
            page = []
        page.append(block)
    if page:
        yield stacked(page)


def _runs(parts: tuple[Part, ...], room: Room, air: float, high: float) -> Iterator[Block]:
    """Blocks with those that must stay beside them put together; none is higher than a page."""
    waiting: list[Block] = []
    for block in (block for part in parts for block in within(part, room, high)):
        waiting.append(block)
        if not block.stays:
            yield replace(stacked(waiting), gap=block.gap * air)
            waiting = []
    if waiting:
        yield stacked(waiting)


def _foot(sheet: Sheet, wide: Wide) -> Iterator[Ink]:
    """Three boards of the veranda, each shorter than the one above, and the line; nothing inside a frame."""
    if sheet.edge is Edge.FRAME:
        return
    top, width = HEIGHT - MARGIN - _FOOT + 3.0, WIDTH - 2 * MARGIN
    for at, share in enumerate((1.0, 0.92, 0.84)):
        yield Box(MARGIN, top + at * 1.1, width * share, 0.25, tone=sheet.tone)
    size = min(NOTE_PT[sheet.letters] * POINT, width / max(wide(sheet.foot, 1.0, Weight.REGULAR), 1.0))
    yield Words(MARGIN, top + 3.0 + size, sheet.foot, size)


def _edge(sheet: Sheet) -> tuple[Ink, ...]:
    if sheet.edge is Edge.NONE:
        return ()
    return tuple(
        Box(MARGIN + off, MARGIN + off, WIDTH - 2 * (MARGIN + off), HEIGHT - 2 * (MARGIN + off), 2, thick, sheet.tone)
        for off, thick in ((0.5, 0.9), (2.5, 0.3))
    )
