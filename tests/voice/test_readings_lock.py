"""Every sentence that is known beforehand is locked, said as it was locked, and read alike by a second reader."""

import pytest

from kiosk.lesson.shelf import read_shelf
from kiosk.narration import lessons_say, pages_say
from kiosk.paths import LESSONS, READINGS_LOCK, RESOLVED, UI
from kiosk.reading.lexicon import lexicon
from kiosk.voice.pronounce import Pronouncer
from kiosk.voice.readings_lock import compared, read_lock, written_lock
from kiosk.voice.second_reader import Resolved, SecondReader, beat_by_beat, read_resolved


class Says:
    """A reader who says what a test tells it."""

    def __init__(self, **kana: str) -> None:
        self._kana = kana

    def kana(self, text: str) -> str:
        return self._kana[text]


@pytest.mark.timeout(240)
def test_what_the_kiosk_says_is_locked_and_both_readers_agree() -> None:
    texts = (*pages_say(UI), *lessons_say(read_shelf(LESSONS, LESSONS / "none").lessons))
    found = compared(texts, read_lock(READINGS_LOCK), Pronouncer(lexicon()), SecondReader(read_resolved(RESOLVED)))
    assert found.doubts == (), "decide in assets/readings/resolved.toml, or mend the words or the sentence"
    assert not found.changed
    assert not found.fresh, "kiosk voice readings --write"
    assert not found.stale, "kiosk voice readings --write"


def test_every_resolved_word_has_its_reason() -> None:
    assert all(word.reason for word in read_resolved(RESOLVED).values())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("オーキイ、", "おおきい"),
        ("ケーサツ", "ケイサツ"),
        ("コーミンカン", "コウミンカン"),
        ("ツズキ", "つづき"),
        ("ヲ", "オ"),
        ("キャー", "キャア"),
    ],
)
def test_one_sound_has_one_spelling(one: str, other: str) -> None:
    assert beat_by_beat(one) == beat_by_beat(other)


@pytest.mark.parametrize(("one", "other"), [("カタ", "ホー"), ("オウ", "オク"), ("ビョーイン", "ビヨーイン")])
def test_different_sounds_stay_different(one: str, other: str) -> None:
    assert beat_by_beat(one) != beat_by_beat(other)


def test_a_disagreement_is_a_doubt_and_never_locked() -> None:
    found = compared(["あ"], {}, Says(あ="カタ"), Says(あ="ホウ"))
    assert [(doubt.voice, doubt.second) for doubt in found.doubts] == [("カタ", "ホウ")]
    assert not found.fresh


def test_what_the_voice_says_otherwise_than_the_lock_is_told() -> None:
    found = compared(["あ"], {"あ": "ホー"}, Says(あ="カタ"), Says(あ="カタ"))
    assert (found.changed, found.complete) == ({"あ": "カタ"}, False)


def test_a_sentence_that_nobody_says_any_more_is_stale() -> None:
    assert compared([], {"あ": "ア"}, Says(), Says()).stale == ("あ",)


def test_the_file_holds_any_sentence(tmp_path) -> None:  # noqa: ANN001
    entries = {'「"」\\と 書く。': "カク", "あ\nい": "アイ"}
    path = tmp_path / "readings.lock"
    path.write_text(written_lock(entries), encoding="utf-8")
    assert read_lock(path) == entries


def test_a_resolved_word_is_read_as_if_its_author_had_marked_it_and_never_inside_a_number() -> None:
    reader = SecondReader({"1回": Resolved("いっかい", "a count"), "0": Resolved("ぜろ", "a digit")})
    assert beat_by_beat(reader.kana("1回です。")) == "イッカイデス"
    assert "ゼロ" not in reader.kana("10です。")
