"""The finder as it is shipped, made once for all its tests."""

from functools import cache

from kiosk.finder.finder import Finder
from kiosk.finder.phrase_book import PhraseBook, phrase_book
from kiosk.finder.target import Target
from kiosk.paths import FINDER

LISTS = ("phrasings.toml", "words.toml", "readings.toml")


@cache
def book() -> PhraseBook:
    """What people say, as the lists in assets/ tell it."""
    return phrase_book(*((FINDER / name).read_text(encoding="utf-8") for name in LISTS))


@cache
def finder() -> Finder:
    """What can be found before anything of the town is added."""
    return Finder(book())


def ids(text: str) -> list[str]:
    """The ids of what is found, the best first."""
    return [target.id for target in finder().find(text)]


def sayings() -> list[tuple[Target, str]]:
    """Every saying of the lists with what it means."""
    return [(target, said) for target in book().targets for said in target.said]
