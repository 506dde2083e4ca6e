"""Notes that look as if they told who somebody is: found in every width and with every separator, never blocked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk.personal import Looks, pieces, warnings, without

WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")
WIDTHS = st.sampled_from([{}, WIDE])
SEPARATORS = ["", "-", " ", "　", "－", "ー", "–", ".", "・", "/"]
HARMLESS = "カード予約字大電源音画面"


def looks(text: str) -> set[Looks]:
    return {piece.looks for piece in pieces(text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("山田さんの 娘が来る", Looks.NAME),
        ("やまださま", Looks.NAME),
        ("ハナコ様に 電話", Looks.NAME),
        ("佐々木氏より", Looks.NAME),
        ("サトウ が 来た", Looks.NAME),
        ("ｻﾄｳ ｻﾝ", Looks.NAME),
        ("鈴木", Looks.NAME),
        ("たなか が きた", Looks.NAME),
        ("090-0000-1111", Looks.TELEPHONE),
        ("０９０（００００）１１１１", Looks.TELEPHONE),
        ("03 0000 1111", Looks.TELEPHONE),
        ("本町3丁目5", Looks.ADDRESS),
        ("みどり町12-3", Looks.ADDRESS),
        ("〒100", Looks.ADDRESS),
        ("東京都北区", Looks.ADDRESS),
        ("1234 5678 9012", Looks.TWELVE_DIGITS),
        ("１２３４－５６７８－９０１２", Looks.TWELVE_DIGITS),
        ("12345678901234567890", Looks.TWELVE_DIGITS),
    ],
)
def test_what_tells_of_a_person_is_found(text: str, found: Looks) -> None:
    assert found in looks(text)
    assert warnings(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "字が 小さくて 読めない",
        "12月3日 10時に 来る",
        "カードの 期限が 2027年2月5日",
        "お客さんが 多い",
        "みなさん と 練習した",
        "3000円 はらった",
        "188に 電話した",
        "0120",
        "様子を 見た",
        "スマホの 電源が 入らない",
    ],
)
def test_what_tells_of_no_person_is_left_alone(text: str) -> None:
    assert pieces(text) == ()
    assert without(text) == text


@given(
    digits=st.text("0123456789", min_size=12, max_size=12),
    between=st.lists(st.sampled_from(SEPARATORS), min_size=11, max_size=11),
    width=WIDTHS,
    before=st.text(HARMLESS, max_size=5),
    after=st.text(HARMLESS, max_size=5),
)
def test_twelve_digits_are_found_however_they_are_parted(
    digits: str, between: list[str], width: dict[int, int], before: str, after: str
) -> None:
    number = "".join(sign + gap for sign, gap in zip(digits, [*between, ""], strict=True))
    text = before + number.translate(width) + after
    assert Looks.TWELVE_DIGITS in looks(text)
    assert not any(sign.isdigit() for sign in without(text))


@given(st.integers(0, 10**9 - 1), st.sampled_from(SEPARATORS), WIDTHS)
def test_a_telephone_number_is_found_however_it_is_parted(number: int, gap: str, width: dict[int, int]) -> None:
    written = f"0{number:09}"
    text = gap.join((written[:2], written[2:6], written[6:]))
    assert Looks.TELEPHONE in looks(text.translate(width))


@given(st.text(max_size=60))
def test_pieces_lie_in_the_text_and_what_is_left_warns_of_nothing(text: str) -> None:
    for piece in pieces(text):
        assert 0 <= piece.start < piece.end <= len(text)
    assert pieces(without(text)) == ()


def test_what_is_taken_out_is_only_what_was_found() -> None:
    assert without("字を 大きく。090-0000-1111") == "字を 大きく。"
