"""Consultations at the desk: a row and an event each, and what a day of them comes to."""

from datetime import datetime

from kiosk.desk.choices import Done, Outcome, Seen, Topic, Wish
from kiosk.desk.consultation import Consultation
from kiosk.desk.day import Day, counted
from kiosk.store.database import Database, reading
from kiosk.store.moment import Moment, as_text
from kiosk.store.results import record_in
from kiosk.store.sql import run

_TABLE = "desk_consulted"


def keep(db: Database, consultation: Consultation, when: Moment) -> int:
    """Keeps it and queues its event; returns the event's `seq`. Raises a `StoreProblem`: nothing was kept."""
    return record_in(db, _TABLE, consultation, when)


def day_of(db: Database, begins: datetime, ends: datetime) -> Day:
    """What was kept from `begins` until before `ends`, both with a zone."""
    between = (as_text(begins), as_text(ends))
    with reading(db):
        rows = run(
            db,
            "SELECT venue, topic, wish, seen, done, outcome, minutes FROM desk_consulted WHERE at >= ? AND at < ? "
            "ORDER BY id",
            *between,
        ).fetchall()
        tickets, bookings, sightings = (
            int(run(db, f"SELECT COUNT(*) FROM {table} WHERE at >= ? AND at < ?", *between).fetchone()[0])  # noqa: S608
            for table in ("desk_ticket", "booking_requested", "desk_sighted")
        )
    return counted(map(_consultation, rows), tickets=tickets, bookings=bookings, sightings=sightings)


def last_venue(db: Database, begins: datetime) -> int | None:
    """Where the last consultation since `begins` was; None where there was none."""
    with reading(db):
        row = run(
            db, "SELECT venue FROM desk_consulted WHERE at >= ? ORDER BY id DESC LIMIT 1", as_text(begins)
        ).fetchone()
    return None if row is None else int(row[0])


def _consultation(row: tuple[int, str, str, str, str, str, int]) -> Consultation:
    venue, topic, wish, seen, done, outcome, minutes = row
    return Consultation(
        venue=venue,
        topic=Topic(topic),
        wish=Wish(wish),
        seen=Seen(seen),
        done=Done(done),
        outcome=Outcome(outcome),
        minutes=minutes,
    )
