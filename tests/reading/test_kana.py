"""Kana are turned into each other, and their beats are counted as a speaker counts them."""

import pytest

from kiosk.reading.kana import as_spoken, beats, beats_about, hiragana, is_kana, katakana, written_out


def test_hiragana_and_katakana_turn_into_each_other() -> None:
    assert katakana("きゅうりのー") == "キュウリノー"
    assert hiragana("キュウリノー") == "きゅうりのー"


@pytest.mark.parametrize(
    ("kana", "count"), [("キョー", 2), ("がっこう", 4), ("シンブン", 4), ("ファイル", 3), ("、", 0)]
)
def test_small_kana_have_no_beat_of_their_own(kana: str, count: int) -> None:
    assert beats(kana) == count


def test_kanji_count_about_two_beats() -> None:
    assert 3 < beats_about("電話") < 5
    assert beats_about("でんわ") == 3


def test_kana_only_is_kana_and_the_long_sound() -> None:
    assert is_kana("カード")
    assert not is_kana("電話")
    assert not is_kana("")


@pytest.mark.parametrize(
    ("spelled", "said"),
    [
        ("とうきょう", "トーキョー"),
        ("せんせい", "センセー"),
        ("おおさか", "オーサカ"),
        ("ゆうびん", "ユービン"),
        ("ひとけ", "ヒトケ"),
        ("えんがわ", "エンガワ"),
        ("こーひー", "コーヒー"),
        ("うえ", "ウエ"),
        ("あおい", "アオイ"),
        ("", ""),
    ],
)
def test_spelled_kana_as_it_is_said(spelled: str, said: str) -> None:
    assert as_spoken(spelled) == said


@pytest.mark.parametrize(
    ("kana", "written"),
    [("めーる", "めえる"), ("けいたい", "けえたい"), ("こう", "こお"), ("おおい", "おおい"), ("ー", "ー"), ("", "")],
)
def test_long_vowels_are_written_as_they_are_heard(kana: str, written: str) -> None:
    assert written_out(kana) == written
