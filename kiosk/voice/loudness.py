"""How loud a sound is to people: ITU-R BS.1770-4, one channel, at 48,000 samples a second.

The K-weighting (a head's high shelf, then a high pass) is laid on in the frequency domain; 400 ms blocks every 100 ms,
those under -70 LUFS and those 10 LU under the rest don't count.
"""

import numpy as np
from numpy.typing import NDArray

RATE = 48000
_BLOCK, _HOP = int(0.4 * RATE), int(0.1 * RATE)
_FULL_SCALE = 32768.0
_OFFSET = -0.691  # so that a 997 Hz sine at full scale has -3.01 LUFS
_SILENT, _FAINT = -70.0, 10.0
# numerator and denominator of both filters, tables 1 and 2 of the standard
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_ROUND = 4096  # lengths that the Fourier transform likes


def loudness(samples: NDArray[np.float64]) -> float:
    """LUFS of samples in the range of 16 bit; silence has -70. What is shorter than a block is one block."""
    weighted = _weighted(samples / _FULL_SCALE)
    size = min(_BLOCK, len(samples))
    if not size:
        return _SILENT
    starts = range(0, len(samples) - size + 1, _HOP)
    power = np.array([float(np.mean(weighted[at : at + size] ** 2)) for at in starts])
    heard = power[_lufs(power) > _SILENT]
    if not len(heard):
        return _SILENT
    loud = heard[_lufs(heard) > _lufs(np.array([float(heard.mean())])) - _FAINT]
    return float(_lufs(np.array([float(loud.mean())]))[0])


def _weighted(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    length = -(-(len(samples) + _HOP) // _ROUND) * _ROUND
    delay = np.exp(-2j * np.pi * np.fft.rfftfreq(length))
    spectrum = np.fft.rfft(samples, length)
    for above, below in (_SHELF, _HIGH_PASS):
        spectrum *= np.polyval(above[::-1], delay) / np.polyval(below[::-1], delay)
    return np.fft.irfft(spectrum, length)[: len(samples)]


def _lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return _OFFSET + 10 * np.log10(np.maximum(power, 1e-12))
