"""The door over pyttsx3 tells every utterance from start to end, with a real worker and a clock for a loudspeaker."""

import time
import wave
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.voice.choose import choose_door, japanese_voice
from kiosk.voice.clip import Synthesis
from kiosk.voice.playback import NoLoudspeaker
from kiosk.voice.pyttsx import NO_VOICE, PyttsxDoor, openjtalk_door
from kiosk.voice.silent import SilentDoor
from kiosk.voice.speech import Broken, DoorEvent, Finished, NotSaved, Started, Utterance, Word
from tests.voice.builders import ToneSynthesis, names

HURRY = 20.0  # times faster than people's time


@contextmanager
def a_door(synthesis: Synthesis, events: list[DoorEvent]) -> Generator[PyttsxDoor]:
    door = openjtalk_door(lambda: synthesis, NoLoudspeaker("", lambda: time.monotonic() * HURRY))
    door.listen(events.append)
    try:
        yield door
    finally:
        door.close()


def runs_to_its_end(door: PyttsxDoor, events: list[DoorEvent], utterance: Utterance) -> None:
    door.say(utterance)
    end = time.monotonic() + 10
    while not any(isinstance(event, Finished) and event.id == utterance.id for event in events):
        assert time.monotonic() < end
        door.tick()
        time.sleep(0.002)


def test_an_utterance_starts_marks_its_words_and_finishes() -> None:
    events: list[DoorEvent] = []
    with a_door(ToneSynthesis(), events) as door:
        runs_to_its_end(door, events, Utterance(7, "はい"))
    assert events == [Started(7), Word(7, 0, 1), Word(7, 1, 1), Finished(7, completed=True)]


def test_many_utterances_follow_each_other() -> None:
    events: list[DoorEvent] = []
    with a_door(ToneSynthesis(), events) as door:
        for number in range(1, 6):
            runs_to_its_end(door, events, Utterance(number, "はい"))
    assert names(events) == ["Started", "Word", "Word", "Finished"] * 5


def test_saying_something_new_stops_the_old() -> None:
    events: list[DoorEvent] = []
    with a_door(ToneSynthesis(), events) as door:
        door.say(Utterance(1, "ながい はなしです"))
        door.tick()
        runs_to_its_end(door, events, Utterance(2, "はい"))
    assert events[:2] == [Started(1), Finished(1, completed=False)]
    assert events[-1] == Finished(2, completed=True)


def test_stopping_ends_the_utterance_once_and_at_once() -> None:
    events: list[DoorEvent] = []
    with a_door(ToneSynthesis(), events) as door:
        door.say(Utterance(1, "はい"))
        door.stop()
        door.stop()
        for _ in range(50):
            door.tick()
            time.sleep(0.002)
    assert events == [Started(1), Finished(1, completed=False)]


@pytest.mark.parametrize("text", ["", " 　\n", "😀", "\x00\x1b", "。", "！？"])
def test_text_without_words_is_over_soon(text: str) -> None:
    events: list[DoorEvent] = []
    with a_door(japanese_voice(), events) as door:
        runs_to_its_end(door, events, Utterance(1, text))
    assert (events[0], events[-1]) == (Started(1), Finished(1, completed=True))


def test_a_broken_voice_goes_on_as_subtitles_and_says_so() -> None:
    events: list[DoorEvent] = []
    with a_door(ToneSynthesis(broken=True), events) as door:
        runs_to_its_end(door, events, Utterance(1, "はい"))
        assert door.missing == NO_VOICE
    assert Broken(NO_VOICE) in events
    assert [event for event in events if event != Broken(NO_VOICE)] == [
        Started(1),
        Word(1, 0, 2),
        Finished(1, completed=True),
    ]


def test_a_voice_that_comes_back_is_used_again() -> None:
    events: list[DoorEvent] = []
    synthesis = ToneSynthesis(broken=True)
    with a_door(synthesis, events) as door:
        runs_to_its_end(door, events, Utterance(1, "はい"))
        synthesis.broken = False
        runs_to_its_end(door, events, Utterance(2, "はい"))
        assert door.missing == ""
    assert events[-3:] == [Word(2, 0, 1), Word(2, 1, 1), Finished(2, completed=True)]


def test_ten_thousand_characters_can_be_stopped_at_once() -> None:
    events: list[DoorEvent] = []
    with a_door(japanese_voice(), events) as door:
        door.say(Utterance(1, "電話をかけてみましょう" * 910))
        begun = time.monotonic()
        while not events:
            door.tick()
            time.sleep(0.002)
        first_sound = time.monotonic() - begun
        begun = time.monotonic()
        door.stop()
        assert time.monotonic() - begun < 0.05
    assert first_sound < 5
    assert events[-1] == Finished(1, completed=False)


def test_words_of_a_real_sentence_are_told_in_order() -> None:
    events: list[DoorEvent] = []
    text = "｜行方《なめがた》様、緑の ボタンを 押してください。"
    with a_door(japanese_voice(), events) as door:
        runs_to_its_end(door, events, Utterance(1, text))
    shown = "行方様、緑の ボタンを 押してください。"
    words = [shown[event.start : event.start + event.length] for event in events if isinstance(event, Word)]
    assert words == ["行方様", "緑の", "ボタンを", "押してください"]


def test_a_text_is_saved_as_a_wav_file(tmp_path: Path) -> None:
    lengths: list[float] = []
    with a_door(japanese_voice(), []) as door:
        for percent in (100, 50):
            door.set_speed(percent)
            door.save("電話を かけて みましょう。", tmp_path / "a.wav")
            with wave.open(str(tmp_path / "a.wav")) as file:
                lengths.append(file.getnframes() / file.getframerate())
    assert 2.0 < lengths[0] < 3.5
    assert lengths[1] == pytest.approx(2 * lengths[0], abs=0.05)


def test_what_cannot_be_saved_is_an_error_with_its_cause(tmp_path: Path) -> None:
    with a_door(ToneSynthesis(broken=True), []) as door, pytest.raises(NotSaved):
        door.save("はい", tmp_path / "a.wav")
    with a_door(ToneSynthesis(), []) as door, pytest.raises(FileNotFoundError):
        door.save("はい", tmp_path / "no folder" / "a.wav")


def test_silence_that_was_wished_for_misses_nothing() -> None:
    door = choose_door(silent=True)
    assert isinstance(door, SilentDoor)
    assert door.missing == ""
