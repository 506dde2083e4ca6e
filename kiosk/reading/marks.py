"""The author's mark ｜漢字《かんじ》: what is shown, and how the marked word is read.

`《はし:2》` also names the accent: the beat after which the pitch falls, 0 for none.
"""

import re
from dataclasses import dataclass

from kiosk.reading.kana import is_kana

# no mark reaches over the end of a sentence
_MARK = re.compile(r"｜([^｜《》\n。！？!?]+)《([^｜《》\n。！？!?:：]+)(?:[:：](\d{1,2}))?》")
_SIGNS = re.compile("[｜《》]")


@dataclass(frozen=True, slots=True)
class Ruby:
    """The reading of `length` characters from `start` of the shown text."""

    start: int
    length: int
    reading: str  # kana as the author wrote it: the furigana
    accent: int = 0  # beat after which the pitch falls, 0 = flat


@dataclass(frozen=True, slots=True)
class Marked:
    """An author's text taken apart: what is shown, and the readings given for it, in order."""

    shown: str
    rubies: tuple[Ruby, ...] = ()


@dataclass(frozen=True, slots=True)
class MarkMistake:
    """A place of the author's text, counted in characters from 0, and what to write there."""

    at: int
    what: str


def parse(text: str) -> Marked:
    """Takes the marks out of a text; a half mark stays as it was written (see `mistakes`)."""
    shown: list[str] = []
    rubies: list[Ruby] = []
    length = read = 0
    for mark in _MARK.finditer(text):
        before, word = text[read : mark.start()], mark[1]
        rubies.append(Ruby(length + len(before), len(word), mark[2], int(mark[3] or 0)))
        shown += (before, word)
        length += len(before) + len(word)
        read = mark.end()
    return Marked("".join((*shown, text[read:])), tuple(rubies))


def shown(text: str) -> str:
    """The author's text without its marks."""
    return parse(text).shown


def marked(text: str, written: str, kana: str) -> str:
    """The text with `written` said as `kana`, wherever its author has not fixed the reading already."""
    mark = f"｜{written}《{kana}》"
    pieces: list[str] = []
    read = 0
    for fixed in _MARK.finditer(text):
        pieces += (text[read : fixed.start()].replace(written, mark), fixed[0])
        read = fixed.end()
    return "".join((*pieces, text[read:].replace(written, mark)))


def mistakes(text: str) -> tuple[MarkMistake, ...]:
    """What an author has to mend in a text's marks, in order; empty when all is well."""
    found = [
        MarkMistake(mark.start(2), f"《{mark[2]}》の なかは、ひらがなか カタカナで 書いてください")
        for mark in _MARK.finditer(text)
        if not is_kana(mark[2])
    ]
    rest = _MARK.sub(lambda mark: " " * len(mark[0]), text)
    found += [
        MarkMistake(sign.start(), "ふりがなは ｜漢字《かんじ》のように 書いてください")
        for sign in _SIGNS.finditer(rest)
    ]
    return tuple(sorted(found, key=lambda mistake: mistake.at))
