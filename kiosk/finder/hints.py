"""Words that hint at targets wherever they stand in a saying; a longer word hides the shorter ones inside it."""

from collections import defaultdict
from collections.abc import Iterable
from math import log

from kiosk.finder.wording import Plain, Word

LONGEST = 8  # a longer word tells no more


class Hints:
    """Hinting words of `size` targets."""

    def __init__(self, size: int, words: Iterable[tuple[int, Word]]) -> None:
        self._size = size
        self._kana: defaultdict[str, set[int]] = defaultdict(set)
        self._written: defaultdict[str, set[int]] = defaultdict(set)
        for place, word in words:
            self._written[word.written].add(place)
            for form in word.kana:
                self._kana[form].add(place)

    def weights(self, plain: Plain) -> list[float]:
        """For each target how much the words of a saying hint at it."""
        hinted = [0.0] * self._size
        in_kana = [form for form in self._kana if form in plain.whole or form in plain.kana]
        as_written = [form for form in self._written if form and form in plain.written]
        for found, places in ((in_kana, self._kana), (as_written, self._written)):
            for form in _outermost(sorted(found)):
                weight = log(1 + self._size / len(places[form])) * min(len(form), LONGEST)
                for place in sorted(places[form]):
                    hinted[place] += weight
        return hinted


def _outermost(forms: list[str]) -> list[str]:
    return [form for form in forms if not any(form != other and form in other for other in forms)]
