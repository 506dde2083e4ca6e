"""Lines end between phrases; a phrase is cut only where no line could hold it."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.paper.lines import balanced, broken

PHRASES = st.lists(st.text("あいう漢字、。「」ーゃ", min_size=1, max_size=12), min_size=1, max_size=12)


def wide(text: str) -> float:
    return float(len(text))


def test_a_line_ends_between_phrases() -> None:
    assert broken("カードを 置いたら、青い ボタンを 押します。", 12, wide) == (
        "カードを 置いたら、青い",
        "ボタンを 押します。",
    )


def test_a_phrase_wider_than_the_line_is_cut_but_no_line_begins_with_a_full_stop() -> None:
    assert broken("あいうえおかきくけ。こ", 9, wide) == ("あいうえおかきく", "け。こ")


def test_no_line_ends_with_an_opening_bracket() -> None:
    assert broken("あいうえお「かきくけ」", 6, wide)[0] == "あいうえお"


def test_an_address_is_cut_after_a_slash() -> None:
    assert broken("https://a.example.jp/lesson/x", 24, wide) == ("https://a.example.jp/", "lesson/x")


def test_a_title_of_two_lines_has_them_alike() -> None:
    assert balanced("あああ いいい ううう えええ おおお", 16, wide) == ("あああ いいい ううう", "えええ おおお")


@given(PHRASES, st.integers(3, 30))
def test_nothing_is_lost_and_no_line_is_too_wide(phrases: list[str], width: int) -> None:
    text = " ".join(phrases)
    for lines in (broken(text, width, wide), balanced(text, width, wide)):
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert all(wide(line) <= width for line in lines)


@given(PHRASES)
def test_a_text_that_fits_is_one_line(phrases: list[str]) -> None:
    text = " ".join(phrases)
    assert broken(text, wide(text), wide) == (text,)
