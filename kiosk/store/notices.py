"""The city's notices as this kiosk last got them; an older board never takes the place of a newer one."""

from dataclasses import dataclass
from datetime import date

from kiosk.store.database import Database, reading, writing
from kiosk.store.sql import run


@dataclass(frozen=True, slots=True)
class Notice:
    """`at`: when the city wrote it, UTC as on the wire; `until`: its last day, `2026-12-24`, "" for none."""

    number: int
    title: str
    text: str
    at: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """A whole board; `readings` are pairs of a word and its kana, `tag` is what the city calls this board."""

    tenant: str
    version: int
    notices: tuple[Notice, ...]
    readings: tuple[tuple[str, str], ...] = ()
    tag: str = ""


def hang(db: Database, board: Board) -> bool:
    """Takes a whole board in, in one transaction; False for one that is older than what hangs here."""
    with writing(db):
        row = run(db, "SELECT tenant, version FROM board").fetchone()
        if row is not None and str(row[0]) == board.tenant and board.version < int(row[1]):
            return False
        run(db, "DELETE FROM notice")
        run(db, "DELETE FROM city_reading")
        for written, kana in board.readings:
            run(db, "INSERT OR REPLACE INTO city_reading VALUES (?, ?)", written, kana)
        for one in board.notices:
            run(db, "INSERT INTO notice VALUES (?, ?, ?, ?, ?)", one.number, one.title, one.text, one.at, one.until)
        run(db, "INSERT OR REPLACE INTO board VALUES (1, ?, ?, ?)", board.tenant, board.version, board.tag)
    return True


def tag_of_board(db: Database, tenant: str) -> str:
    """What the city called the board that hangs here; "" for none of this city."""
    with reading(db):
        row = run(db, "SELECT tag FROM board WHERE tenant = ?", tenant).fetchone()
    return "" if row is None else str(row[0])


def hanging(db: Database, today: date) -> tuple[Notice, ...]:
    """The notices that hold today, the newest first."""
    with reading(db):
        rows = run(
            db,
            "SELECT number, title, text, at, until FROM notice WHERE until = '' OR until >= ? ORDER BY number DESC",
            today.isoformat(),
        ).fetchall()
    return tuple(
        Notice(int(number), str(title), str(text), str(at), str(until)) for number, title, text, at, until in rows
    )
