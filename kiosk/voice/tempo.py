"""Speech made slower or faster with its pitch kept (WSOLA: waveform similarity overlap-add).

Method: Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality
time-scale modification of speech", ICASSP 1993. Windows of the input are laid over each other at another pace; each
is moved by up to `_REACH` so that it goes on where the one before would have gone on.
"""

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WINDOW = 0.030  # seconds; three periods of a low voice
_REACH = 0.010  # seconds; one period of a low voice
_COARSE = 8  # samples: step of the first search, refined afterwards
_LOUDEST = 32767


def stretched(samples: "NDArray[np.int16]", factor: float, rate: int) -> "NDArray[np.int16]":
    """The samples at `factor` times their pace (0.5 = twice as long)."""
    window = int(rate * _WINDOW) // 2 * 2
    if abs(factor - 1.0) < 0.001 or len(samples) < 2 * window:
        return samples
    hop, reach = window // 2, int(rate * _REACH)
    length = int(len(samples) / factor)
    count = length // hop + 1
    padded = np.concatenate((np.zeros(reach), samples, np.zeros(2 * (window + reach)))).astype(np.float32)
    shape = np.hanning(window + 1)[:window].astype(np.float32)
    laid = np.zeros((count + 1) * hop + window, np.float32)
    at = reach
    laid[:window] += padded[at : at + window] * shape
    for turn in range(1, count):
        wished = min(int(turn * hop * factor) + reach, len(padded) - window - reach)
        near = padded[wished - reach : wished + reach + window]
        at = wished - reach + _best(near, padded[at + hop : at + hop + window])
        laid[turn * hop : turn * hop + window] += padded[at : at + window] * shape
    return np.clip(laid[:length], -_LOUDEST, _LOUDEST).astype(np.int16)


def _best(near: "NDArray[np.float32]", going_on: "NDArray[np.float32]") -> int:
    """Where in `near` the sound is most like `going_on`: a coarse search, then a fine one around its best."""
    span = len(going_on)
    rough, sought = near[::_COARSE], going_on[::_COARSE]
    likeness = np.correlate(rough, sought, "valid")
    loudness = np.convolve(rough**2, np.ones(len(sought), np.float32), "valid") + 1.0
    middle = int(np.argmax(likeness / np.sqrt(loudness))) * _COARSE
    first, last = max(0, middle - _COARSE), min(len(near) - span, middle + _COARSE)
    fine = np.lib.stride_tricks.sliding_window_view(near[first : last + span], span)[:, ::2] @ going_on[::2]
    return first + int(np.argmax(fine))
