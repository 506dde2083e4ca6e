"""How long each sound of a sentence lasts: the duration model read out of an HTS voice file.

The synthesiser does not tell its durations, but they follow from the decision tree in the voice file: each label
leads through yes/no questions to a leaf, the leaf holds mean and variance of the frames of every state.
File layout and the rule that fits durations to a speed: hts_engine API 1.10, HTS_model.c and HTS_sstream.c.
Check: the frames of a sentence times `frame` are the samples that the synthesiser returns.
"""

import re
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import translate
from functools import lru_cache
from pathlib import Path

_NODE = re.compile(r'^\s*(-?\d+)\s+(\S+)\s+"?([^\s"]+)"?\s+"?([^\s"]+)"?\s*$', re.MULTILINE)
_QUESTION = re.compile(r"^QS\s+(\S+)\s*\{(.*?)\}\s*$", re.MULTILINE)
_DATA = b"[DATA]\n"


class VoiceFileDamaged(Exception):
    """The voice file does not hold what it should; `what` names the missing part."""

    def __init__(self, what: str) -> None:
        super().__init__(f"HTS voice file: {what}")
        self.what = what


@dataclass(frozen=True, slots=True)
class _Leaf:
    means: tuple[float, ...]  # frames, one a state
    variances: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Fork:
    question: re.Pattern[str]
    no: int  # ≤ 0 another fork, > 0 a leaf counted from 1
    yes: int


class Durations:
    """The durations of one voice. `rate` in samples a second, `frame` in samples."""

    def __init__(self, voice: Path) -> None:
        """Reads the model; raises `VoiceFileDamaged`, `OSError`."""
        content = voice.read_bytes()
        head, found, body = content.partition(_DATA)
        if not found:
            raise VoiceFileDamaged("[DATA]")
        self._head = head.decode("ascii", "replace")
        self.frame = int(self._entry("FRAME_PERIOD"))
        self.rate = int(self._entry("SAMPLING_FREQUENCY"))
        self._states = int(self._entry("NUM_STATES"))
        self._leaves = _leaves(self._part(body, "DURATION_PDF"), self._states)
        self._forks = _forks(self._part(body, "DURATION_TREE").decode("ascii", "replace"))
        self._leaf = lru_cache(4096)(self._walk)

    def frames(self, labels: Sequence[str], speed: float = 1.0) -> list[int]:
        """Frames of each label's sound when spoken at `speed` (1 = the voice's own)."""
        leaves = [self._leaf(label) for label in labels]
        means = [mean for leaf in leaves for mean in leaf.means]
        if speed == 1.0:
            states = [max(1, int(mean + 0.5)) for mean in means]
        else:
            states = _fitted(means, [v for leaf in leaves for v in leaf.variances], sum(means) / speed)
        return [sum(states[at : at + self._states]) for at in range(0, len(states), self._states)]

    def _walk(self, label: str) -> _Leaf:
        at = 0 if self._forks else 1
        while at <= 0:
            fork = self._forks[at]
            at = fork.yes if fork.question.match(label) else fork.no
        return self._leaves[at - 1]

    def _entry(self, key: str) -> str:
        found = re.search(rf"^{re.escape(key)}:(.*)$", self._head, re.MULTILINE)
        if found is None:
            raise VoiceFileDamaged(key)
        return found[1]

    def _part(self, body: bytes, key: str) -> bytes:
        first, last = (int(number) for number in self._entry(key).split("-"))
        return body[first : last + 1]


def _leaves(part: bytes, states: int) -> list[_Leaf]:
    try:
        (count,) = struct.unpack_from("<I", part)
        numbers = struct.unpack_from(f"<{count * 2 * states}f", part, 4)
    except struct.error as broken:
        raise VoiceFileDamaged("DURATION_PDF") from broken
    rows = (numbers[at : at + 2 * states] for at in range(0, len(numbers), 2 * states))
    return [_Leaf(row[:states], row[states:]) for row in rows]


def _forks(tree: str) -> dict[int, _Fork]:
    questions = {
        found[1]: re.compile("|".join(translate(glob) for glob in re.findall(r'"([^"]*)"', found[2])))
        for found in _QUESTION.finditer(tree)
    }
    return {
        int(found[1]): _Fork(questions[found[2]], _target(found[3]), _target(found[4]))
        for found in _NODE.finditer(tree[tree.find("{*}") :])
    }


def _target(name: str) -> int:
    """`-12` is a fork, `dur_s2_34` the 34th leaf."""
    return int(name) if re.fullmatch(r"-\d+", name) else int(name.rpartition("_")[2])


def _fitted(means: Sequence[float], variances: Sequence[float], length: float) -> list[int]:
    """Frames whose sum is `length`: what varies more in real speech gives or takes more (HTS_sstream.c)."""
    target = max(1, int(length + 0.5))
    if target <= len(means):
        return [1] * len(means)
    push = (target - sum(means)) / sum(variances)
    frames = [max(1, int(m + push * v + 0.5)) for m, v in zip(means, variances, strict=True)]
    while (missing := target - sum(frames)) != 0:
        step = 1 if missing > 0 else -1
        frames[_cheapest(frames, means, variances, step, push)] += step
    return frames


def _cheapest(frames: Sequence[int], means: Sequence[float], variances: Sequence[float], step: int, push: float) -> int:
    changeable: Iterable[int] = (at for at, frame in enumerate(frames) if step > 0 or frame > 1)
    return min(changeable, key=lambda at: abs(push - (frames[at] + step - means[at]) / variances[at]))
