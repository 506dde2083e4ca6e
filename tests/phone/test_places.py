"""Words of place from rectangles."""

import pytest

from kiosk.phone.places import Rect, place


def a_grid() -> dict[str, Rect]:
    """Two lines of four icons, a dock of four below, the system keys under it."""
    seen = {
        f"app{row}{column}": Rect(column * 0.25, 0.1 + row * 0.2, 0.2, 0.15) for row in range(2) for column in range(4)
    }
    seen |= {f"dock{column}": Rect(column * 0.25, 0.8, 0.2, 0.12) for column in range(4)}
    return seen | {"system.back": Rect(0.1, 0.95, 0.1, 0.05)}


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("dock0", "いちばん下の段の いちばん左"),
        ("dock3", "いちばん下の段の いちばん右"),
        ("dock1", "いちばん下の段の 左から2番目"),
        ("app12", "真ん中の段の 右から2番目"),
        ("app00", "いちばん上の段の いちばん左"),
    ],
)
def test_a_place_in_a_grid(target: str, words: str) -> None:
    assert place(target, a_grid()) == words


def test_the_middle_of_three() -> None:
    tabs = {f"tab{n}": Rect(n * 0.33, 0.9, 0.3, 0.1) for n in range(3)}
    assert place("tab1", tabs) == "真ん中"


def test_a_line_that_is_alone_needs_no_column() -> None:
    seen = {"one": Rect(0, 0, 1, 0.1), "two": Rect(0, 0.2, 1, 0.1)}
    assert place("two", seen) == "いちばん下の段"


def test_what_is_not_seen_or_all_there_is_has_no_words() -> None:
    assert place("gone", a_grid()) == ""
    assert place("one", {"one": Rect(0, 0, 1, 1)}) == ""
    assert place("system.back", a_grid()) == ""


def test_things_a_little_out_of_line_are_one_line() -> None:
    seen = {"left": Rect(0, 0.50, 0.4, 0.1), "right": Rect(0.5, 0.53, 0.4, 0.1), "top": Rect(0, 0, 1, 0.1)}
    assert place("right", seen) == "いちばん下の段の いちばん右"
