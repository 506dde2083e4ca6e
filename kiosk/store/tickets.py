"""Tickets that this kiosk gave out, and the places it asked the city for: a row and an event each, without a name."""

import secrets
from dataclasses import asdict, dataclass
from datetime import date

from kiosk.desk.booking import Request, Standing
from kiosk.desk.choices import Done, Seen, Topic, Wish
from kiosk.desk.ticket import NUMBERS, number_of
from kiosk.store.board import Slot
from kiosk.store.database import Database, reading, writing
from kiosk.store.hung_board import hung
from kiosk.store.moment import Moment
from kiosk.store.outbox import append
from kiosk.store.sql import run

KIND = "desk.ticket"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What is kept of a ticket: codes, and the city's own names of a procedure and an office, "" for none."""

    ticket: str
    topic: Topic
    wish: Wish
    seen: Seen
    done: Done
    way: str = ""
    procedure: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """A place that was asked for, and what the city said of it."""

    ticket: str
    slot: str
    office: str
    day: str
    time: str
    standing: Standing


class NoPlaceLeft(Exception):
    """As far as this kiosk knows, all places of the slot are taken or asked for, or it is not offered any more."""


def free_number(db: Database) -> str:
    """A ticket number that no ticket here has."""
    while True:
        number = number_of(secrets.randbelow(NUMBERS))
        with reading(db):
            if run(db, "SELECT 1 FROM desk_ticket WHERE ticket = ?", number).fetchone() is None:
                return number


def give(db: Database, given: Given, when: Moment) -> None:
    """Keeps the ticket and queues its event. Raises a `StoreProblem`: nothing was kept."""
    with writing(db):
        line = append(db, KIND, asdict(given), when)
        row = {"stream": line.stream, "seq": line.seq, "at": when.at, "boot": when.boot, "mono": when.mono}
        db.table("desk_ticket").insert(row | asdict(given))


def ask(db: Database, ticket: str, slot: str, when: Moment) -> Slot:
    """Asks the city for a place, also without a network; the same ticket asks once for the same slot.

    Raises `NoPlaceLeft`, or a `StoreProblem`: nothing was kept.
    """
    with writing(db):
        wanted = next((one for one in open_slots(db, when.wall.astimezone().date()) if one.id == slot), None)
        if wanted is None:
            raise NoPlaceLeft
        if run(db, "SELECT 1 FROM booking_requested WHERE ticket = ? AND slot = ?", ticket, slot).fetchone() is None:
            request = Request(ticket=ticket, slot=slot)
            line = append(db, request.kind, asdict(request), when)
            row = {"stream": line.stream, "seq": line.seq, "at": when.at, "boot": when.boot, "mono": when.mono}
            where = {"office": wanted.office, "day": wanted.day, "time": wanted.time}
            db.table("booking_requested").insert(row | asdict(request) | where)
    return wanted


def open_slots(db: Database, today: date) -> tuple[Slot, ...]:
    """The slots from today on in which a place is left, as far as this kiosk knows, the earliest first."""
    board = hung(db)
    if board is None:
        return ()
    waits = [one.slot for one in bookings(db) if one.standing is Standing.ASKED]
    left = (one for one in board.slots if one.taken + waits.count(one.id) < one.capacity)
    return tuple(sorted((one for one in left if one.day >= today.isoformat()), key=lambda one: (one.day, one.time)))


def bookings(db: Database) -> tuple[Booking, ...]:
    """All that was asked for here, the newest first, each as the city last answered."""
    board = hung(db)
    told = {(one.ticket, one.slot): Standing(one.standing) for one in board.booked} if board else {}
    with reading(db):
        rows = run(db, "SELECT ticket, slot, office, day, time FROM booking_requested ORDER BY id DESC").fetchall()
    return tuple(Booking(*map(str, row), standing=told.get((str(row[0]), str(row[1])), Standing.ASKED)) for row in rows)
