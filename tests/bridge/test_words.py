"""Words that the views make themselves: phrases, the clock."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bridge.day_words import day_words, time_words
from kiosk.bridge.look_view import pixels_per_mm
from kiosk.bridge.phrase_view import joined, phrases


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("下の段の いちばん左です", ("下の段の ", "いちばん左です")),
        ("練習なので、どこにも かかりません。", ("練習なので、", "どこにも ", "かかりません。")),
        ("2027年1月6日まで（あと 45日）", ("2027年1月6日まで", "（あと ", "45日）")),
        ("マイナンバーカードを 調べる", ("マイナンバーカードを ", "調べる")),
    ],
)
def test_a_line_breaks_between_phrases_only(text: str, parts: tuple[str, ...]) -> None:
    assert phrases(text) == parts


@given(st.text(max_size=60))
def test_phrases_give_the_whole_text_back(text: str) -> None:
    assert "".join(phrases(text)) == text
    assert joined(text).replace("\u2060", "").replace("\u200b", "") == text.replace("\u2060", "").replace("\u200b", "")


def test_the_clock_of_the_rest_screen() -> None:
    morning = datetime(2026, 11, 22, 9, 5)
    assert (day_words(morning), time_words(morning)) == ("11月22日(日)", "9時05分")


def test_a_known_screen_is_measured_by_its_size_and_another_by_what_it_says() -> None:
    assert pixels_per_mm(1366, 768, 96.0) == 3.96
    assert pixels_per_mm(1600, 900, 101.6) == pytest.approx(4.0)
