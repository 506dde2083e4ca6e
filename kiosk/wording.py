"""Sentences that remember how they were made, a template and its values, so that another language can say them, too.

To all who read them they are plain Japanese strings. No Qt here: the bridge puts them into the language of a visit.
"""

import re

_PLACE = re.compile(r"%([1-9])")
MONTHS = ("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月")


class Filled(str):
    """A sentence; `template` holds %1, %2 … where its `values` stand, which may be sentences of this kind, too."""

    template: str
    values: tuple[str, ...]


def filled(template: str, *values: object) -> Filled:
    """`template` with its places filled; raises IndexError for a place without a value."""
    words = tuple(value if isinstance(value, str) else str(value) for value in values)
    text = Filled(put(template, words))
    text.template, text.values = template, words
    return text


def put(template: str, values: tuple[str, ...]) -> str:
    """The values in their places; a value that looks like a place stays as it is."""
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], template)


def ended(text: str) -> str:
    """A title as a sentence."""
    return filled("%1。", text)


def run(*texts: str) -> str:
    """Sentences one after another."""
    return _chained("%1%2", texts)


def listed(texts: tuple[str, ...]) -> str:
    """Things one after another."""
    return _chained("%1、%2", texts)


def _chained(template: str, texts: tuple[str, ...]) -> str:
    if not texts:
        return ""
    whole = texts[0]
    for text in texts[1:]:
        whole = filled(template, whole, text)
    return whole
