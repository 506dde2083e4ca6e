"""How sending went last, and when it is tried again: kept, so that a restart neither forgets nor hurries it."""

from dataclasses import dataclass

from kiosk.store.database import Database, reading, writing
from kiosk.store.sql import run


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`failed`: tries in a row without an answer; `line`: how the last went; `next_at`: "" for not by itself."""

    failed: int = 0
    line: str = ""
    next_at: str = ""


def rhythm(db: Database) -> Rhythm:
    """As it was kept last."""
    with reading(db):
        row = run(db, "SELECT failed, line, next_at FROM rhythm").fetchone()
    return Rhythm() if row is None else Rhythm(int(row[0]), str(row[1]), str(row[2]))


def keep_rhythm(db: Database, now: Rhythm) -> None:
    """Takes the place of the one before."""
    with writing(db):
        run(db, "INSERT OR REPLACE INTO rhythm VALUES (1, ?, ?, ?)", now.failed, now.line, now.next_at)
