"""Signs and numbers become words, and every said character knows its place in what is shown."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.reading.kana import katakana
from kiosk.reading.lexicon import WordKind
from kiosk.reading.marks import shown
from kiosk.reading.normalise import Spoken, slot, spoken

TROUBLE = "\n｜《》ｶﾞがｱ\u3099\u200b\ufe0f😀𠮷\x00\ue000QRe-Tax"
JAPANESE = st.text(st.sampled_from("電話を方かけて0123456789-()（）：:/〜~×○→#@¥円年月日時分番号は、。 　" + TROUBLE))


def written_out(said: Spoken) -> str:
    """The said text with the slots filled."""
    words = iter(said.words)
    slots = {slot(kind) for kind in WordKind}
    return "".join(next(words).reading if sign in slots else sign for sign in said.text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0120-95-0178", "ゼロイチニーゼロの、キューゴーの、ゼロイチナナハチ"),
        ("０９０ー１２３４ー５６７８", "ゼロキューゼロの、イチニーサンヨンの、ゴーロクナナハチ"),
        ("(03)1234-5678", "ゼロサンの、イチニーサンヨンの、ゴーロクナナハチ"),
        ("暗証番号は「1234」", "暗証番号は イチニーサンヨン "),
        ("番号は1200円", "番号は1200円"),
        ("2025/3/14", "2025年3月14日"),
        ("R7.10.8", "令和7年10月8日"),
        ("H1.1.8", "平成元年1月8日"),
        ("9:00〜17:30", "9時から17時30分"),
        ("7時05分", "7時5分"),
        ("4/1(火)", "4月1日、かようび、"),
        ("¥3,980", "3980円"),
        ("12,345,678人", "12345678人"),
        ("○○市", "マルマル市"),
        ("#7119", "シャープ、ナナイチイチキュー"),
        ("26℃", "26度"),
        ("第Ⅲ期", "第3期"),
        ("1-2-3", "1の2の3"),
        ("info@example.jp へ", "メールアドレス へ"),
        ("やってみ\u200bて くださ\u2060い", "やってみてください"),
        ("ｶﾞｽとか\u3099す", "ガスとがす"),
        ("😀♪", ""),
    ],
)
def test_a_sign_or_number_is_said_in_words(text: str, said: str) -> None:
    assert written_out(spoken(text)) == said


def test_a_word_with_a_mark_stands_as_one_slot_of_its_kind() -> None:
    assert spoken("｜行方《なめがた》様").text == slot(WordKind.PERSON) + "様"
    assert spoken("｜行方《なめがた》市").text == slot(WordKind.NAME) + "市"


def test_places_count_in_the_shown_text() -> None:
    said = spoken("｜行方《なめがた》様は０１２０－９５－０１７８へ")
    text = shown("｜行方《なめがた》様は０１２０－９５－０１７８へ")
    places = [text[start:end] for start, end in said.places]
    assert places[:3] == ["行方", "様", "は"]
    assert set(places[3:-1]) == {"０１２０－９５－０１７８"}
    assert places[-1] == "へ"


@settings(max_examples=200, deadline=None)
@given(JAPANESE)
def test_any_text_is_said_with_a_place_for_every_character(text: str) -> None:
    said = spoken(text)
    assert len(said.places) == len(said.text)
    assert all(0 <= start < end <= len(shown(text)) for start, end in said.places)
    assert list(said.places) == sorted(said.places)


@settings(max_examples=200, deadline=None)
@given(JAPANESE)
def test_every_slot_has_its_word(text: str) -> None:
    said = spoken(text)
    slots = [sign for sign in said.text if sign in {slot(kind) for kind in WordKind}]
    assert slots == [slot(word.kind) for word in said.words]
    assert all(word.reading == katakana(word.reading) for word in said.words)
