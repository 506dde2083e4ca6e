"""What the clerk does for the desk: keeps what was written down, gives tickets, looks what the city tells."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.desk.consultation import Consultation, Talk
from kiosk.desk.sighting import Sighting

if TYPE_CHECKING:
    from kiosk.desk.day import Day
    from kiosk.store.board import Office, Procedure, Slot
    from kiosk.store.database import Database
    from kiosk.store.tickets import Booking, Given


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the desk knows of its city now; `venues` by the number of the site, the kiosk's own first."""

    venues: dict[int, str]
    venue: int = 0
    offices: "dict[str, Office]"
    hosts: tuple[str, ...] = ()  # where its pages may lead
    procedures: "tuple[Procedure, ...]" = ()
    slots: "tuple[Slot, ...]" = ()
    bookings: "tuple[Booking, ...]" = ()


NOTHING_KNOWN = Known(venues={}, offices={})


def known(db: "Database") -> Known:
    """Everything the pages need, in one look."""
    from kiosk.store import consultations, tickets
    from kiosk.store.hung_board import hung
    from kiosk.store.venues import own_site, venue_names

    board = hung(db)
    today = datetime.now().astimezone()
    profile = board.profile if board else None
    last = consultations.last_venue(db, _midnight(today))
    return Known(
        venues=venue_names(db),
        venue=own_site(db) if last is None else last,
        offices={office.id: office for office in profile.offices} if profile else {},
        hosts=profile.hosts if profile else (),
        procedures=profile.procedures if profile else (),
        slots=tickets.open_slots(db, today.date()),
        bookings=tuple(one for one in tickets.bookings(db) if one.day >= today.date().isoformat()),
    )


def keep_consultation(db: "Database", consultation: Consultation) -> str:
    """ "" when it is on the disk."""
    from kiosk.store.consultations import keep
    from kiosk.store.moment import now

    keep(db, consultation, now(db))
    return ""


def keep_sighting(db: "Database", sighting: Sighting) -> str:
    from kiosk.store.moment import now
    from kiosk.store.sightings import keep

    keep(db, sighting, now(db))
    return "報告を 書きました。"


def give_ticket(db: "Database", talk: Talk, procedure: str, office: str, way: str) -> str:
    """The number of the new ticket."""
    from kiosk.store.moment import now
    from kiosk.store.tickets import free_number, give

    number = free_number(db)
    given = _given(talk, number)
    give(db, replace(given, procedure=procedure, office=office, way=way), now(db))
    return number


def ask_place(db: "Database", ticket: str, slot: str) -> "Slot | None":
    """The place that was asked for; None where none is left."""
    from kiosk.store.moment import now
    from kiosk.store.tickets import NoPlaceLeft, ask

    try:
        return ask(db, ticket, slot, now(db))
    except NoPlaceLeft:
        return None


def day_now(db: "Database") -> "Day":
    """What was written down today."""
    from kiosk.store.consultations import day_of

    begins = _midnight(datetime.now().astimezone())
    return day_of(db, begins, begins + timedelta(days=1))


def _given(talk: Talk, number: str) -> "Given":
    from kiosk.desk.choices import Topic
    from kiosk.store.tickets import Given

    return Given(ticket=number, topic=talk.topic or Topic.OTHER, wish=talk.wish, seen=talk.seen, done=talk.done)


def _midnight(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)
