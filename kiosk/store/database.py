"""Opens the kiosk's one database, brings its tables up to date, and wraps every write in a transaction."""

import os
import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from kiosk.paths import DataFolder
from kiosk.store.migrations import MIGRATIONS, NAMES
from kiosk.store.problems import NewerVersion, NotWritable, problem_of_os, problem_of_sqlite
from kiosk.store.sql import Database, run

__all__ = ["Database", "open_database", "place_of", "reading", "writing"]

_PATIENCE_S = 10.0  # how long a writer waits for another one
_opening = threading.Lock()  # to become WAL a database must be nobody else's for a moment, and SQLite does not wait


def open_database(folder: DataFolder) -> Database:
    """The database of `folder`, made where it is missing; use it in the thread that opened it.

    Raises a `StoreProblem` (NotWritable, DiskFull, NewerVersion, Damaged, Busy, DiskTrouble). A database that a
    newer Engawa wrote is left as it is.
    """
    place = folder.database
    _make_file(place)
    with _told_plainly(place):
        connection = sqlite3.connect(place, timeout=_PATIENCE_S, isolation_level=None)
        try:
            with _opening:
                return _brought_up_to_date(Database(connection), place)
        except BaseException:
            connection.close()
            raise


@contextmanager
def writing(db: Database) -> Generator[None]:
    """One transaction, on the disk when the block ends (synchronous=FULL); undone when the block raises."""
    with _told_plainly(place_of(db)):
        run(db, "BEGIN IMMEDIATE")  # a deferred one could not wait when it turns from reader to writer
        try:
            yield
            run(db, "COMMIT")
        except BaseException:
            db.rollback()
            raise


@contextmanager
def reading(db: Database) -> Generator[None]:
    """One unchanging view of the database; inside `writing` it is part of that transaction."""
    with _told_plainly(place_of(db)), db.atomic():
        yield


def place_of(db: Database) -> Path:
    """The file of an open database."""
    return Path(str(run(db, "PRAGMA database_list").fetchone()[2]))


def _make_file(place: Path) -> None:
    """The file is the owner's alone: it holds the key with which this kiosk signs."""
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(place, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise problem_of_os(error, place) from error


def _brought_up_to_date(db: Database, place: Path) -> Database:
    if any(done.name not in NAMES for done in MIGRATIONS.applied(db)):
        raise NewerVersion(place)
    if run(db, "PRAGMA journal_mode=WAL").fetchone()[0] != "wal":
        raise NotWritable(place)  # a file system without shared memory, a network share for one
    run(db, "PRAGMA synchronous=FULL")
    run(db, "PRAGMA foreign_keys=ON")
    run(db, "PRAGMA secure_delete=ON")  # what was deleted is overwritten, not only left out
    if MIGRATIONS.pending(db):
        with writing(db):
            MIGRATIONS.apply(db)
    return db


@contextmanager
def _told_plainly(place: Path) -> Generator[None]:
    try:
        yield
    except sqlite3.Error as error:
        problem = problem_of_sqlite(error, place)
        if problem is None:
            raise
        raise problem from error
