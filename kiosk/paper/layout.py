"""Lays a sheet out on pages of A4: part below part, none of them cut, pictures as large as the page allows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.paper import picture_blocks, text_blocks
from kiosk.paper.block import BODY_PT, NOTE_PT, POINT, Block, Room, Wide, placed, stacked
from kiosk.paper.ink import HEIGHT, MARGIN, WIDTH, Box, Ink, Weight, Words
from kiosk.paper.picture_blocks import GUTTER
from kiosk.paper.sheet import (
    Answer,
    Bars,
    Beside,
    Blank,
    Calls,
    Centred,
    Code,
    Edge,
    Facts,
    Heading,
    Large,
    Numbers,
    Paragraph,
    Part,
    Points,
    Sheet,
    Space,
    Stamps,
    Steps,
    Ticks,
    Title,
)

PICTURES_MM = (110.0, 46.0)  # the largest and the smallest height of a step's picture
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
    for block in (block for part in parts for block in _within(part, room, high)):
        waiting.append(block)
        if not block.stays:
            yield replace(stacked(waiting), gap=block.gap * air)
            waiting = []
    if waiting:
        yield stacked(waiting)


def _within(part: Part, room: Room, high: float) -> Iterator[Block]:
    """The blocks of a part, of its pieces where one of them would be higher than a page."""
    whole = blocks(part, room)
    if all(block.height <= high for block in whole):
        yield from whole
    else:
        yield from (block for piece in _pieces(part) for block in blocks(piece, room))


def _pieces(part: Part) -> tuple[Part, ...]:
    match part:
        case Beside(left, right):
            return tuple(piece for one in (*left, *right) for piece in _pieces(one))
        case Paragraph(sentences):
            return tuple(Paragraph((sentence,)) for sentence in sentences)
        case Points(texts):
            return tuple(Points((text,)) for text in texts)
        case Ticks(texts):
            return tuple(Ticks((text,)) for text in texts)
        case Bars(rows, unit):
            return tuple(Bars((row,), unit) for row in rows)
        case _:
            return (part,)


def blocks(part: Part, room: Room) -> tuple[Block, ...]:  # noqa: C901 - one line a kind of part
    """The pieces of a part, each of which stays whole."""
    match part:
        case Title():
            return (text_blocks.title(part, room),)
        case Heading():
            return (text_blocks.heading(part, room),)
        case Paragraph():
            return (text_blocks.paragraph(part, room),)
        case Centred():
            return (text_blocks.centred(part, room),)
        case Space():
            return (text_blocks.space(part, room),)
        case Points():
            return (text_blocks.points(part, room),)
        case Ticks():
            return (text_blocks.ticks(part, room),)
        case Facts():
            return text_blocks.facts(part, room)
        case Large():
            return (text_blocks.large(part, room),)
        case Blank():
            return (text_blocks.blank(part, room),)
        case Steps():
            return picture_blocks.steps(part, room)
        case Answer():
            return (picture_blocks.answer(part, room),)
        case Code():
            return (picture_blocks.code(part, room),)
        case Calls():
            return picture_blocks.calls(part, room)
        case Numbers():
            return (picture_blocks.numbers(part, room),)
        case Bars():
            return (picture_blocks.bars(part, room),)
        case Stamps():
            return (picture_blocks.stamps(part, room),)
        case Beside():
            return (_beside(part, room),)
        case _:
            assert_never(part)


def _beside(part: Beside, room: Room) -> Block:
    share = (room.width - GUTTER) * part.share
    columns = (
        (part.left, room.narrowed(share), 0.0),
        (part.right, room.narrowed(room.width - GUTTER - share), share + GUTTER),
    )
    whole = tuple((stacked(block for one in parts for block in blocks(one, column)), x) for parts, column, x in columns)
    inks = tuple(ink for column, x in whole for ink in placed(column, x, 0))
    return Block(max(column.height for column, _ in whole), inks, room.body * 0.8)


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
