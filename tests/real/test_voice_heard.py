"""The voice is heard through a real sound server: it sounds, in order, one at a time, unclipped, and stops at once."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from kiosk.tour.ears import Ears, null_sink
from tests.real.listening import Heard, Talker, a_talker, energy, heard


@pytest.fixture
def ears() -> Iterator[Ears]:
    with null_sink() as ears:
        yield ears


def listened(ears: Ears, file: Path, talker: Talker, lines: list[str]) -> Heard:
    """Tells the talker these lines and listens until all is said."""
    with ears.record(file) as recording:
        for line in lines:
            talker.tell(line)
        talker.until("AllSaid")
        time.sleep(0.3)
    return heard(file, recording.began)


def test_a_kanji_sentence_is_heard_unclipped_while_it_is_shown(ears: Ears, tmp_path: Path) -> None:
    with a_talker(ears) as talker:
        sound = listened(ears, tmp_path / "a.wav", talker, ["interrupt 緑の 電話を 押してください。"])
    (times,) = [sound.sounding()]
    assert 2.0 < times[-1][1] - times[0][0] < 5.0
    assert 3000 < np.abs(sound.samples.astype(int)).max() < 32767
    started = next(seconds for seconds, event in talker.events if event.startswith("SentenceStarted"))
    finished = next(seconds for seconds, event in talker.events if event.startswith("SentenceFinished"))
    assert abs(times[0][0] - started) < 0.25
    assert abs(times[-1][1] - finished) < 0.35


def test_two_sentences_are_heard_one_after_the_other(ears: Ears, tmp_path: Path) -> None:
    with a_talker(ears) as talker:
        sound = listened(ears, tmp_path / "a.wav", talker, ["interrupt 一つ目です。", "after 二つ目の 文です。"])
    first, second = sound.sounding()
    assert first[1] - first[0] < second[1] - second[0]
    assert 0.6 < second[0] - first[1] < 1.3
    shown = [event for _, event in talker.events if event.startswith("SentenceStarted")]
    assert ["一つ目" in shown[0], "二つ目" in shown[1]] == [True, True]


def test_words_are_marked_when_they_are_heard(ears: Ears, tmp_path: Path) -> None:
    with a_talker(ears) as talker:
        sound = listened(ears, tmp_path / "a.wav", talker, ["interrupt はい、電話です。"])
    _yes, phone = sound.sounding()
    marks = [seconds for seconds, event in talker.events if event.startswith("WordReached")]
    print(f"mark of the second word {(marks[1] - phone[0]) * 1000:+.0f} ms from its sound")
    assert abs(marks[1] - phone[0]) < 0.15


def test_it_is_silent_at_once_when_stopped(ears: Ears, tmp_path: Path) -> None:
    with a_talker(ears) as talker, ears.record(tmp_path / "a.wav") as recording:
        talker.tell("interrupt とても長い話をしていますが、だれかが画面にさわったらすぐにだまります。")
        talker.until("WordReached")
        talker.until("WordReached")
        time.sleep(0.3)
        talker.tell("stop")
        stopped = talker.until("Stopped")
        time.sleep(0.6)
    sound = heard(tmp_path / "a.wav", recording.began)
    last = sound.sounding()[-1][1]
    print(f"stop to silence {(last - stopped) * 1000:.0f} ms")
    assert stopped - 0.2 < last < stopped + 0.15


def test_an_interruption_never_sounds_over_what_was_said(ears: Ears, tmp_path: Path) -> None:
    with a_talker(ears) as talker:
        alone = listened(ears, tmp_path / "alone.wav", talker, ["interrupt はい、こちらです。"])
        with ears.record(tmp_path / "both.wav") as recording:
            talker.tell("interrupt 長い話をしていますが、まだまだ続きます。")
            talker.until("WordReached")
            time.sleep(0.5)
            talker.tell("interrupt はい、こちらです。")
            interrupted = talker.until("SentenceFinished(completed=False)")
            talker.until("AllSaid")
            time.sleep(0.3)
    after = heard(tmp_path / "both.wav", recording.began).since(interrupted + 0.03)
    energies = [[energy(part) for part in sound.parts()] for sound in (alone, after)]
    assert energies[1] == pytest.approx(energies[0], rel=0.15)  # a second voice would double it


def test_a_sound_server_that_dies_in_mid_sentence_stops_nothing(ears: Ears) -> None:
    with a_talker(ears) as talker:
        talker.tell("interrupt とても長い話をしています。まだ次の文があります。")
        talker.until("WordReached")
        time.sleep(0.5)
        ears.shut()
        talker.until("SoundMissing")
        talker.until("SentenceFinished(completed=True)")
        talker.until("SentenceStarted(text='まだ次の文があります。'")
        talker.until("AllSaid")


def test_without_a_sound_server_the_subtitles_go_on() -> None:
    with a_talker(None) as talker:
        assert "音の 出る 機器が 見つかりません" in talker.events[0][1]
        talker.tell("interrupt はい、電話です。")
        talker.until("WordReached(start=3")
        talker.until("AllSaid")
