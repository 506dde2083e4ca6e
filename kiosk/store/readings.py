"""Readings that staff put right: a row for this kiosk's voice and, in the same transaction, an event for the city."""

from contextlib import closing

from kiosk.paths import DataFolder
from kiosk.reading.lexicon import Word, lexicon
from kiosk.store.board import Reading
from kiosk.store.database import Database, open_database, reading, writing
from kiosk.store.hung_board import hung
from kiosk.store.moment import Moment
from kiosk.store.outbox import append
from kiosk.store.problems import StoreProblem
from kiosk.store.sql import run


class NoReading(ValueError):
    """What was given is no word and its kana."""


def correct(db: Database, correction: Reading, when: Moment) -> None:
    """From now on the word is said so. Raises `NoReading`, a `StoreProblem` (nothing was kept)."""
    written, kana = correction.written, correction.kana
    if not correction.usable:
        raise NoReading
    with writing(db):
        line = append(db, "reading.corrected", {"written": written, "kana": kana}, when)
        run(
            db,
            "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?)",
            written,
            kana,
            when.at,
            line.stream,
            line.seq,
        )


def take_back(db: Database, written: str, when: Moment) -> None:
    """The word is said again as it was before anybody corrected it."""
    with writing(db):
        if run(db, "DELETE FROM reading WHERE written = ?", written).rowcount:
            append(db, "reading.taken_back", {"written": written}, when)


def corrections(db: Database) -> tuple[Reading, ...]:
    """All that hold now, the newest first."""
    with reading(db):
        rows = run(db, "SELECT written, kana FROM reading ORDER BY at DESC, written").fetchall()
    return tuple(Reading(str(written), str(kana)) for written, kana in rows)


def words_of(db: Database) -> dict[str, Word]:
    """The fixed words of the project, over them the city's readings, over all this kiosk's own corrections."""
    board = hung(db)
    decided = {one.written: Word(one.kana) for one in board.readings} if board else {}
    return lexicon() | decided | {one.written: Word(one.kana) for one in corrections(db)}


def words_here(folder: DataFolder) -> dict[str, Word]:
    """As `words_of`; without a usable store the project's words alone."""
    if not folder.database.exists():
        return lexicon()
    try:
        with closing(open_database(folder)) as db:
            return words_of(db)
    except StoreProblem:
        return lexicon()  # the keeper, who writes to the same store, tells staff
