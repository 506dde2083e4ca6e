"""The outgoing lines: dense, chained, exact bytes; nothing here is changed once written."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.store import streams
from kiosk.store.chain import START, link
from kiosk.store.database import Database, place_of, reading
from kiosk.store.moment import Moment
from kiosk.store.problems import Damaged
from kiosk.store.sql import run
from kiosk.store.streams import Stream

Body = Mapping[str, int | str | Mapping[str, int]]
EVENT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Written:
    """Where a line stands: the stream's number in this database, and its place in the stream (1 is the first)."""

    stream: int
    seq: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring lines of a stream: `first` numbers the first, `previous` is the link before, `head` the last."""

    stream: str
    first: int
    previous: bytes
    lines: tuple[bytes, ...]
    head: bytes

    @property
    def last(self) -> int:
        return self.first + len(self.lines) - 1


def append(db: Database, kind: str, body: Body, when: Moment) -> Written:
    """Adds one event to the current stream; inside `writing`, together with what it tells of."""
    return _append(
        db,
        streams.current_or_new(db),
        {"kind": kind, "v": EVENT_VERSION, "at": when.at, "boot": when.boot, "mono": when.mono, "body": body},
    )


def waiting(db: Database) -> int:
    """How many lines the city has not yet confirmed."""
    with reading(db):
        stream = streams.current(db)
    return 0 if stream is None else stream.waiting


def stretch_after(db: Database, seq: int, *, lines: int, size: int) -> Stretch | None:
    """At most `lines` lines and `size` bytes that follow `seq` in the current stream; None where there are none.

    Raises `Damaged` where the link at `seq` is gone: the last confirmed line always stays.
    """
    with reading(db):
        stream = streams.current(db)
        if stream is None:
            return None
        previous = chain_at(db, stream, seq)
        if previous is None:
            raise Damaged(place_of(db))
        rows = run(
            db,
            "SELECT line, chain FROM outbox WHERE stream = ? AND seq > ? ORDER BY seq LIMIT ?",
            stream.number,
            seq,
            lines,
        ).fetchall()
    fitting = _fitting([(bytes(line), bytes(chain)) for line, chain in rows], size)
    if not fitting:
        return None
    return Stretch(stream.id, seq + 1, previous, tuple(line for line, _ in fitting), fitting[-1][1])


def chain_at(db: Database, stream: Stream, seq: int) -> bytes | None:
    """This kiosk's own link at `seq`; None where it never wrote that line, or has purged it."""
    if seq == 0:
        return START
    row = run(db, "SELECT chain FROM outbox WHERE stream = ? AND seq = ?", stream.number, seq).fetchone()
    return None if row is None else bytes(row[0])


def carry_over(db: Database, old: Stream, leave_out: tuple[str, ...] = ()) -> None:
    """Writes what `old` never got confirmed into the current stream as well, with new numbers; inside `writing`.

    Lines of the kinds to `leave_out` are none of the new stream's business. The old lines stay: they can still be
    looked at.
    """
    rows = run(db, "SELECT line FROM outbox WHERE stream = ? AND seq > ? ORDER BY seq", old.number, old.acked)
    for (line,) in rows.fetchall():
        event = json.loads(line)
        del event["seq"]
        if event["kind"] in leave_out:
            continue
        _append(db, streams.current_or_new(db), event)


def _append(db: Database, stream: Stream, event: Mapping[str, object]) -> Written:
    seq = stream.seq + 1
    line = json.dumps({"seq": seq, **event}, ensure_ascii=False, separators=(",", ":")).encode()
    head = link(stream.head, line)
    run(db, "INSERT INTO outbox VALUES (?, ?, ?, ?)", stream.number, seq, line, head)
    run(db, "UPDATE stream SET seq = ?, head = ? WHERE number = ?", seq, head, stream.number)
    return Written(stream.number, seq)


def _fitting(rows: list[tuple[bytes, bytes]], size: int) -> list[tuple[bytes, bytes]]:
    """The first rows whose lines fit into `size` bytes; always at least one, a single line is never that large."""
    total = 0
    for count, (line, _) in enumerate(rows):
        total += len(line) + 1
        if count and total > size:
            return rows[:count]
    return rows
