"""Consultations, tickets, sightings and bookings of a month and place, as sums for the pages."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.city import tally
from kiosk.city.counts import CONSULTED, SIGHTED, TICKET
from kiosk.city.ingest import JAPAN
from kiosk.city.models import Booking, Site
from kiosk.city.tally import Range
from kiosk.desk import choices, sighting
from kiosk.desk.choices import Choice, label_of

Told = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desks:
    """Each as (what it is called, how often), the most frequent first; `booked` asks nothing of the place."""

    consulted: int
    topics: Told
    outcomes: Told
    places: Told
    tickets: int
    sighted: Told
    booked: int


def desks(of: Range) -> Desks:
    """From the sums alone, but bookings, which are few."""
    names = {str(site.number): site.name for site in Site.objects.filter(tenant_id=of.tenant)}
    places = tally.sums(of, "site", about=CONSULTED, part="topic")
    topics = _called(of, CONSULTED, "topic", choices.TOPICS)
    return Desks(
        consulted=sum(n for _, n in topics),
        topics=topics,
        outcomes=_called(of, CONSULTED, "outcome", choices.OUTCOMES),
        places=_ordered({names.get(str(site), ""): n for (site,), n in places.items()}),
        tickets=sum(tally.sums(of, "what", about=TICKET, part="topic").values()),
        sighted=_called(of, SIGHTED, "what", sighting.KINDS),
        booked=_booked(of),
    )


def _called(of: Range, about: str, part: str, keys: tuple[Choice, ...]) -> Told:
    found = tally.sums(of, "what", about=about, part=part)
    return _ordered({label_of(keys, str(code)) or str(code): n for (code,), n in found.items()})


def _ordered(told: dict[str, int]) -> Told:
    return tuple(sorted(told.items(), key=lambda pair: (-pair[1], pair[0])))


def _booked(of: Range) -> int:
    rows = Booking.objects.filter(tenant_id=of.tenant)
    if of.month:
        year, month = map(int, of.month.split("-"))
        first = datetime(year, month, 1, tzinfo=JAPAN)
        after = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=JAPAN)
        rows = rows.filter(arrived_at__gte=first, arrived_at__lt=after)
    return rows.count()
