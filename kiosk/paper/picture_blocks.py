"""Parts that are more than text as blocks: steps with pictures, QR codes, telephone numbers, tables, figures."""

from dataclasses import replace

from kiosk.paper.block import LEADING, Block, Room, placed, stacked, written
from kiosk.paper.ink import Box, Ink, Modules, Rule, Shown, Weight, Words
from kiosk.paper.sheet import Answer, Bars, Calls, Code, Numbers, Stamps, Step, Steps
from kiosk.paper.text_blocks import THIN, last_apart

GUTTER = 5.0  # millimetres between columns
_LEAST_SIDE, _MOST_SIDE = 30.0, 42.0  # of a QR code
_STAMPS_ACROSS = 11
_ROOMY = 2  # so many steps a row have room for words beside their pictures


def steps(part: Steps, room: Room) -> tuple[Block, ...]:
    """One block a row; the pictures of a row stand on one line."""
    cell = room.narrowed((room.width - GUTTER * (part.across - 1)) / part.across)
    numbered = tuple(enumerate(part.steps, 1))
    rows = (numbered[at : at + part.across] for at in range(0, len(numbered), part.across))
    row_of = _row_beside if part.across <= _ROOMY else _row_below
    return tuple(row_of(row, cell) for row in rows)


def _row_beside(row: tuple[tuple[int, Step], ...], cell: Room) -> Block:
    """The words begin at the top of their picture."""
    disc = cell.body * 1.5
    inks: list[Ink] = []
    tallest = 0.0
    for at, (number, step) in enumerate(row):
        left = at * (cell.width + GUTTER)
        wide, tall = _fitted(step, cell.width * 0.5, cell.picture)
        caption = _caption(number, step.text, disc, cell.narrowed(cell.width - wide - 2.0))
        inks += (Shown(left, 0, wide, tall, step.picture.png), *placed(caption, left + wide + 2.0, 0))
        tallest = max(tallest, tall, caption.height)
    return Block(tallest, tuple(inks), cell.body * 0.6)


def _row_below(row: tuple[tuple[int, Step], ...], cell: Room) -> Block:
    disc = cell.body * 1.5
    captions = [_caption(number, step.text, disc, cell) for number, step in row]
    high = max(caption.height for caption in captions) + 1.5
    inks: list[Block] = []
    for at, (_, step) in enumerate(row):
        left = at * (cell.width + GUTTER)
        wide, tall = _fitted(step, cell.width, cell.picture)
        shown = Shown(left, high, wide, tall, step.picture.png)
        inks.append(Block(0, (*placed(captions[at], left, 0), shown)))
    tallest = max(_fitted(step, cell.width, cell.picture)[1] for _, step in row)
    return Block(high + tallest, tuple(ink for block in inks for ink in block.inks), cell.body * 0.8)


def _caption(number: int, text: str, disc: float, cell: Room) -> Block:
    """The number in a filled disc, the words beside it."""
    sign = str(number)
    size = cell.body * 0.95
    centre = (disc - cell.wide(sign, size, Weight.BOLD)) / 2
    words = written(
        cell.narrowed(cell.width - disc - 1.5).balanced(text, cell.body, weight=Weight.BOLD),
        cell.body,
        weight=Weight.BOLD,
    )
    filled = Box(0, (cell.body * LEADING - disc) / 2, disc, disc, disc / 2, tone=cell.tone)
    figure = Words(centre, cell.body * LEADING / 2 + size * 0.36, sign, size, Weight.BOLD, None)
    return Block(max(words.height, disc), (filled, figure, *placed(words, disc + 1.5, 0)))


def _fitted(step: Step, width: float, height: float) -> tuple[float, float]:
    scale = min(width / step.picture.width, height / step.picture.height)
    return step.picture.width * scale, step.picture.height * scale


def answer(part: Answer, room: Room) -> Block:
    edge = room.body * 0.7
    inner = room.narrowed(room.width - 2 * edge)
    worry = written(
        inner.lines(part.worry, room.body, weight=Weight.BOLD), room.body, weight=Weight.BOLD, tone=room.tone
    )
    lines = [written(inner.lines(text, room.body), room.body) for text in part.answer]
    text = stacked((Block(worry.height, worry.inks, room.body * 0.2), *lines))
    height = text.height + edge
    frame = Box(0.3, 0.3, room.width - 0.6, height - 0.6, 3, 0.6, room.tone)
    return Block(height, (frame, *placed(text, edge, edge / 2)), room.body * 0.8)


def code(part: Code, room: Room) -> Block:
    """Words beside the code, or below it in a narrow column."""
    side = min(_MOST_SIDE, max(_LEAST_SIDE, room.width * 0.18))
    narrow = room.width - side - GUTTER < room.body * 10
    inner = room if narrow else room.narrowed(room.width - side - GUTTER)
    says = written(inner.lines(part.says, room.body), room.body)
    printed = written(inner.lines(part.printed, room.note), room.note) if part.printed else Block(0)
    text = stacked((says, printed))
    square = Modules(0, 0, side, part.content)
    if narrow:
        return Block(side + text.height, (square, *placed(text, 0, side)), room.body * 0.8)
    height = max(side, text.height)
    return Block(height, (square, *placed(text, side + GUTTER, (height - text.height) / 2)), room.body * 0.8)


def calls(part: Calls, room: Room) -> tuple[Block, ...]:
    """The number as large as its column takes it, one block a number."""
    size = room.body * 2.2
    column = room.width * 0.5
    inner = room.narrowed(room.width - column)
    rows: list[Block] = []
    for call in part.calls:
        fitted = min(size, column * 0.95 / room.wide(call.number, 1.0, Weight.BOLD))
        use = written(
            inner.balanced(call.use, room.body * 1.1, weight=Weight.BOLD), room.body * 1.1, weight=Weight.BOLD
        )
        height = max(size * 1.2, use.height) + room.body * 0.6
        number = Words(0, height / 2 + fitted * 0.36, call.number, fitted, Weight.BOLD, room.tone)
        hair = Rule(0, height, room.width, height, THIN, room.tone)
        rows.append(Block(height, (number, *placed(use, column, (height - use.height) / 2), hair)))
    return last_apart(rows, room)


def bars(part: Bars, room: Room) -> Block:
    """In each row words, bar, figure."""
    most = max((n for _, n in part.rows), default=0)
    words, longest = room.width * 0.42, room.width * 0.44
    rows: list[Block] = []
    for text, n in part.rows:
        name = written(room.narrowed(words - GUTTER / 2).lines(text, room.body), room.body)
        figure = f"{n}{part.unit}"
        right = room.width - room.wide(figure, room.body, Weight.BOLD)
        value = placed(written((figure,), room.body, weight=Weight.BOLD), right, 0)
        thick = room.body * 0.75
        length = longest * n / most if most else 0.0
        bar = (Box(words, (room.body * LEADING - thick) / 2, length, thick, tone=room.tone),) if n else ()
        rows.append(Block(name.height, (*name.inks, *bar, *value), room.body * 0.1))
    return replace(stacked(rows), gap=room.body * 0.8)


def stamps(part: Stamps, room: Room) -> Block:
    """A grid of fields; a stamp is a filled disc around its number."""
    cell = room.width / _STAMPS_ACROSS
    disc = min(cell * 0.82, room.body * 2.0)
    inks: list[Ink] = []
    for number in range(1, part.fields + 1):
        down, along = divmod(number - 1, _STAMPS_ACROSS)
        done = number in part.done
        size = min(room.body * (0.95 if done else 0.85), disc * 0.42)
        weight = Weight.BOLD if done else Weight.REGULAR
        x, y = along * cell + (cell - disc) / 2, down * disc * 1.12 + THIN
        text = str(number)
        at = x + (disc - room.wide(text, size, weight)) / 2
        inks.append(Box(x, y, disc, disc, disc / 2, 0 if done else THIN, room.tone))
        inks.append(Words(at, y + disc / 2 + size * 0.36, text, size, weight, None if done else room.tone))
    rows = -(-part.fields // _STAMPS_ACROSS)
    return Block(rows * disc * 1.12 + 2 * THIN, tuple(inks), room.body * 0.8)


def numbers(part: Numbers, room: Room) -> Block:
    """Figures side by side, each with its words below."""
    cell = room.narrowed((room.width - GUTTER * (len(part.numbers) - 1)) / len(part.numbers))
    size = room.body * 2.6
    columns: list[Block] = []
    for figure, words in part.numbers:
        value = written(
            (figure,), min(size, cell.width / cell.wide(figure, 1.0, Weight.BOLD)), weight=Weight.BOLD, tone=room.tone
        )
        columns.append(stacked((value, written(cell.balanced(words, room.body), room.body))))
    inks = [ink for at, one in enumerate(columns) for ink in placed(one, at * (cell.width + GUTTER), 0)]
    return Block(max(one.height for one in columns), tuple(inks), room.body * 0.8)
