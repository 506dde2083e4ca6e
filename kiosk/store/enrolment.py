"""Which city this kiosk belongs to, with which keys, and when the two last spoke."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.desk.booking import Request
from kiosk.store import streams
from kiosk.store.board import GIVEN, WITHDRAWN
from kiosk.store.consent import forget_all
from kiosk.store.database import Database, reading, writing
from kiosk.store.hung_board import take_down
from kiosk.store.moment import as_text
from kiosk.store.outbox import carry_over
from kiosk.store.sql import run


@dataclass(frozen=True, slots=True)
class Enrolment:
    """`url`: the city's server, no slash at its end; `city_key`: its public key; `secret`: this kiosk's own key.

    `next_key` will sign after `city_key`; b"" where the city has not told it yet.
    """

    url: str
    tenant: str
    site: str
    kiosk: str
    city_key: bytes
    secret: bytes = field(repr=False)
    next_key: bytes = b""

    @property
    def city_keys(self) -> tuple[bytes, ...]:
        """Whose signature is the city's: a kiosk may hear of a turn of the keys later than the city's other words."""
        return (self.city_key, self.next_key) if self.next_key else (self.city_key,)


def enrolment(db: Database) -> Enrolment | None:
    """The city this kiosk belongs to; None before it was enrolled."""
    with reading(db):
        row = run(db, "SELECT url, tenant, site, kiosk, city_key, secret, next_key FROM enrolment").fetchone()
    if row is None:
        return None
    url, tenant, site, kiosk, city_key, secret, next_key = row
    return Enrolment(str(url), str(tenant), str(site), str(kiosk), bytes(city_key), bytes(secret), bytes(next_key))


def stream_to_enrol(db: Database) -> str:
    """The id of the stream to enrol: the one being written for the first city, a new one for every later enrolment."""
    if enrolment(db) is not None:
        return streams.new_id()
    with writing(db):
        return streams.current_or_new(db).id


def enrol(db: Database, new: Enrolment, stream_id: str, at: datetime) -> None:
    """Belongs to `new` from now on; what an earlier city never confirmed goes to this one."""
    with writing(db):
        old = streams.current_or_new(db)
        known = run(db, "SELECT city_key FROM enrolment").fetchone()
        moved = known is not None and bytes(known[0]) != new.city_key
        if moved:  # what the other city told, and what people agreed to there
            take_down(db)
            forget_all(db)
        if old.id != stream_id:
            streams.begin(db, stream_id)
            carry_over(db, old, leave_out=(GIVEN, WITHDRAWN, Request.kind) if moved else ())
        run(
            db,
            "INSERT OR REPLACE INTO enrolment VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
            new.url,
            new.tenant,
            new.site,
            new.kiosk,
            new.city_key,
            new.secret,
            new.next_key,
        )
        note_contact(db, at)


def trust_keys(db: Database, city_key: bytes, next_key: bytes) -> None:
    """The city signs with `city_key` from now on, with `next_key` after it; inside `writing`."""
    run(db, "UPDATE enrolment SET city_key = ?, next_key = ?", city_key, next_key)


def note_contact(db: Database, at: datetime) -> None:
    """The city proved itself by its signature at `at`; inside `writing`."""
    run(db, "INSERT OR REPLACE INTO contact VALUES (1, ?)", as_text(at))


def last_contact(db: Database) -> str | None:
    """When the city last proved itself, `2026-11-21T09:03:11.204Z`; None where it never has."""
    with reading(db):
        row = run(db, "SELECT at FROM contact").fetchone()
    return None if row is None else str(row[0])
