"""What the city has confirmed, and the purge that trusts nothing else."""

from datetime import datetime, timedelta
from enum import Enum, auto

from kiosk.store import streams
from kiosk.store.chain import START
from kiosk.store.database import Database, writing
from kiosk.store.enrolment import note_contact
from kiosk.store.moment import as_text
from kiosk.store.outbox import chain_at
from kiosk.store.sql import run

KEPT = timedelta(days=30)
"""How long confirmed lines stay, so that a city restored from an older backup can be filled again."""


class Taken(Enum):
    """What this kiosk's own chain says of a receipt."""

    CONFIRMED = auto()  # the city holds what we wrote
    OTHER_STREAM = auto()
    NOT_MINE = auto()  # the city holds something that we did not write
    PURGED = auto()  # the city is further back than what we still have


def take(db: Database, stream_id: str, hwm: int, head: bytes, at: datetime) -> Taken:
    """Compares a receipt, whose signature is already known to be good, with the chain, and keeps it if they agree.

    A lower `hwm` than before is believed too: the city was restored from a backup and gets the lines again.
    """
    with writing(db):
        stream = streams.current(db)
        if stream is None or stream.id != stream_id:
            return Taken.OTHER_STREAM
        mine = chain_at(db, stream, hwm)
        if mine is None:
            return Taken.NOT_MINE if hwm > stream.seq else Taken.PURGED
        if mine != head:
            return Taken.NOT_MINE
        if hwm < stream.acked and not _kept_after(db, stream, hwm):
            return Taken.PURGED
        _keep(db, stream, hwm, head, at)
        return Taken.CONFIRMED


def purge(db: Database, at: datetime) -> int:
    """Deletes lines that a receipt older than `KEPT` confirms; returns how many. The last confirmed one stays."""
    with writing(db):
        return run(
            db,
            "DELETE FROM outbox WHERE EXISTS (SELECT 1 FROM receipt JOIN stream ON stream.number = receipt.stream "
            "WHERE receipt.stream = outbox.stream AND receipt.at < ? "
            "AND outbox.seq < receipt.hwm AND outbox.seq < stream.acked)",
            as_text(at - KEPT),
        ).rowcount


def _kept_after(db: Database, stream: streams.Stream, hwm: int) -> bool:
    row = run(db, "SELECT MIN(seq) FROM outbox WHERE stream = ? AND seq > ?", stream.number, hwm).fetchone()
    return row[0] == hwm + 1


def _keep(db: Database, stream: streams.Stream, hwm: int, head: bytes, at: datetime) -> None:
    if hwm != stream.acked and head != START:
        run(
            db, "INSERT INTO receipt (stream, hwm, head, at) VALUES (?, ?, ?, ?)", stream.number, hwm, head, as_text(at)
        )
    run(db, "UPDATE stream SET acked = ? WHERE number = ?", hwm, stream.number)
    note_contact(db, at)
