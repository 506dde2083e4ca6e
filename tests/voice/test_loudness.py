"""The meter of loudness agrees with what ITU-R BS.1770-4 and EBU Tech 3341 say about test tones."""

import numpy as np
import pytest

from kiosk.voice.loudness import RATE, loudness


def tone(hertz: float, decibels: float, seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """A sine whose peak lies `decibels` under full scale."""
    time = np.arange(int(seconds * RATE)) / RATE
    return 32768 * 10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * time)


def test_a_sine_of_997_hertz_at_full_scale_has_3_01_under_zero() -> None:
    assert loudness(tone(997, 0, 5)) == pytest.approx(-3.01, abs=0.02)


def test_a_tone_that_is_10_db_softer_is_10_lu_softer() -> None:
    assert loudness(tone(997, -20, 5)) - loudness(tone(997, -30, 5)) == pytest.approx(10, abs=0.01)


def test_low_tones_count_less_and_high_ones_more() -> None:
    low, middle, high = (loudness(tone(hertz, -20, 3)) for hertz in (40, 997, 6000))
    assert low < middle - 3
    assert middle + 2 < high < middle + 4.5


def test_a_long_silence_does_not_make_a_sound_softer() -> None:
    sound = tone(997, -20, 3)
    with_silence = np.concatenate((sound, np.zeros(RATE * 10)))
    assert loudness(with_silence) == pytest.approx(loudness(sound), abs=0.3)


@pytest.mark.parametrize("seconds", [0.0, 0.001, 1.0])
def test_silence_is_the_softest_there_is(seconds: float) -> None:
    assert loudness(np.zeros(int(seconds * RATE))) == -70
