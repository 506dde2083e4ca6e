"""Without a voice the subtitles go on in their time."""

import pytest

from kiosk.voice.silent import SilentDoor
from kiosk.voice.speech import DoorEvent, Finished, Started, Utterance, Word
from tests.voice.builders import HandClock


def silent_door(events: list[DoorEvent]) -> tuple[SilentDoor, HandClock]:
    clock = HandClock()
    door = SilentDoor("声が ありません", clock)
    door.listen(events.append)
    return door, clock


def seconds_until_finished(door: SilentDoor, clock: HandClock, events: list[DoorEvent]) -> float:
    begun = clock.now
    while not any(isinstance(event, Finished) for event in events):
        clock.now += 0.01
        door.tick()
    return clock.now - begun


def test_phrases_are_marked_in_the_shown_text() -> None:
    events: list[DoorEvent] = []
    door, clock = silent_door(events)
    door.say(Utterance(1, "｜緑《みどり》の ボタンを、押します。"))
    seconds_until_finished(door, clock, events)
    assert events == [
        Started(1),
        Word(1, 0, 2),
        Word(1, 3, 4),
        Word(1, 8, 4),
        Finished(1, completed=True),
    ]


def test_it_takes_as_long_as_speaking_would() -> None:
    events: list[DoorEvent] = []
    door, clock = silent_door(events)
    door.say(Utterance(1, "でんわを かけて みましょう"))  # 11 beats at 270 a minute
    assert seconds_until_finished(door, clock, events) == pytest.approx(2.44, abs=0.05)


def test_half_speed_takes_twice_as_long() -> None:
    events: list[DoorEvent] = []
    door, clock = silent_door(events)
    door.set_speed(50)
    door.say(Utterance(1, "でんわを かけて みましょう"))
    assert seconds_until_finished(door, clock, events) == pytest.approx(4.89, abs=0.1)


def test_stopping_ends_the_utterance_once() -> None:
    events: list[DoorEvent] = []
    door, _clock = silent_door(events)
    door.say(Utterance(1, "はい"))
    door.stop()
    door.stop()
    assert events[-1] == Finished(1, completed=False)
    assert sum(isinstance(event, Finished) for event in events) == 1


def test_blank_text_is_over_at_once() -> None:
    events: list[DoorEvent] = []
    door, _clock = silent_door(events)
    door.say(Utterance(1, " "))
    assert events == [Started(1), Finished(1, completed=True)]
