"""A sentence taken apart for staff: words as they stand on paper, each with the kana it is said in."""

import pytest

from kiosk.reading.lexicon import Word, lexicon
from kiosk.reading.marks import shown
from kiosk.voice.pronounce import Pronouncer, ReadWord


@pytest.fixture(scope="module")
def pronouncer() -> Pronouncer:
    return Pronouncer(lexicon())


def parts(text: str, words: tuple[ReadWord, ...]) -> list[tuple[str, str, str]]:
    """The whole word, the word itself, and its kana."""
    plain = shown(text)
    return [(plain[w.start : w.start + w.length], plain[w.start : w.start + w.head], w.kana) for w in words]


def test_particles_and_endings_lean_on_their_word(pronouncer: Pronouncer) -> None:
    text = "市役所の 窓口で、いっしょに やりましょう。"
    assert parts(text, pronouncer.words(text)) == [
        ("市役所の", "市役所", "シヤクショノ"),
        ("窓口で", "窓口", "マドグチデ"),
        ("いっしょに", "いっしょ", "イッショニ"),
        ("やりましょう", "やり", "ヤリマショー"),
    ]


def test_prefixes_and_numbers_stay_whole(pronouncer: Pronouncer) -> None:
    text = "ご自分の 番号は 12時30分です。"
    assert parts(text, pronouncer.words(text))[0] == ("ご自分の", "ご自分", "ゴジブンノ")
    assert [kana for *_, kana in parts(text, pronouncer.words(text))][-2:] == ["ジューニジ", "サンジュップンデス"]


def test_what_its_author_fixed_is_told_apart(pronouncer: Pronouncer) -> None:
    text = "｜行方《なめがた》の 窓口です。"
    assert [word.given for word in pronouncer.words(text)] == [True, False]


@pytest.mark.parametrize("text", ["", "　", "。", "🙂"])
def test_silent_text_has_no_words(pronouncer: Pronouncer, text: str) -> None:
    assert pronouncer.words(text) == ()


def test_all_words_together_are_said_as_the_whole(pronouncer: Pronouncer) -> None:
    text = "明日の 天気は、晴れ ときどき くもりでしょう。"
    assert "".join(word.kana for word in pronouncer.words(text)) == pronouncer.kana(text).replace("、", "")


def test_a_correction_is_heard_in_every_sentence() -> None:
    corrected = Pronouncer(lexicon() | {"人気": Word("ヒトケ")})
    assert corrected.kana("人気の ない 道です。").startswith("ヒトケノ")
    assert corrected.kana("とても 人気が あります。") == "トテモヒトケガアリマス、"
