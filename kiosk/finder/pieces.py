"""A saying taken apart: runs of kana, and the meanings that its words stand for."""

from collections.abc import Iterator

from kiosk.finder.wording import Plain, Word

LENGTHS = (2, 3, 4)  # of the runs
MEANING = "="  # begins a piece that stands for a group of words

Pieces = frozenset[str]
Groups = tuple[tuple[Word, ...], ...]


def pieces(plain: Plain, same: Groups) -> Pieces:
    """Every run of two to four kana of the saying, its ends marked, and its meanings."""
    kana = f"^{plain.kana}$" if plain.kana else ""
    runs = {kana[at : at + length] for length in LENGTHS for at in range(len(kana) - length + 1)}
    return frozenset((*runs, *_meanings(plain, same)))


def _meanings(plain: Plain, same: Groups) -> Iterator[str]:
    for number, group in enumerate(same):
        if any(plain.has(word) for word in group):
            yield f"{MEANING}{number}"
