"""The code with which staff open their pages: its slow hash, the misses, and the wait that grows with them.

The wait is counted on the machine's own clock since its start, so that setting the calendar clock shortens nothing; a
restart begins the wait anew.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from itertools import pairwise

from kiosk.store.database import Database, reading, writing
from kiosk.store.moment import Moment
from kiosk.store.sql import run

SHORTEST, LONGEST = 6, 8  # digits
FREE_MISSES = 3  # before the first wait
FIRST_WAIT_S, LONGEST_WAIT_S = 30, 3600
_COST = 2**15  # scrypt's N with r=8, p=1: 32 MB and about 80 ms a try (RFC 7914)
_MEMORY = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Opened:
    """The code was right."""


@dataclass(frozen=True, slots=True)
class WrongCode:
    """Not the code; `wait` seconds must pass before the next try."""

    wait: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Not looked at: `wait` seconds are left."""

    wait: int


@dataclass(frozen=True, slots=True)
class NoCode:
    """The administrator of this computer has set none yet."""


Tried = Opened | WrongCode | Waiting | NoCode


@dataclass(frozen=True, slots=True)
class _Kept:
    salt: bytes
    hashed: bytes
    cost: int
    missed: int
    boot: int
    free_at: int  # milliseconds of `Moment.mono`


class WeakCode(ValueError):
    """Not 6 to 8 digits, or one that is tried first: all the same, or a row like 123456."""


def set_code(db: Database, code: str) -> None:
    """The code from now on; misses are forgotten. Raises `WeakCode`, a `StoreProblem`."""
    if not _strong(code):
        raise WeakCode
    salt = secrets.token_bytes(16)
    hashed = _hash(code, salt, _COST)
    with writing(db):
        run(db, "INSERT OR REPLACE INTO staff_code VALUES (1, ?, ?, ?, 0, 0, 0)", salt, hashed, _COST)


def try_code(db: Database, code: str, when: Moment) -> Tried:
    """Looks whether this is the code; takes about 80 ms. Raises a `StoreProblem`."""
    kept = _kept(db)
    if kept is None:
        return NoCode()
    left = _left(kept, when)
    if left:
        _begin_anew_after_restart(db, kept, when)
        return Waiting(left)
    if hmac.compare_digest(_hash(code, kept.salt, kept.cost), kept.hashed):
        _note(db, 0, when, 0)
        return Opened()
    missed = kept.missed + 1
    _note(db, missed, when, wait_after(missed))
    return WrongCode(wait_after(missed))


def wait_after(missed: int) -> int:
    """Seconds: none for the first misses, then 30 doubled with each further one, an hour at most."""
    over = missed - FREE_MISSES
    return 0 if over < 0 else min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(over, 10))


def _strong(code: str) -> bool:
    if not (code.isascii() and code.isdigit() and SHORTEST <= len(code) <= LONGEST):
        return False
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(code)}
    return steps not in ({0}, {1}, {9})


def _kept(db: Database) -> _Kept | None:
    with reading(db):
        row = run(db, "SELECT salt, hash, cost, missed, boot, free_at FROM staff_code").fetchone()
    if row is None:
        return None
    salt, hashed, cost, missed, boot, free_at = row
    return _Kept(bytes(salt), bytes(hashed), int(cost), int(missed), int(boot), int(free_at))


def _left(kept: _Kept, when: Moment) -> int:
    """Whole seconds of the wait that are left, rounded up."""
    if not wait_after(kept.missed):
        return 0
    if kept.boot != when.boot:
        return wait_after(kept.missed)
    return max(0, -((when.mono - kept.free_at) // 1000))


def _begin_anew_after_restart(db: Database, kept: _Kept, when: Moment) -> None:
    if kept.boot != when.boot:
        _note(db, kept.missed, when, wait_after(kept.missed))


def _note(db: Database, missed: int, when: Moment, wait: int) -> None:
    with writing(db):
        run(
            db,
            "UPDATE staff_code SET missed = ?, boot = ?, free_at = ?",
            missed,
            when.boot,
            when.mono + 1000 * wait,
        )


def _hash(code: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(code.encode(), salt=salt, n=cost, r=8, p=1, maxmem=_MEMORY, dklen=32)
