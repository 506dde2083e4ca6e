"""Where a Japanese line may break: at the author's spaces, else where BudouX parts phrases."""

import functools
import re
from typing import Protocol, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

WORD_JOINER = "\u2060"
_BREAK = re.compile(r"[^ 。、！？]*(?:[。、！？]+[」）]? *| +|$)")
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
    out: list[str] = []
    for phrase in phrases(text):
        bare = phrase.rstrip(" \n")
        out.append(WORD_JOINER.join(bare) + (phrase[len(bare) :] or "\u200b"))
    return "".join(out)


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

    @Slot(str, result="QVariantList")
    def placed(self, text: str) -> list[dict[str, str | int]]:
        """[{"text": phrase, "start": where it begins in `text`}, …]"""
        start, out = 0, list[dict[str, str | int]]()
        for phrase in phrases(text):
            out.append({"text": phrase, "start": start})
            start += len(phrase)
        return out
