"""The lists that people edit (phrasings, words, readings) → what the finder knows, checked."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from kiosk.finder.target import Kind, Target
from kiosk.finder.wording import Plain, Speech, Word

PERSON = "helper"
_FIELDS = {"title", "kind", "said", "about"}


class PhraseMistake(ValueError):
    """A place of the lists that can't be used, and what to write there."""


@dataclass(frozen=True)
class PhraseBook:
    """What people say and what it means; `danger`: rows of words that together mean somebody wants money or numbers."""

    speech: Speech
    targets: tuple[Target, ...]
    same: tuple[tuple[Word, ...], ...] = ()
    danger: tuple[tuple[Word, ...], ...] = ()
    warned: tuple[str, ...] = ()  # catalogue rows of the lessons about fraud

    def is_danger(self, plain: Plain) -> bool:
        """Whether money or secret numbers are asked for, as far as the list knows."""
        return any(all(plain.has(word) for word in row) for row in self.danger)

    def shelved(self, on_the_shelf: Mapping[str, tuple[str, str]]) -> "PhraseBook":
        """The lessons named as they stand on the shelf: catalogue row → (lesson id, title)."""
        return replace(self, targets=tuple(_shelved(target, on_the_shelf) for target in self.targets))

    def with_targets(self, more: tuple[Target, ...]) -> "PhraseBook":
        """The book with what only this kiosk has: the town's offices, procedures, lessons."""
        return replace(self, targets=self.targets + more)


def phrase_book(phrasings: str, words: str, readings: str) -> PhraseBook:
    """The book from the texts of the three lists; raises `PhraseMistake`, `tomllib.TOMLDecodeError`."""
    lists = tomllib.loads(words)
    speech = Speech(_readings(tomllib.loads(readings)), _texts(lists, "filler"))
    targets = tuple(_target(name, table) for name, table in tomllib.loads(phrasings).items())
    if not any(target.id == PERSON for target in targets):
        raise PhraseMistake(f"[{PERSON}]: the person who helps must be in the list")
    same = tuple(tuple(map(speech.word, _texts({"same": row}, "same"))) for row in _list(lists.get("same")))
    danger = tuple(tuple(map(speech.word, row.split())) for row in _texts(lists, "danger"))
    return PhraseBook(speech, targets, same, danger, _texts(lists, "warned"))


def named(kind: Kind, thing_id: str, title: str) -> Target:
    """Something of which no more than its name is known."""
    return Target(kind, thing_id, title, about=(title,))


def _shelved(target: Target, on_the_shelf: Mapping[str, tuple[str, str]]) -> Target:
    if target.catalogue not in on_the_shelf:
        return target
    lesson_id, title = on_the_shelf[target.catalogue]
    return replace(target, id=lesson_id, title=title)


def _target(name: str, table: object) -> Target:
    fields = cast("Mapping[str, object]", table if isinstance(table, dict) else {})
    unknown = set(fields) - _FIELDS
    kind, title = fields.get("kind", Kind.LESSON), fields.get("title")
    if unknown or kind not in tuple(Kind) or not isinstance(title, str) or not title:
        raise PhraseMistake(f"[{name}]: write title, said, about, and kind as one of {', '.join(Kind)}")
    kind = Kind(kind)
    said = _texts(fields, "said", name)
    about = _texts(fields, "about", name) if "about" in fields else ()
    return Target(kind, name, title, said, about, name if kind is Kind.LESSON else "")


def _readings(table: Mapping[str, object]) -> dict[str, str]:
    return {written: _text(kana, written) for written, kana in table.items()}


def _texts(table: Mapping[str, object], field: str, name: str = "") -> tuple[str, ...]:
    found = tuple(_text(one, f"{name} {field}".strip()) for one in _list(table.get(field)))
    if not found:
        raise PhraseMistake(f"{name} {field}: write a list of words".strip())
    return found


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


def _text(value: object, name: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise PhraseMistake(f"{name}: write words between quotation marks")
    return value
