"""Ranks what a person may mean by their words; where money or numbers are asked for, safety comes first."""

from collections.abc import Iterable, Iterator

from kiosk.finder.hints import Hints
from kiosk.finder.index import Index, Saying
from kiosk.finder.phrase_book import PERSON, PhraseBook
from kiosk.finder.pieces import pieces
from kiosk.finder.target import Target
from kiosk.finder.wording import Plain

MOST = 5
LONGEST = 200  # signs of a text that are looked at
HINTS_COUNT = 0.1
FLOOR = 0.25  # below this a text and a target have hardly more in common than endings
BESIDE_THE_FIRST = 0.08  # a share of the best one's score


class Finder:
    """What can be found in one book; made once, asked often."""

    def __init__(self, book: PhraseBook) -> None:
        self._book = book
        places = list(enumerate(book.targets))
        self._person = next(place for place, target in places if target.id == PERSON)
        self._warned = tuple(place for place, target in places if target.catalogue in book.warned)
        sayings = ((place, saying) for place, target in places for saying in (*target.said, target.title))
        words = ((place, book.speech.word(word)) for place, target in places for word in target.about)
        self._index = Index(
            len(places), (Saying(place, pieces(book.speech.plain(said), book.same)) for place, said in sayings)
        )
        self._hints = Hints(len(places), words)

    def find(self, text: str) -> tuple[Target, ...]:
        """Up to five targets, the best first; only the person where nothing fits."""
        plain = self._book.speech.plain(text[:LONGEST])
        scores = self._scores(plain)
        ranked = sorted(range(len(scores)), key=lambda place: (-scores[place], place))
        least = max(FLOOR, scores[ranked[0]] * BESIDE_THE_FIRST)
        fitting = [place for place in ranked if scores[place] >= least]
        if self._book.is_danger(plain):
            lesson = next(place for place in ranked if place in self._warned)
            fitting = list(_first((lesson, self._person), fitting))
        elif any(place in self._warned for place in fitting[:MOST]):
            fitting = self._with_person(fitting[:MOST])
        return tuple(self._book.targets[place] for place in fitting[:MOST] or (self._person,))

    def _scores(self, plain: Plain) -> list[float]:
        near = self._index.nearness(pieces(plain, self._book.same))
        hinted = self._hints.weights(plain)
        return [one + HINTS_COUNT * hint for one, hint in zip(near, hinted, strict=True)]

    def _with_person(self, fitting: list[int]) -> list[int]:
        if self._person in fitting:
            return fitting
        return [*fitting[: MOST - 1], self._person]


def _first(first: Iterable[int], rest: Iterable[int]) -> Iterator[int]:
    yield from dict.fromkeys((*first, *rest))
