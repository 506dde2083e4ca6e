"""Who says which piece of speech, how much a piece tells, and how near a new saying is to each target."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import log, sqrt

from kiosk.finder.pieces import MEANING, Pieces

MEANING_TELLS = 2.0  # as much as two runs of kana
_NOBODY: Counter[int] = Counter()


@dataclass(frozen=True, slots=True)
class Saying:
    """The pieces of one saying for the target at `place`."""

    place: int
    pieces: Pieces


class Index:
    """The sayings of `size` targets by their pieces; the same sayings always give the same index."""

    def __init__(self, size: int, sayings: Iterable[Saying]) -> None:
        self.size = size
        self.sayings = tuple(sayings)
        self._numbers: defaultdict[str, list[int]] = defaultdict(list)
        self._times: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for number, saying in enumerate(self.sayings):
            for piece in saying.pieces:
                self._numbers[piece].append(number)
                self._times[piece][saying.place] += 1
        self._tells = {piece: self._told_by(piece, len(places)) for piece, places in self._times.items()}
        self._lengths = tuple(self._length(saying.pieces) for saying in self.sayings)

    def nearness(self, said: Pieces) -> list[float]:
        """For each target: how like its two nearest sayings are, and how much of the saying is its own speech."""
        shared: defaultdict[int, float] = defaultdict(float)
        own = [0.0] * self.size
        whole = 0.0
        for piece in sorted(said):  # in order: sums of floats depend on it
            tells = self._tell(piece)
            whole += tells
            times = self._times.get(piece, _NOBODY)
            for place, count in times.items():
                own[place] += tells * count / (1 + sum(times.values()))
            for number in self._numbers.get(piece, ()):
                shared[number] += tells * tells
        like = self._like(shared, self._length(said))
        return [like[place] + own[place] / (whole or 1.0) for place in range(self.size)]

    def _like(self, shared: "dict[int, float]", length: float) -> list[float]:
        """For each target the cosine to its nearest saying and half of the one to the next."""
        first, second = [0.0] * self.size, [0.0] * self.size
        for number, common in shared.items():
            place, cosine = self.sayings[number].place, common / (length * self._lengths[number])
            second[place] = max(second[place], min(first[place], cosine))
            first[place] = max(first[place], cosine)
        return [one + next_one / 2 for one, next_one in zip(first, second, strict=True)]

    def _told_by(self, piece: str, targets: int) -> float:
        return log(1 + self.size / targets) * (MEANING_TELLS if piece.startswith(MEANING) else 1.0)

    def _tell(self, piece: str) -> float:
        """How much a piece tells; one that nobody said tells most."""
        return self._tells.get(piece) or self._told_by(piece, 1)

    def _length(self, said: Pieces) -> float:
        return sqrt(sum(self._tell(piece) ** 2 for piece in sorted(said)))
