"""Parts of text as blocks: titles, paragraphs, lists, lines to write on."""

from dataclasses import replace

from kiosk.paper.block import LEADING, RISE, Block, Room, placed, stacked, written
from kiosk.paper.ink import Box, Rule, Weight, Words
from kiosk.paper.sheet import Blank, Centred, Facts, Heading, Large, Paragraph, Points, Space, Ticks, Title

THICK, THIN = 1.1, 0.25  # millimetres
_SIGN = 1.6  # of a letter: the room of a point's sign
_LABEL = 0.3  # of the width: the names of facts


def title(part: Title, room: Room) -> Block:
    """Over two boards of the veranda, a thick one and a thin one."""
    size = room.body * 1.75
    lines = room.lines(part.above, room.note, weight=Weight.BOLD) if part.above else ()
    above = written(lines, room.note, weight=Weight.BOLD, tone=room.tone)
    text = written(room.balanced(part.text, size, weight=Weight.BOLD), size, weight=Weight.BOLD, tone=room.tone)
    down = above.height + text.height + 1.5
    boards = (
        Box(0, down, room.width, THICK, tone=room.tone),
        Box(0, down + THICK + 0.9, room.width, THIN, tone=room.tone),
    )
    return Block(down + THICK + 0.9 + THIN, (*above.inks, *placed(text, 0, above.height), *boards), room.body * 0.75)


def heading(part: Heading, room: Room) -> Block:
    size = room.body * 1.15
    inner = room.narrowed(room.width - size)
    text = written(inner.lines(part.text, size, weight=Weight.BOLD), size, weight=Weight.BOLD, tone=room.tone)
    bar = Box(0, size * 0.27, size * 0.35, text.height - size * 0.54, 0.4, tone=room.tone)
    return Block(text.height, (bar, *placed(text, size * 0.8, 0)), room.body * 0.2, stays=True)


def paragraph(part: Paragraph, room: Room) -> Block:
    text = stacked(written(room.lines(sentence, room.body), room.body) for sentence in part.sentences)
    return Block(text.height, text.inks, room.body * 0.8)


def centred(part: Centred, room: Room) -> Block:
    size = room.body * part.scale
    weight = Weight.BOLD if part.scale > 1 else Weight.REGULAR
    lines = room.balanced(part.text, size, weight=weight)
    text = written(lines, size, weight=weight)
    places = ((room.width - room.wide(line, size, weight)) / 2 for line in lines)
    inks = tuple(ink for one, x in zip(text.inks, places, strict=True) for ink in placed(Block(0, (one,)), x, 0))
    return Block(text.height, inks, room.body * 0.5)


def space(part: Space, room: Room) -> Block:
    return Block(part.lines * room.body * LEADING)


def points(part: Points, room: Room) -> Block:
    side = room.body * 0.34
    sign = Box(side, (room.body * LEADING - side) / 2, side, side, side / 2, tone=room.tone)
    return _listed(part.texts, Block(0, (sign,)), room)


def ticks(part: Ticks, room: Room) -> Block:
    side = room.body * 0.85
    sign = Box(0.2, (room.body * LEADING - side) / 2, side, side, 0.6, 0.4, room.tone)
    return _listed(part.texts, Block(0, (sign,)), room)


def _listed(texts: tuple[str, ...], sign: Block, room: Room) -> Block:
    aside = room.body * _SIGN
    inner = room.narrowed(room.width - aside)
    rows = (written(inner.lines(text, room.body), room.body) for text in texts)
    whole = stacked(Block(row.height, (*sign.inks, *placed(row, aside, 0)), room.body * 0.15) for row in rows)
    return Block(whole.height, whole.inks, room.body * 0.8)


def facts(part: Facts, room: Room) -> tuple[Block, ...]:
    """Each fact is a block of its own, with a hair line below."""
    aside = room.width * _LABEL
    names, values = room.narrowed(aside - room.body * 0.5), room.narrowed(room.width - aside)
    rows: list[Block] = []
    for name, value in part.facts:
        left = written(names.lines(name, room.body, weight=Weight.BOLD), room.body, weight=Weight.BOLD, tone=room.tone)
        right = written(values.lines(value, room.body), room.body)
        height = max(left.height, right.height) + 1.2
        hair = Rule(0, height, room.width, height, THIN, room.tone)
        rows.append(Block(height, (*left.inks, *placed(right, aside, 0), hair), 1.2))
    return last_apart(rows, room)


def last_apart(rows: list[Block], room: Room) -> tuple[Block, ...]:
    """The rows of a list, with white below the last."""
    return (*rows[:-1], replace(rows[-1], gap=room.body * 0.8)) if rows else ()


def large(part: Large, room: Room) -> Block:
    """As large as the frame takes it, at most three times the text."""
    inside = room.width - room.body * 1.6
    says = written(room.narrowed(inside).lines(part.says, room.body), room.body)
    text = _large_lines(part.text, room.narrowed(inside))
    height = says.height + text.height + room.body
    frame = Box(0.4, 0.4, room.width - 0.8, height - 0.8, 3, 0.8, room.tone)
    inner = (
        *placed(says, room.body * 0.8, room.body * 0.4),
        *placed(text, room.body * 0.8, says.height + room.body * 0.4),
    )
    return Block(height, (frame, *inner), room.body * 0.8)


def _large_lines(text: str, room: Room) -> Block:
    """On one line, or on two where one would be small."""
    size = min(room.body * 3, room.width / room.wide(text, 1.0, Weight.BOLD) * 0.99)
    if size < room.body * 2:
        size = min(room.body * 2.2, size * 1.7)
    return written(room.balanced(text, size, weight=Weight.BOLD), size, weight=Weight.BOLD)


def blank(part: Blank, room: Room) -> Block:
    """High enough for a hand that needs room."""
    height = room.body * 2.2
    down = height - room.body * (1 - RISE) - 1.0
    before = room.wide(part.before, room.body, Weight.REGULAR)
    after = room.wide(part.after, room.body, Weight.REGULAR)
    gap = room.body * 0.5
    rule = Rule(
        before + (gap if before else 0), height - 0.4, room.width - after - (gap if after else 0), height - 0.4, 0.35
    )
    words = tuple(
        Words(x, down, text, room.body) for x, text in ((0.0, part.before), (room.width - after, part.after)) if text
    )
    return Block(height, (*words, rule), room.body * 0.8)
