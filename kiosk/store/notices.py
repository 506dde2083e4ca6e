"""The city's notices as this kiosk last got them; an older board never takes the place of a newer one."""

from datetime import date

from kiosk.store.board import Board, Notice
from kiosk.store.database import Database, reading, writing
from kiosk.store.sql import run


def hang(db: Database, board: Board, tag: str = "") -> bool:
    """Takes a whole board in, in one transaction; False for one that is older than what hangs here.

    `tag` is what the city calls this board, so that it need not be sent twice.
    """
    with writing(db):
        row = run(db, "SELECT tenant, version FROM board").fetchone()
        if row is not None and str(row[0]) == board.tenant and board.version < int(row[1]):
            return False
        take_down(db)
        for word in board.readings:
            run(db, "INSERT OR REPLACE INTO city_reading VALUES (?, ?)", word.written, word.kana)
        for one in board.notices:
            run(db, "INSERT OR REPLACE INTO notice VALUES (?, ?, ?, ?, ?)", *_row(one))
        run(db, "INSERT OR REPLACE INTO board VALUES (1, ?, ?, ?)", board.tenant, board.version, tag)
    return True


def take_down(db: Database) -> None:
    """Nothing of any city hangs here any more; inside `writing`."""
    for table in ("notice", "city_reading", "board"):
        run(db, f"DELETE FROM {table}")  # noqa: S608  (our own names)


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


def _row(one: Notice) -> tuple[int | str, ...]:
    return one.number, one.title, one.text, one.at, one.until
