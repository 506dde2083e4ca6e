"""Shown text → what is said, with the exact place of every said character in the shown text.

The said text is what the dictionary analyses. A word with a fixed reading stands in it as one private-use
character (`slot`): written as kana it would change how its neighbours are read (なめがた様 → ナメガタヨー).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.reading.kana import katakana
from kiosk.reading.lexicon import Word, WordKind
from kiosk.reading.marks import Ruby, parse
from kiosk.reading.rules import RULES

_FIRST_SLOT = 0xE000  # of Unicode's private use area
_KINDS = tuple(WordKind)
_AS_IT_IS = frozenset("〜…ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ℃㎡㎥")  # NFKC would take their meaning apart
_SILENT = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Mn", "Me", "Sk", "So"))  # controls, emoji, ornaments
_TITLE = re.compile(r"\s*(?:様|さま|さん|氏|殿|くん|ちゃん)")

Place = tuple[int, int]  # start and end in the shown text


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said: `places[i]` is the place of `text[i]` in the shown text; `words` fill the slots in order."""

    text: str
    places: tuple[Place, ...]
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class _Sign:
    sign: str
    place: Place


def slot(kind: WordKind) -> str:
    """The private-use character that stands for a word of this kind."""
    return chr(_FIRST_SLOT + _KINDS.index(kind))


def spoken(text: str) -> Spoken:
    """What is said for an author's text (marks allowed); never raises, whatever the text holds."""
    marked = parse(text)
    said: list[str] = []
    places: list[Place] = []
    words: list[Word] = []
    for part, place in _said(marked.shown, {ruby.start: ruby for ruby in marked.rubies}):
        match part:
            case Word():
                words.append(part)
                said.append(slot(part.kind))
                places.append(place)
            case _:
                said.append(part)
                places += [place] * len(part)
    return Spoken("".join(said), tuple(places), tuple(words))


def _said(shown: str, rubies: dict[int, Ruby]) -> Iterator[tuple[str | Word, Place]]:
    signs = list(_signs(shown))
    text = "".join(sign.sign for sign in signs)
    at = 0
    while at < len(signs):
        if ruby := rubies.get(signs[at].place[0]):
            end = ruby.start + ruby.length
            yield _marked(ruby, shown[end : end + 4]), (ruby.start, end)
            at = next((i for i in range(at, len(signs)) if signs[i].place[0] >= end), len(signs))
        elif fitting := _fitting(text, at):
            parts, end = fitting
            place = (signs[at].place[0], signs[end - 1].place[1])
            yield from ((part, place) for part in parts)
            at = end
        else:
            if not _is_silent(signs[at].sign):
                yield signs[at].sign, signs[at].place
            at += 1


def _fitting(text: str, at: int) -> tuple[tuple[str | Word, ...], int] | None:
    for rule in RULES:
        found = rule.where.match(text, at)
        if found and found.end() > at and (said := rule.say(found)) is not None:
            return said, found.end()
    return None


def _marked(ruby: Ruby, after: str) -> Word:
    kind = WordKind.PERSON if _TITLE.match(after) else WordKind.NAME
    return Word(katakana(ruby.reading), ruby.accent, kind)


def _is_silent(sign: str) -> bool:
    """New kanji that Python's tables don't know yet are not silent: the voice says that it can't read them."""
    return unicodedata.category(sign) in _SILENT and not "\U00020000" <= sign <= "\U0003ffff"


def _signs(shown: str) -> Iterator[_Sign]:
    """The shown text in NFKC, sign by sign with its place; marks that join a sign belong to it."""
    start = 0
    while start < len(shown):
        end = start + 1
        while end < len(shown) and _joins(shown[end]):
            end += 1
        yield from (_Sign(sign, (start, end)) for sign in _composed(shown[start:end]))
        start = end


def _composed(cluster: str) -> str:
    if cluster[0] == "\n":
        return "。"
    if cluster[0] in _AS_IT_IS:
        return cluster[0]
    composed = unicodedata.normalize("NFKC", cluster)
    return "".join(sign for sign in composed if unicodedata.category(sign) not in ("Cc", "Cf", "Co", "Mn"))


def _joins(sign: str) -> bool:
    """Combining marks, half-width voicing marks, variation selectors and invisible joiners."""
    return bool(unicodedata.combining(sign)) or sign in "ﾞﾟ" or unicodedata.category(sign) in ("Cf", "Mn", "Me")
