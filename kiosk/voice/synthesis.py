"""A sentence → its sound: Open JTalk's voice Mei, lower and slower, equally loud every time, with its word marks.

Voice: HTS Voice "Mei", © 2009-2013 Nagoya Institute of Technology, CC BY 3.0.
"""

from collections.abc import Mapping
from itertools import accumulate, pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.reading.lexicon import Word
from kiosk.voice.clip import Clip, Mark
from kiosk.voice.durations import Durations
from kiosk.voice.jtalk import HTSEngine, pyopenjtalk
from kiosk.voice.loudness import loudness
from kiosk.voice.pronounce import Pronounced, Pronouncer

_PACE = 0.5  # of the voice's own, which hurries at 440 mora a minute: 270 to 300 with the rests
_HALF_TONES = -5.0  # Mei speaks at 356 Hz; ears that lost the high tones follow a lower voice better
_LEAD, _REST, _TAIL = 0.01, 0.45, 0.10  # seconds of silence kept before, between and after; the voice gives 0.2 to 1
_LOUDNESS = -21.0  # LUFS of every sentence
_SOUNDING = 150  # samples below are silence
_KNEE, _CEILING = 22000.0, 32700.0  # louder peaks are bent, none goes above the ceiling


class Synthesiser:
    """Speaks sentences into clips. Not for two threads at once."""

    def __init__(self, words: Mapping[str, Word]) -> None:
        """Loads voice and dictionaries; raises `DictionaryDamaged`, `VoiceFileDamaged`, `OSError`."""
        self._pronouncer = Pronouncer(words)
        self._durations = Durations(Path(pyopenjtalk.DEFAULT_HTS_VOICE.decode()))
        self._engine = HTSEngine(pyopenjtalk.DEFAULT_HTS_VOICE)
        self.rate = self._durations.rate

    def clip(self, text: str) -> Clip:
        """The sound of one sentence; silent text gives an empty clip."""
        said = self._pronouncer.pronounce(text)
        if not said.labels:
            return Clip(np.zeros(0, np.int16), self.rate, ())
        frames = self._durations.frames(said.labels, _PACE)
        self._engine.set_speed(_PACE)
        self._engine.add_half_tone(_HALF_TONES)
        whole = self._engine.synthesize(list(said.labels))
        stays = self._stays(whole, said.labels, frames)
        samples = np.concatenate([whole[first:end] for first, end in stays])
        return Clip(_levelled(samples), self.rate, self._marks(said, frames, stays))

    def _stays(self, whole: NDArray[np.float64], labels: tuple[str, ...], frames: list[int]) -> list[tuple[int, int]]:
        """Which samples stay: silence before, between and after is cut down, half of it on each side of a rest."""
        lead, rest, tail = (int(seconds * self.rate) for seconds in (_LEAD, _REST, _TAIL))
        ends = [end * self._durations.frame for end in accumulate(frames)]
        stays: list[tuple[int, int]] = []
        begin = max(0, ends[0] + _onset(whole[ends[0] : ends[-2]]) - lead)
        for label, (start, end) in zip(labels[1:-1], pairwise(ends[:-1]), strict=True):
            if "-pau+" in label and end - start > rest:
                stays.append((begin, start + rest // 2))
                begin = end - rest // 2
        return [*stays, (begin, ends[-2] + tail)]

    def _marks(self, said: Pronounced, frames: list[int], stays: list[tuple[int, int]]) -> tuple[Mark, ...]:
        begins: list[float] = []
        at = 0
        for label, length in zip(said.labels, frames, strict=True):
            if "-sil+" not in label and "-pau+" not in label:
                heard = sum(min(end, at) - first for first, end in stays if first < at)
                begins.append(heard / self.rate)
            at += length * self._durations.frame
        return tuple(
            Mark(begins[word.sound], word.start, word.length) for word in said.words if word.sound < len(begins)
        )


def _onset(samples: NDArray[np.float64]) -> int:
    """The first sounding sample: slowed down, a first k or t stays closed for up to 0.3 s."""
    return int(np.argmax(np.abs(samples) > _SOUNDING))


def _levelled(samples: NDArray[np.float64]) -> NDArray[np.int16]:
    """Every sentence equally loud, peaks bent softly below full scale."""
    level = samples * 10 ** ((_LOUDNESS - loudness(samples)) / 20)
    above = np.maximum(np.abs(level) - _KNEE, 0.0)
    room = _CEILING - _KNEE
    return (np.sign(level) * (np.minimum(np.abs(level), _KNEE) + room * np.tanh(above / room))).astype(np.int16)
