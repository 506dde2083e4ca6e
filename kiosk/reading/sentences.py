"""A text cut into the sentences that are spoken, shown and repeated one by one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.reading.marks import shown

LONGEST = 60  # characters of one spoken piece: about 20 seconds of speech

# a half-width ! or ? inside Latin text (an address) ends nothing
_SENTENCE = re.compile(r"(?:[^。！？!?\n]|[!?](?=[\x21-\x7e]))*(?:[。！？!?]+[」』）)]*|\n|$)")
_ATOM = re.compile(r"(?:｜[^｜《》\n。！？!?]+《[^｜《》\n。！？!?]+》|.)[、,，　 ]*", re.DOTALL)
_RESTS = tuple("、,，　 ")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as its author wrote it (marks kept), and where it starts in the whole shown text."""

    text: str
    start: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, blank ones left out, none longer than `LONGEST`."""
    found: list[Sentence] = []
    before = 0  # characters shown so far
    for piece in _pieces(text):
        bare = piece.strip()
        if any(not sign.isspace() for sign in shown(bare)):
            found.append(Sentence(bare, before + len(piece) - len(piece.lstrip())))
        before += len(shown(piece))
    return tuple(found)


def _pieces(text: str) -> Iterator[str]:
    for sentence in _SENTENCE.finditer(text):
        yield from [sentence[0]] if len(sentence[0]) <= LONGEST else _cut(sentence[0])


def _cut(sentence: str) -> Iterator[str]:
    """A sentence no listener could follow, cut at the last rest that fits, or anywhere when it has none."""
    piece: list[str] = []
    rest = 0  # atoms up to the last rest
    for atom in _ATOM.findall(sentence):
        if piece and sum(map(len, piece)) + len(atom) > LONGEST:
            cut = rest or len(piece)
            yield "".join(piece[:cut])
            piece, rest = piece[cut:], 0
        piece.append(atom)
        rest = len(piece) if atom.endswith(_RESTS) else rest
    yield "".join(piece)
