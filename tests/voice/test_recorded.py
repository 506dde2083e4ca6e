"""Rendered narration is played where it fits, everything else is spoken live; playing never writes anything."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from kiosk import paths
from kiosk.lesson.shelf import read_shelf
from kiosk.narration import lessons_say, pages_say
from kiosk.reading.lexicon import Word, lexicon
from kiosk.voice.loudness import loudness
from kiosk.voice.recorded import MANIFEST, RATE, VOICE, Recorded, clip_file, identity, read_manifest
from kiosk.voice.render import compared, render
from kiosk.voice.synthesis import Synthesiser
from tests.voice.builders import ToneSynthesis

TEXTS = ("でんわです。つぎです。", "｜行方《なめがた》様です。", "確認は 188 です。")
SENTENCES = ("でんわです。", "つぎです。", *TEXTS[1:])


def rendered(folder: Path, *texts: str, words: Mapping[str, Word] | None = None, keep_stale: bool = False) -> list[str]:
    """Renders tones in place of speech; what had to be made."""
    tones = ToneSynthesis(rate=RATE)
    words = lexicon() if words is None else words
    render(folder, compared(folder, texts, words), tones, lambda _text: None, keep_stale=keep_stale)
    return tones.asked


def played(folder: Path, text: str, words: Mapping[str, Word] | None = None) -> tuple[float, list[str]]:
    """Seconds of what is played for a sentence, and what had to be spoken live."""
    live = ToneSynthesis(rate=RATE)
    clip = Recorded((folder,), lexicon() if words is None else words, lambda: live).clip(text)
    return len(clip.samples) / clip.rate, live.asked


def test_a_sentence_that_was_rendered_is_not_spoken_live(tmp_path: Path) -> None:
    assert rendered(tmp_path, *TEXTS) == list(SENTENCES)
    for sentence in SENTENCES:
        seconds, live = played(tmp_path, sentence)
        assert seconds == pytest.approx(len(sentence) / 10, abs=0.03)
        assert live == []


def test_its_words_are_marked_where_they_were(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)
    marks = Recorded((tmp_path,), lexicon(), ToneSynthesis).clip("でんわです。").marks
    assert marks == ToneSynthesis().clip("でんわです。").marks


def test_a_changed_sentence_is_spoken_live(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)
    assert played(tmp_path, "でんわでした。")[1] == ["でんわでした。"]


def test_a_changed_mark_or_fixed_word_is_spoken_live_and_its_neighbours_are_not(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)
    assert played(tmp_path, "｜行方《ゆくえ》様です。")[1] == ["｜行方《ゆくえ》様です。"]
    corrected = {**lexicon(), "確認": Word("カクニン", 3)}
    assert played(tmp_path, TEXTS[2], corrected)[1] == [TEXTS[2]]
    assert played(tmp_path, TEXTS[1], corrected)[1] == []


def test_a_clip_that_is_gone_or_damaged_is_spoken_live(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)
    gone, damaged, short = (clip_file(tmp_path, identity(text, lexicon())) for text in SENTENCES[:3])
    gone.unlink()
    damaged.write_bytes(b"no sound")
    short.write_bytes(clip_file(tmp_path, identity(SENTENCES[3], lexicon())).read_bytes())
    for sentence in SENTENCES[:3]:
        assert played(tmp_path, sentence)[1] == [sentence]


@pytest.mark.parametrize(
    "damage", ["", "{", '{"format": 1}', '{"format": 1, "clips": {"a": 3}}', '{"format": 9}', "[]"]
)
def test_a_damaged_manifest_leaves_the_live_voice(tmp_path: Path, damage: str) -> None:
    rendered(tmp_path, *TEXTS)
    (tmp_path / MANIFEST).write_text(damage)
    assert played(tmp_path, "つぎです。")[1] == ["つぎです。"]


def test_without_any_folder_all_is_spoken_live(tmp_path: Path) -> None:
    assert played(tmp_path / "nowhere", "つぎです。")[1] == ["つぎです。"]


def test_when_the_live_voice_is_broken_the_rendered_sentences_still_sound(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)

    def broken() -> ToneSynthesis:
        raise OSError

    voice = Recorded((tmp_path,), lexicon(), broken)
    assert len(voice.clip("つぎです。").samples) > 0
    with pytest.raises(OSError):
        voice.clip("ほかの 文です。")


def test_of_two_folders_the_first_that_has_a_clip_is_played(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    rendered(own, "つぎです。")
    rendered(shipped, *TEXTS)
    clip_file(shipped, identity("つぎです。", lexicon())).write_bytes(b"no sound")
    live = ToneSynthesis()
    voice = Recorded((own, shipped), lexicon(), lambda: live)
    voice.clip("つぎです。")
    voice.clip("でんわです。")
    assert live.asked == []


def test_playing_and_speaking_live_writes_nothing(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    voice = Recorded((tmp_path,), lexicon(), ToneSynthesis)
    for text in (*SENTENCES, "山田さんの 生年月日は 昭和20年です。"):
        voice.clip(text)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_what_is_rendered_already_is_not_made_again(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)
    assert rendered(tmp_path, *TEXTS, "さいごです。") == ["さいごです。"]


def test_what_nobody_says_any_more_goes_with_its_file(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)
    assert [kept.text for kept in compared(tmp_path, TEXTS[:1], lexicon()).stale.values()] != []
    rendered(tmp_path, TEXTS[0])
    assert {kept.text for kept in read_manifest(tmp_path).values()} == set(SENTENCES[:2])
    assert len(list(tmp_path.glob("*.opus"))) == 2


def test_one_lesson_is_rendered_without_losing_the_others(tmp_path: Path) -> None:
    rendered(tmp_path, *TEXTS)
    rendered(tmp_path, "さいごです。", keep_stale=True)
    assert {kept.text for kept in read_manifest(tmp_path).values()} == {*SENTENCES, "さいごです。"}


def test_real_clips_are_equally_loud_unclipped_and_as_long_as_live_ones(tmp_path: Path) -> None:
    synthesiser = Synthesiser(lexicon())
    texts = ("はい、電話です。", "緑の ボタンを 押してください。", "「署名用」に さわりましょう。", "番号は 188 です。")
    render(tmp_path, compared(tmp_path, texts, lexicon()), synthesiser, lambda _text: None, keep_stale=False)
    voice = Recorded((tmp_path,), lexicon(), ToneSynthesis)
    levels: list[float] = []
    for text in texts:
        clip, live = voice.clip(text), synthesiser.clip(text)
        assert len(clip.samples) == pytest.approx(len(live.samples), abs=0.01 * RATE)
        assert np.abs(np.diff(clip.samples.astype(int))).max() < 40000  # nothing was wrapped around at full scale
        levels.append(loudness(clip.samples.astype(float)))
    assert max(levels) - min(levels) < 1.5


def test_a_voice_that_sounds_otherwise_has_another_name() -> None:
    """When this fails the clips of today no longer fit the voice: raise `VOICE`, and write the new sums here."""
    clip = Synthesiser(lexicon()).clip("緑の 電話に、軽く さわってください。")
    marks = [(round(mark.at, 2), mark.start, mark.length) for mark in clip.marks]
    assert (VOICE, round(len(clip.samples) / RATE, 2), round(loudness(clip.samples.astype(float)), 1), marks) == PINNED


PINNED = ("mei-1", 4.38, -21.0, [(0.0, 0, 2), (0.67, 3, 3), (1.94, 7, 2), (2.59, 10, 8)])


def test_narration_that_is_shipped_fits_what_is_said_today() -> None:
    if shipped := read_manifest(paths.VOICES):
        texts = (*pages_say(paths.UI), *lessons_say(read_shelf(paths.LESSONS, paths.LESSONS).lessons))
        narration = compared(paths.VOICES, texts, lexicon())
        assert (narration.missing, narration.stale) == ({}, {})
    assert len(list(paths.VOICES.glob("*.opus"))) == sum(kept.seconds > 0 for kept in shipped.values())
