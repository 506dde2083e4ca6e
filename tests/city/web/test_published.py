"""Small numbers stay blank, and nobody gets at them by subtracting."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.city.published import LEAST, blank, finished_shown, shown

CELLS = st.dictionaries(st.integers(0, 9), st.integers(1, 40), max_size=8)


def test_a_number_under_five_is_blank() -> None:
    assert [shown(n) for n in (0, 1, 4, 5, 100)] == [None, None, None, 5, 100]


def test_finished_is_blank_where_few_were_not_finished() -> None:
    assert [finished_shown(20, n) for n in (20, 19, 16, 15, 4, 25)] == [20, None, None, 15, None, 25]


@given(CELLS, st.sets(st.integers(0, 9)))
def test_the_blank_cells_hide_each_other(cells: dict[int, int], besides: set[int]) -> None:
    hidden = blank(cells, besides)
    assert all(cells[cell] >= LEAST and cell not in besides for cell in set(cells) - hidden)
    total_less_shown = sum(cells[cell] for cell in hidden)
    assert hidden in (frozenset(), frozenset(cells)) or (len(hidden) >= 2 and total_less_shown >= LEAST)


@given(CELLS)
def test_where_nothing_is_small_nothing_is_blank(cells: dict[int, int]) -> None:
    assert blank({cell: n + LEAST for cell, n in cells.items()}) == frozenset()
