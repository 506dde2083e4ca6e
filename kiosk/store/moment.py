"""When something happened, told in a way that survives a wrong clock."""

import time
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store.database import Database, reading, writing
from kiosk.store.sql import run

_LINUX_BOOT = Path("/proc/sys/kernel/random/boot_id")
_THIS_START = uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Moment:
    """`wall`: the clock in UTC, which may be wrong; `boot`: which start of the machine; `mono`: ms since that start."""

    wall: datetime
    boot: int
    mono: int

    @property
    def at(self) -> str:
        """The wall time as on the wire: `2026-11-21T09:03:11.204Z`."""
        return as_text(self.wall)


def as_text(wall: datetime) -> str:
    """UTC, milliseconds, `Z`."""
    return wall.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def now(db: Database) -> Moment:
    """This moment; the database numbers the machine's starts."""
    return Moment(wall=datetime.now(UTC), boot=_boot_number(db, _boot_mark()), mono=time.monotonic_ns() // 1_000_000)


def _boot_mark() -> str:
    """Differs at every start of the machine; elsewhere than on Linux, at every start of the program."""
    return _LINUX_BOOT.read_text("ascii").strip() if _LINUX_BOOT.exists() else _THIS_START


def _boot_number(db: Database, mark: str) -> int:
    with reading(db):
        known = run(db, "SELECT number FROM boot WHERE mark = ?", mark).fetchone()
    if known is None:
        with writing(db):
            run(db, "INSERT OR IGNORE INTO boot (mark) VALUES (?)", mark)
        return _boot_number(db, mark)
    return int(known[0])
