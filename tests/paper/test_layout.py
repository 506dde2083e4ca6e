"""Whatever a sheet holds: nothing is cut, nothing lies outside the margins or on something else."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.paper.block import BODY_PT, POINT, Room
from kiosk.paper.ink import HEIGHT, MARGIN, WIDTH, Box, Ink, Modules, Rule, Shown, Weight, Words
from kiosk.paper.layout import Page, pages
from kiosk.paper.parts import within
from kiosk.paper.sheet import (
    Answer,
    Bars,
    Beside,
    Blank,
    Call,
    Calls,
    Code,
    Facts,
    Heading,
    Large,
    Letters,
    Numbers,
    Paragraph,
    Points,
    Sheet,
    Stamps,
    Ticks,
    Title,
    Tone,
)
from tests.paper.papers import PAPERS

TEXT = st.lists(st.text("あ漢字、。A0", min_size=1, max_size=14), min_size=1, max_size=9).map(" ".join)
TEXTS = st.lists(TEXT, min_size=1, max_size=6).map(tuple)
PAIRS = st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5).map(tuple)
PLAIN = st.one_of(
    st.builds(Title, TEXT, TEXT),
    st.builds(Heading, TEXT),
    st.builds(Paragraph, TEXTS),
    st.builds(Answer, TEXT, st.tuples(TEXT, TEXT)),
    st.builds(Calls, st.lists(st.builds(Call, st.just("0120-95-0178"), TEXT), min_size=1, max_size=4).map(tuple)),
    st.builds(Facts, PAIRS),
    st.builds(Points, TEXTS),
    st.builds(Ticks, TEXTS),
    st.builds(Bars, st.lists(st.tuples(TEXT, st.integers(0, 99)), min_size=1, max_size=6).map(tuple), st.just("人")),
    st.builds(Numbers, st.lists(st.tuples(st.just("12人"), TEXT), min_size=1, max_size=3).map(tuple)),
    st.builds(Large, st.just("KMT-472R"), TEXT),
    st.builds(Blank, st.just("お名前"), st.just("さん")),
    st.builds(Stamps, st.just(54), st.just(frozenset({1, 54}))),
    st.builds(Code, st.just("https://a.example.jp/x"), TEXT, st.just("https://a.example.jp/x")),
)
PART = st.one_of(PLAIN, st.builds(Beside, st.tuples(PLAIN), st.tuples(PLAIN)))
SHEETS = st.builds(
    lambda parts, letters: Sheet(name="x", parts=tuple(parts), letters=letters),
    st.lists(PART, min_size=1, max_size=12),
    st.sampled_from(Letters),
)


def wide(text: str, size: float, weight: Weight) -> float:
    """Every sign a full square: wider than any letter there is."""
    return len(text) * size


def extent(ink: Ink) -> tuple[float, float, float, float]:
    """Left, top, right, bottom in millimetres."""
    match ink:
        case Words():
            return ink.x, ink.y - ink.size * 0.88, ink.x + wide(ink.text, ink.size, ink.weight), ink.y + ink.size * 0.12
        case Rule():
            return ink.x, ink.y - ink.thick / 2, ink.to_x, ink.to_y + ink.thick / 2
        case Box() | Shown():
            half = ink.thick / 2 if isinstance(ink, Box) else 0.0
            return ink.x - half, ink.y - half, ink.x + ink.width + half, ink.y + ink.height + half
        case Modules():
            return ink.x, ink.y, ink.x + ink.side, ink.y + ink.side


def outside(page: Page) -> Iterator[Ink]:
    for ink in page:
        left, top, right, bottom = extent(ink)
        near = 0.01
        if (
            left < MARGIN - near
            or top < MARGIN - near
            or right > WIDTH - MARGIN + near
            or bottom > HEIGHT - MARGIN + near
        ):
            yield ink


@settings(max_examples=120)
@given(SHEETS)
def test_nothing_lies_outside_the_margins(sheet: Sheet) -> None:
    for page in pages(sheet, wide):
        assert list(outside(page)) == []


@settings(max_examples=60)
@given(SHEETS)
def test_no_part_is_cut_and_none_is_lost(sheet: Sheet) -> None:
    """Every block of every part stands whole, with all of its words, on one page, in order."""
    size = BODY_PT[sheet.letters] * POINT
    room = Room(WIDTH - 2 * MARGIN, size, Tone.INK, wide, 0.0)
    words = [
        "".join(ink.text for ink in page if isinstance(ink, Words)).replace(" ", "") for page in pages(sheet, wide)
    ]
    if len(words) == 1:
        return  # letters may have grown and with them the lines; that nothing is lost is looked at in the PDF
    at = 0
    for part in sheet.parts:
        for block in within(part, room, HEIGHT - 2 * MARGIN - 12):
            text = "".join(ink.text for ink in block.inks if isinstance(ink, Words)).replace(" ", "")
            at = next(page for page in range(at, len(words)) if text in words[page])


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("letters", Letters)
def test_letters_are_never_smaller_than_their_size(name: str, letters: Letters) -> None:
    """The foot and the words above a title may be smaller, by a seventh."""
    sizes = {ink.size / POINT for page in pages(PAPERS[name](letters), wide) for ink in page if isinstance(ink, Words)}
    assert min(sizes) >= {Letters.NORMAL: 11.8, Letters.LARGE: 15.0}[letters]
    assert sum(size >= BODY_PT[letters] * 0.99 for size in sizes) >= 1


def test_letters_grow_where_there_is_room_and_never_beyond_what_the_sheet_says() -> None:
    few = Sheet(name="x", parts=(Paragraph(("みじかい 文。",)),), most_pt=22)
    (page,) = pages(few, wide)
    assert max(ink.size / POINT for ink in page if isinstance(ink, Words) and ink.text) == pytest.approx(22)


def test_a_heading_is_never_the_last_thing_on_a_page() -> None:
    parts = tuple(part for at in range(12) for part in (Heading(f"あ{at}"), Paragraph(("い う え お",) * 5)))
    laid = pages(Sheet(name="x", parts=parts), wide)
    assert len(laid) > 1
    for page in laid:
        last = max((ink for ink in page if isinstance(ink, Words) and ink.text), key=lambda ink: ink.y)
        assert last.weight is Weight.REGULAR
