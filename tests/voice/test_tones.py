"""The sounds of the practice phone: soft, short, within what old ears hear, without a click."""

import numpy as np
import pytest

from kiosk.voice.tones import NOTES, RATE, sound


@pytest.mark.parametrize("name", list(NOTES))
def test_a_sound_is_short_unclipped_and_begins_and_ends_in_silence(name: str) -> None:
    samples = sound(name)
    assert 0.05 < len(samples) / RATE < 4
    assert 2000 < np.abs(samples.astype(int)).max() < 12000
    assert abs(int(samples[0])) < 50 and abs(int(samples[-1])) < 50
    assert all(hertz == 0 or 500 <= hertz <= 1500 for hertz, _ in NOTES[name])


def test_the_practice_sound_is_softer_than_the_alert() -> None:
    loud, soft = (np.abs(sound(name).astype(int)).max() for name in ("alert", "alert-softly"))
    assert soft < 0.4 * loud
