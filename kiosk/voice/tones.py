"""The sounds of a practice phone and of たすけて: pure tones, soft, short, 500 to 1,500 Hz, nothing that startles."""

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from kiosk.voice.clip import Samples

RATE = 48000  # samples a second
_PEAK = 9000.0  # a third of full scale: the phone's volume only takes away from it
_FADE = 0.02  # seconds, so that no tone begins or ends with a click

Note = tuple[float, float]
"""Hertz (0 for a rest) and seconds."""

NOTES: dict[str, tuple[Note, ...]] = {
    "alert": ((880, 0.28), (660, 0.36), (0, 0.16)) * 3,
    "alert-softly": ((880, 0.28), (660, 0.36)),
    "sign": ((784, 0.09),),
    "help": ((659.26, 0.38), (523.25, 0.62)),  # E, C: as a door calls
    "ring": (((520, 0.06), (650, 0.06)) * 7 + ((0, 0.5),)) * 2,
}
LOUDNESS = {"alert": 1.0, "alert-softly": 0.3, "help": 1.0, "ring": 0.7, "sign": 0.5}


def sound(name: str) -> "Samples":
    """The samples of one of NOTES, mono, 16 bit, RATE a second; KeyError for another name."""
    parts = [_tone(hertz, seconds) for hertz, seconds in NOTES[name]]
    return (np.concatenate(parts) * _PEAK * LOUDNESS[name]).astype(np.int16)


def _tone(hertz: float, seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    time = np.arange(int(seconds * RATE)) / RATE
    edge = np.minimum(1.0, np.minimum(time, seconds - time) / _FADE)
    return np.sin(2 * np.pi * hertz * time) * np.clip(edge, 0.0, 1.0)
