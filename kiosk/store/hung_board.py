"""The city's board as this kiosk last got it; an older board never takes the place of a newer one."""

from datetime import date, datetime

from msgspec import DecodeError, json

from kiosk.store.board import Alert, Board, Notice
from kiosk.store.database import Database, reading, writing
from kiosk.store.sql import run

_boards = json.Decoder(Board)


def hang(db: Database, board: Board, tag: str = "") -> bool:
    """Takes a whole board in, in one transaction; False for one that is older than what hangs here.

    `tag` is what the city calls this board, so that it need not be sent twice.
    """
    with writing(db):
        row = run(db, "SELECT tenant, version FROM board").fetchone()
        if row is not None and str(row[0]) == board.tenant and board.version < int(row[1]):
            return False
        told = json.encode(board)
        run(db, "INSERT OR REPLACE INTO board VALUES (1, ?, ?, ?, ?)", board.tenant, board.version, tag, told)
    return True


def hung(db: Database) -> Board | None:
    """The board that hangs here; None before the first, and for one that this version of the kiosk can't read."""
    with reading(db):
        row = run(db, "SELECT told FROM board").fetchone()
    try:
        return None if row is None else _boards.decode(row[0])
    except DecodeError:
        return None  # the next round brings it anew


def take_down(db: Database) -> None:
    """Nothing of any city hangs here any more; inside `writing`."""
    run(db, "DELETE FROM board")


def tag_of_board(db: Database, tenant: str) -> str:
    """What the city called the board that hangs here; "" for none of this city, or none that can be read."""
    with reading(db):
        row = run(db, "SELECT tag FROM board WHERE tenant = ?", tenant).fetchone()
    return "" if row is None or hung(db) is None else str(row[0])


def notices_of(db: Database, today: date) -> tuple[Notice, ...]:
    """The notices that hold today, the newest first."""
    board = hung(db)
    held = (one for one in board.notices if not one.until or one.until >= today.isoformat()) if board else ()
    return tuple(sorted(held, key=lambda one: -one.number))


def alerts_of(db: Database, now: datetime) -> tuple[Alert, ...]:
    """The alerts that hold now: orders first, the highest level first, then the newest."""
    board = hung(db)
    held = [one for one in board.alerts if datetime.fromisoformat(one.until) > now] if board else []
    return tuple(sorted(held, key=lambda one: (one.kind != "order", -one.level, -one.number)))
