"""A finder asked for a saying as if nobody had ever said it."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.finder.finder import Finder
from kiosk.finder.target import Target

Places = defaultdict[str, set[int]]


@contextmanager
def left_out(finder: Finder, target: Target, said: str, *, hints_too: bool) -> Iterator[None]:
    """While it lasts, `said` is not among the sayings of `target`."""
    book, index = finder._book, finder._index
    place = book.targets.index(target)
    number = sum(len(one.said) + 1 for one in book.targets[:place]) + target.said.index(said)
    pieces = index.sayings[number].pieces
    before = {piece: (index._numbers[piece], index._times[piece].copy(), index._tells[piece]) for piece in pieces}
    for piece in pieces:
        index._numbers[piece] = [one for one in index._numbers[piece] if one != number]
        index._times[piece][place] -= 1
        index._times[piece] += type(index._times[piece])()  # drops what fell to nought
        if index._times[piece]:
            index._tells[piece] = index._told_by(piece, len(index._times[piece]))
        else:
            del index._tells[piece]
    hints = finder._hints
    whole = (hints._kana, hints._written)
    if hints_too:
        hints._kana, hints._written = _borne_out(finder, place, target, said)
    try:
        yield
    finally:
        hints._kana, hints._written = whole
        for piece, (numbers, times, tells) in before.items():
            index._numbers[piece], index._times[piece], index._tells[piece] = numbers, times, tells


def _borne_out(finder: Finder, place: int, target: Target, said: str) -> tuple[Places, Places]:
    """The hints without those of this target that stand in this saying and in no other of it."""
    plain = finder._book.speech.plain
    one, others = plain(said), [plain(other) for other in target.said if other != said]
    kana, written = finder._hints._kana.copy(), finder._hints._written.copy()
    for form, places in finder._hints._kana.items():
        here = form in one.kana or form in one.whole
        if here and place in places and not any(form in other.kana or form in other.whole for other in others):
            kana[form] = places - {place}
    for form, places in finder._hints._written.items():
        if form in one.written and place in places and not any(form in other.written for other in others):
            written[form] = places - {place}
    return _kept(kana), _kept(written)


def _kept(hints: Places) -> Places:
    return defaultdict(set, {form: places for form, places in hints.items() if places})
