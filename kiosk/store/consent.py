"""What people agreed to at this kiosk, under the number of their paper receipt; nothing here says who they are.

What they left is sealed: this kiosk can't read it. It waits here only until the city has taken it.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.store import streams
from kiosk.store.board import GIVEN, WITHDRAWN, Purpose
from kiosk.store.database import Database, reading, writing
from kiosk.store.moment import Moment
from kiosk.store.outbox import Body, append
from kiosk.store.sql import run


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed text, its digest, and the body of the line that tells of it."""

    text: bytes
    digest: str
    body: Body


@dataclass(frozen=True, slots=True)
class Line:
    """Where the line will stand that tells of a consent."""

    stream: str
    seq: int


def give(db: Database, purpose: Purpose, receipt: str, seal: Callable[[Line], Sealed], when: Moment) -> None:
    """Keeps a consent, the sealed text that goes with it, and the line for the city, in one transaction."""
    with writing(db):
        stream = streams.current_or_new(db)
        sealed = seal(Line(stream.id, stream.seq + 1))
        line = append(db, GIVEN, sealed.body, when)
        run(
            db,
            "INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?)",
            receipt,
            purpose.id,
            purpose.version,
            when.at,
            line.stream,
            line.seq,
        )
        run(db, "INSERT INTO sealed VALUES (?, ?, ?)", sealed.digest, receipt, sealed.text)


def withdraw(db: Database, receipt: str, when: Moment) -> bool:
    """Deletes all under this receipt here, and queues its deletion at the city; whether it was given at this kiosk.

    A receipt of another kiosk of the same city is queued as well.
    """
    with writing(db):
        run(db, "DELETE FROM sealed WHERE receipt = ?", receipt)
        here = bool(run(db, "DELETE FROM consent WHERE receipt = ?", receipt).rowcount)
        append(db, WITHDRAWN, {"receipt": receipt}, when)
    run(db, "PRAGMA wal_checkpoint(TRUNCATE)")  # nor does the journal keep it
    return here


def free_receipt(db: Database, check_digit: Callable[[str], str]) -> str:
    """A number that no consent here has."""
    while True:
        digits = f"{secrets.randbelow(10**9):09}"
        receipt = digits + check_digit(digits)
        with reading(db):
            if run(db, "SELECT 1 FROM consent WHERE receipt = ?", receipt).fetchone() is None:
                return receipt


def sealed_texts(db: Database) -> tuple[tuple[str, bytes], ...]:
    """Digest and bytes of what the city has not taken yet."""
    with reading(db):
        rows = run(db, "SELECT digest, text FROM sealed").fetchall()
    return tuple((str(digest), bytes(text)) for digest, text in rows)


def taken(db: Database, digest: str) -> None:
    """The city holds it: nothing of it stays here."""
    with writing(db):
        run(db, "DELETE FROM sealed WHERE digest = ?", digest)


def forget_all(db: Database) -> None:
    """Another city is no party to these consents; inside `writing`."""
    run(db, "DELETE FROM sealed")
    run(db, "DELETE FROM consent")
