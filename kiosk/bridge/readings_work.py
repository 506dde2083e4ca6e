"""What the clerk does for the page of readings: takes a sentence apart, keeps a correction, takes one back."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.store.board import Reading
    from kiosk.store.database import Database
    from kiosk.voice.pronounce import ReadWord


def words_of(db: "Database", sentence: str) -> "tuple[ReadWord, ...]":
    """The words of a sentence as this kiosk says them; () where no voice is installed."""
    try:
        from kiosk.voice.dictionary import DictionaryDamaged
        from kiosk.voice.pronounce import Pronouncer
    except ImportError:
        return ()
    from kiosk.store.readings import words_of as words

    try:
        return Pronouncer(words(db)).words(sentence)
    except DictionaryDamaged:
        return ()


def keep(db: "Database", written: str, kana: str) -> None:
    """From now on the word is said so."""
    from kiosk.store.board import Reading
    from kiosk.store.moment import now
    from kiosk.store.readings import correct

    correct(db, Reading(written, kana), now(db))


def take_back(db: "Database", written: str) -> None:
    """The word is said as before."""
    from kiosk.store.moment import now
    from kiosk.store.readings import take_back as taken_back

    taken_back(db, written, now(db))


def kept(db: "Database") -> "tuple[Reading, ...]":
    """All corrections that hold."""
    from kiosk.store.readings import corrections

    return corrections(db)


def sentences_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Each sentence once; a lesson's narration takes up to 4 s to gather."""
    from kiosk.reading.sentences import sentences

    return tuple(dict.fromkeys(one.text for text in texts for one in sentences(text)))
