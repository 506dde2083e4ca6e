"""What a city tells all its kiosks, as both ends know it: notices, and how words are said there. Pure."""

from dataclasses import dataclass

from kiosk.reading.kana import is_kana

LONGEST_WORD, LONGEST_KANA = 20, 30  # signs


@dataclass(frozen=True, slots=True)
class Notice:
    """`at`: when the city wrote it, `2026-11-21T09:03:11.204Z`; `until`: its last day, `2026-12-24`, "" for none."""

    number: int
    title: str
    text: str
    at: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A word as it is written, and how it is said: katakana, long vowels as ー."""

    written: str
    kana: str

    @property
    def usable(self) -> bool:
        """Whether it is one word and its kana, neither too long."""
        one_word = self.written.isprintable() and not any(sign.isspace() for sign in self.written)
        fits = 0 < len(self.written) <= LONGEST_WORD
        return one_word and fits and is_kana(self.kana) and len(self.kana) <= LONGEST_KANA


@dataclass(frozen=True, slots=True)
class Board:
    """All notices of a city that hold, the newest first, and the readings that it has decided on."""

    tenant: str
    version: int
    notices: tuple[Notice, ...]
    readings: tuple[Reading, ...] = ()
