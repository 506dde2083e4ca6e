"""Words whose reading and accent are fixed: the project's list `words.toml`, and how a word is described."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from kiosk.reading.kana import is_kana, katakana

WORDS = Path(__file__).with_name("words.toml")


class WordKind(StrEnum):
    """How a word joins with its neighbours."""

    NOUN = "noun"
    VERBAL = "verbal"  # takes する
    NAME = "name"
    PLACE = "place"
    PERSON = "person"  # takes 様, さん
    PRONOUN = "pronoun"
    DEPENDENT = "dependent"  # leans on what stands before it: 〜の方


@dataclass(frozen=True, slots=True)
class Word:
    """A fixed reading: katakana as spoken (long vowels as ー) and the beat after which the pitch falls."""

    reading: str
    accent: int = 0
    kind: WordKind = WordKind.NOUN


class WordMistake(ValueError):
    """A line of a word list that can't be used; `written` is the word it is about."""

    def __init__(self, written: str, what: str) -> None:
        super().__init__(f"{written}: {what}")
        self.written = written


@cache
def lexicon(path: Path = WORDS) -> dict[str, Word]:
    """The fixed words by the way they are written; raises `WordMistake`, `OSError`, `tomllib.TOMLDecodeError`."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        written: _word(written, entry, WordKind(kind))
        for kind, entries in tables.items()
        for written, entry in entries.items()
    }


def _word(written: str, entry: object, kind: WordKind) -> Word:
    match entry:
        case [str(reading), int(accent)] if is_kana(reading):
            return Word(katakana(reading), accent, kind)
        case _:
            raise WordMistake(written, 'write ["ヨミ", accent] with the reading in kana')
