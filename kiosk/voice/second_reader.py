"""A second, independent reader: what SudachiPy makes of a sentence, to be compared with what the voice says.

It shares with the voice what people fixed (the author's marks, the word list, the rules for numbers and signs) and
nothing else: another dictionary, another analyser.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.reading.kana import is_kana, katakana
from kiosk.reading.normalise import spoken

_PARTICLES = {"は": "ワ", "へ": "エ"}
_ROWS = (
    "アカサタナハマヤラワガザダバパャァ",
    "イキシチニヒミリギジヂビピィ",
    "ウクスツヌフムユルグズヅブプュゥヴ",
    "エケセテネヘメレゲゼデベペェ",
    "オコソトノホモヨロヲゴゾドボポョォ",
)
_VOWEL = {sign: row[0] for row in _ROWS for sign in row}
_ALIKE = str.maketrans("ヅヂヲ", "ズジオ")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A word that the second reader reads otherwise than people do here: its reading, and why it is taken."""

    reading: str
    reason: str


def read_resolved(path: Path) -> dict[str, Resolved]:
    """Words by the way they are written; raises `OSError`, `tomllib.TOMLDecodeError`, `TypeError`."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {word: Resolved(**entry) for word, entry in table.items()}


def beat_by_beat(kana: str) -> str:
    """Kana in one spelling: only beats, long vowels as vowels, ヅ ヂ ヲ as they sound."""
    said = ""
    for sign in "".join(sign for sign in katakana(kana) if is_kana(sign)).translate(_ALIKE):
        before = _VOWEL.get(said[-1]) if said else None
        lengthens = sign == "ー" or (before, sign) in (("オ", "ウ"), ("エ", "イ"))
        said += before if before and lengthens else sign
    return said


class SecondReader:
    """Reads sentences; loading takes a second."""

    def __init__(self, resolved: Mapping[str, Resolved]) -> None:
        from sudachipy import dictionary, tokenizer  # pyright: ignore[reportMissingTypeStubs]

        self._tokens = dictionary.Dictionary(dict="core").tokenizer()
        self._longest = tokenizer.Tokenizer.SplitMode.C
        self._resolved = resolved
        words = "|".join(re.escape(word) for word in sorted(resolved, key=len, reverse=True))
        self._places = re.compile(rf"(｜[^》]*》)|(?<!\d)({words})(?!\d)") if words else None

    def kana(self, text: str) -> str:
        """How a sentence, marks allowed, is read; long vowels as the dictionary writes them."""
        said = spoken(self._marked(text))
        words = iter(said.words)
        written = "".join(next(words).reading if "\ue000" <= sign <= "\uf8ff" else sign for sign in said.text)
        return "".join(
            _read(token.surface(), token.reading_form(), token.part_of_speech()[0])
            for token in self._tokens.tokenize(written, self._longest)
        )

    def _marked(self, text: str) -> str:
        """The text with every resolved word read as if its author had marked it."""

        def marked(found: re.Match[str]) -> str:
            return found[1] or f"｜{found[2]}《{self._resolved[found[2]].reading}》"

        return self._places.sub(marked, text) if self._places else text


def _read(surface: str, reading: str, kind: str) -> str:
    if kind == "助詞" and surface in _PARTICLES:
        return _PARTICLES[surface]
    if is_kana(surface):
        return surface
    return "" if kind in ("補助記号", "空白") else reading
