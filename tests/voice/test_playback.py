"""A playback without a device takes exactly as long as one with it."""

import numpy as np

from kiosk.voice.playback import ClockPlayback
from tests.voice.builders import HandClock

SECOND = np.zeros(8000, np.int16)


def test_time_begins_with_the_first_samples() -> None:
    clock = HandClock()
    playback = ClockPlayback(8000, clock)
    clock.now += 5
    playback.write(SECOND)
    clock.now += 0.25
    assert playback.heard() == 0.25


def test_it_is_finished_when_all_was_heard_and_no_more_comes() -> None:
    clock = HandClock()
    playback = ClockPlayback(8000, clock)
    playback.write(SECOND)
    clock.now += 2
    assert (playback.heard(), playback.finished()) == (1.0, False)
    playback.end()
    assert playback.finished()


def test_it_goes_on_from_where_a_device_died() -> None:
    clock = HandClock()
    playback = ClockPlayback(8000, clock, already=3.0)
    playback.write(SECOND)
    playback.end()
    clock.now += 0.5
    assert (playback.heard(), playback.finished()) == (3.5, False)
    clock.now += 0.6
    assert playback.finished()


def test_closed_it_is_over() -> None:
    playback = ClockPlayback(8000, HandClock())
    playback.write(SECOND)
    playback.close()
    assert playback.finished()
