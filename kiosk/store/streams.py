"""The streams of this database: one incarnation of it each, with the explicit counter that makes `seq` dense."""

import secrets
import time
import uuid
from dataclasses import dataclass
from enum import StrEnum

from kiosk.store.chain import START
from kiosk.store.sql import Database, run


class Stopped(StrEnum):
    """Why nothing more is sent on a stream."""

    NO = ""
    FORK = "fork"  # the city holds lines of this stream that are not ours: a cloned or restored disk
    REVOKED = "revoked"  # the city has ended this kiosk's right to send


@dataclass(frozen=True, slots=True)
class Stream:
    """`seq`: the last number given; `head`: its link; `acked`: the last number that the city has confirmed."""

    number: int
    id: str
    seq: int
    head: bytes
    acked: int
    stopped: Stopped

    @property
    def waiting(self) -> int:
        return self.seq - self.acked


def current(db: Database) -> Stream | None:
    """The stream that is written to now; None before the first result."""
    rows = run(db, "SELECT number, id, seq, head, acked, stopped FROM stream ORDER BY number DESC LIMIT 1")
    row = rows.fetchone()
    if row is None:
        return None
    number, name, seq, head, acked, stopped = row
    return Stream(int(number), str(name), int(seq), bytes(head), int(acked), Stopped(stopped))


def begin(db: Database, stream_id: str) -> Stream:
    """A new, empty stream, current from now on; inside `writing`."""
    run(
        db,
        "INSERT INTO stream (id, seq, head, acked, stopped) VALUES (?, 0, ?, 0, ?)",
        stream_id,
        START,
        Stopped.NO,
    )
    begun = current(db)
    assert begun is not None  # noqa: S101  (just inserted)
    return begun


def current_or_new(db: Database) -> Stream:
    """The current stream, begun where there is none yet; inside `writing`."""
    return current(db) or begin(db, new_id())


def stop(db: Database, stream: Stream, why: Stopped) -> None:
    """Nothing more is sent on `stream` until staff enrol again; everything is kept; inside `writing`."""
    run(db, "UPDATE stream SET stopped = ? WHERE number = ?", why, stream.number)


def new_id() -> str:
    """A UUIDv7 (RFC 9562): milliseconds first, 74 random bits after."""
    milliseconds = time.time_ns() // 1_000_000 & (1 << 48) - 1
    value = milliseconds << 80 | 7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))
