"""The blocks of each kind of part."""

from collections.abc import Iterator
from typing import assert_never

from kiosk.paper import picture_blocks, text_blocks
from kiosk.paper.block import Block, Room, placed, stacked
from kiosk.paper.picture_blocks import GUTTER
from kiosk.paper.sheet import (
    Answer,
    Bars,
    Beside,
    Blank,
    Calls,
    Centred,
    Code,
    Facts,
    Heading,
    Large,
    Numbers,
    Paragraph,
    Part,
    Points,
    Space,
    Stamps,
    Steps,
    Ticks,
    Title,
)


def within(part: Part, room: Room, high: float) -> Iterator[Block]:
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
