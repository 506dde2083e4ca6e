"""Kiosks of bare bytes, and what a city on SQLite holds of them."""

import sqlite3
import struct
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.store.chain import START, last_link
from kiosk.store.streams import new_id
from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.wire.batch import encode
from tests.sync.builders import a_header, a_line

TAKING = Path(__file__).with_name("taking.py")


@dataclass(frozen=True, slots=True)
class Sender:
    """A kiosk that writes batches; its line `seq` is always `a_line(seq)`."""

    secret: bytes = field(default_factory=new_secret)
    stream: str = field(default_factory=new_id)

    @property
    def word(self) -> str:
        """As `taking.py` is told of it."""
        return f"{self.stream}:{public_of(self.secret).hex()}"

    def batch(self, first: int, last: int) -> bytes:
        lines = tuple(a_line(seq) for seq in range(first, last + 1))
        header = replace(a_header(lines, first, link_at(first - 1)), stream=self.stream)
        return encode(header, lines, self.secret)


def link_at(seq: int) -> bytes:
    """The chain's link after `a_line(1)` to `a_line(seq)`."""
    return last_link(START, (a_line(one) for one in range(1, seq + 1)))


def heard(files: Iterable[bytes]) -> bytes:
    """Files as `taking.py` reads them from its stdin."""
    return b"".join(struct.pack("<I", len(file)) + file for file in files)


def assert_held(database: Path, at_least: dict[str, int]) -> dict[str, int]:
    """Of every stream its lines from the first on, each once and counted once; returns how many."""
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        held: dict[str, int] = {}
        for stream, number, kiosk, hwm, head in db.execute("SELECT uuid, number, kiosk, hwm, head FROM stream"):
            events = db.execute("SELECT seq, body FROM event WHERE stream = ? ORDER BY seq", (number,)).fetchall()
            assert events == [(seq, '{"state":"ready"}') for seq in range(1, hwm + 1)]
            assert head == link_at(hwm)
            counted = db.execute("SELECT COALESCE(SUM(n), 0) FROM stat_day WHERE kiosk = ?", (kiosk,)).fetchone()
            assert counted == (hwm,)
            held[stream] = hwm
    assert all(held[stream.replace("-", "")] >= hwm for stream, hwm in at_least.items())
    return held
