"""Where a line may break: Japanese at the author's spaces, else where BudouX parts phrases; Latin letters at spaces."""

import functools
import re
from typing import Protocol, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.tongue import in_latin_letters

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LATIN_EM = 0.62  # of the bold face, on average
WORD_JOINER = "\u2060"
_BREAK = re.compile(r"[^ 。、！？]*(?:[。、！？]+[」）]? *| +|$)")
_WORD = re.compile(r"\s*\S+\s*")
LONGEST = 9  # glyphs of one phrase; longer ones are parted further


class _Parser(Protocol):
    def parse(self, text: str, /) -> list[str]:
        """The phrases of a Japanese text."""
        ...


@functools.cache
def _parser() -> _Parser:
    import budoux  # late: costs 10 ms; untyped

    return cast(_Parser, budoux.load_default_japanese_parser())


@functools.lru_cache(maxsize=2048)
def phrases(text: str) -> tuple[str, ...]:
    """The phrases of `text`; joined they give the text back (an author's space stays at a phrase's end)."""
    if in_latin_letters(text):
        return tuple(_WORD.findall(text)) if text.strip() else (text,)
    out: list[str] = []
    for line in text.splitlines(keepends=True):
        for given in _spaced(line):
            if len(given) <= LONGEST:
                out.append(given)
            else:
                bare = given.rstrip(" ")
                parts = _whole_numbers(_parser().parse(bare))
                out.extend((*parts[:-1], parts[-1] + given[len(bare) :]))
    return tuple(out)


def _whole_numbers(parts: list[str]) -> list[str]:
    """BudouX may part a number from its digits or its counter: 202|7年 is put together again."""
    out: list[str] = []
    for part in parts:
        if out and out[-1][-1:].isdigit():
            out[-1] += part
        else:
            out.append(part)
    return out


def _spaced(line: str) -> list[str]:
    """A line parted behind its spaces and behind 。、！？, each sign staying with what it ends."""
    return [part for part in _BREAK.findall(line) if part]


@functools.lru_cache(maxsize=2048)
def joined(text: str) -> str:
    """`text` with word joiners inside its phrases, so that a line breaks only between them."""
    if in_latin_letters(text):
        return text
    out: list[str] = []
    for phrase in phrases(text):
        bare = phrase.rstrip(" \n")
        out.append(WORD_JOINER.join(bare) + (phrase[len(bare) :] or "\u200b"))
    return "".join(out)


def ems(text: str) -> float:
    """About how wide a text is, in its letter size: a Japanese sign takes one, a Latin one little more than half."""
    return sum(LATIN_EM if sign.isascii() else 1.0 for sign in text)


def ems_folded(text: str) -> float:
    """The same on two lines, where a text has a space to be parted at."""
    words = phrases(text) if in_latin_letters(text) else tuple(re.findall(r"[^ ]+ ?", text))
    halves = (("".join(words[:at]).rstrip(), "".join(words[at:])) for at in range(1, len(words)))
    return min((max(map(ems, both)) for both in halves), default=ems(text))


def forget_phrases() -> None:
    """Nothing that stood on a page stays in memory."""
    phrases.cache_clear()
    joined.cache_clear()


@QmlElement
@QmlSingleton
class PhraseView(QObject):
    """Phrases for the screen."""

    @Slot(str, result=str)
    def joined(self, text: str) -> str:
        return joined(text)

    @Slot(str, result=float)
    def ems(self, text: str) -> float:
        return ems(text)

    @Slot(str, result=float)
    def emsFolded(self, text: str) -> float:
        return ems_folded(text)

    @Slot(str, result="QVariantList")
    def placed(self, text: str) -> list[dict[str, str | int]]:
        """[{"text": phrase, "start": where it begins in `text`}, …]"""
        start, out = 0, list[dict[str, str | int]]()
        for phrase in phrases(text):
            out.append({"text": phrase, "start": start})
            start += len(phrase)
        return out
