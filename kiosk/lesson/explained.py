"""A katakana word is explained where it first comes up in a visit, in the plain words of words.toml."""

import re
from collections.abc import Mapping

from kiosk.lesson.model import Texts
from kiosk.reading.marks import shown

KATAKANA = re.compile(r"[ァ-ヶー]{2,}")


def explained(words: Texts, glossary: Mapping[str, str], known: tuple[str, ...]) -> tuple[Texts, tuple[str, ...]]:
    """The sentences with one new word explained before the sentence it stands in, and the words known by then.

    One at a time: who hears three explanations remembers none. What the author explains counts as known.
    """
    own = tuple(word for word in glossary if any(f"「{word}」は、" in text for text in words))
    known = (*known, *(word for word in own if word not in known))
    for place, text in enumerate(words):
        for word in KATAKANA.findall(shown(text)):
            if word in glossary and word not in known:
                return (*words[:place], explanation(word, glossary[word]), *words[place:]), (*known, word)
    return words, known


def explanation(word: str, plain: str) -> str:
    """The sentence that says a katakana word in plain words."""
    return f"「{word}」は、{plain}です。"
