"""What each page of the desk shows, worked out from what is open and what is known."""

from typing import TYPE_CHECKING

from kiosk.bridge import desk_words as words
from kiosk.bridge.desk_work import Known
from kiosk.bridge.staff_words import Fact
from kiosk.desk import sighting
from kiosk.desk.choices import Choice
from kiosk.desk.consultation import Step, offered
from kiosk.desk.counter import Counter, Place
from kiosk.desk.ticket import Ticket

if TYPE_CHECKING:
    from kiosk.desk.day import Day
    from kiosk.store.board import Procedure


NO_BOOKING = "たのんだ 予約は まだ ありません。"


def place_of(now: Counter) -> str:
    """The page by its name; the numbers to call are one of their own."""
    return "urgent" if now.place is Place.TALK and now.talk.step is Step.URGENT else now.place.value


def keys(now: Counter) -> tuple[Choice, ...]:
    match now.place:
        case Place.TALK if now.talk.step is not Step.URGENT:
            return offered(now.talk)
        case Place.SIGHTING:
            return sighting.KINDS
        case Place.WHERE:
            return sighting.PLACES
        case _:
            return ()


def procedures(now: Counter, known: Known) -> "tuple[Procedure, ...]":
    """Those of the neighbouring towns first, where the triage led there."""
    led = now.talk.leaf is not None and now.talk.leaf.neighbour
    towns = {office.id: office.town for office in known.offices.values()}
    return tuple(sorted(known.procedures, key=lambda one: led and not towns.get(one.office)))


def rows(now: Counter, known: Known) -> tuple[words.Row, ...]:
    match now.place:
        case Place.PROCEDURES:
            return words.procedure_rows(procedures(now, known), known.offices)
        case Place.SLOTS:
            return words.slot_rows(known.slots, known.offices)
        case Place.BOOKINGS:
            return words.booking_rows(known.bookings, known.offices)
        case Place.VENUES:
            return words.venue_rows(known.venues)
        case _:
            return ()


def facts(now: Counter, known: Known, ticket: Ticket, day: "Day | None") -> tuple[Fact, ...]:
    match now.place:
        case Place.TICKET:
            return words.ticket_facts(ticket)
        case Place.SAVED:
            return words.saved_facts(now.talk)
        case Place.DAY if day:
            return words.day_facts(day, known.venues)
        case _:
            return ()


def first_line(now: Counter, known: Known) -> str:
    """What has to be done before anything is written down; what is to be said of an empty page."""
    match now.place:
        case Place.WHERE if now.seen is sighting.Kind.WAITING:
            return sighting.CALL_FIRST
        case Place.BOOKINGS if not known.bookings:
            return NO_BOOKING
        case _:
            return ""
