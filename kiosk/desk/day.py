"""The day's end at the desk: how many consultations, by venue and topic, and what came of them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.desk.choices import OUTCOMES, TOPICS
from kiosk.desk.consultation import Consultation


@dataclass(frozen=True, slots=True)
class Count:
    code: str
    n: int


@dataclass(frozen=True, slots=True)
class VenueDay:
    """One venue: `topics` as they stand on the keys, only those that came up."""

    venue: int
    n: int
    topics: tuple[Count, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """`minutes` of all consultations together; `tickets`, `bookings`, `sightings` are numbers of the same day."""

    venues: tuple[VenueDay, ...]
    outcomes: tuple[Count, ...]
    n: int
    minutes: int
    tickets: int = 0
    bookings: int = 0
    sightings: int = 0


def counted(consultations: Iterable[Consultation], *, tickets: int, bookings: int, sightings: int) -> Day:
    """The day of these consultations."""
    those = tuple(consultations)
    outcomes = Counter(one.outcome.value for one in those)
    return Day(
        venues=tuple(_venue(venue, those) for venue in dict.fromkeys(one.venue for one in those)),
        outcomes=tuple(Count(choice.code, outcomes[choice.code]) for choice in OUTCOMES),
        n=len(those),
        minutes=sum(one.minutes for one in those),
        tickets=tickets,
        bookings=bookings,
        sightings=sightings,
    )


def _venue(venue: int, those: tuple[Consultation, ...]) -> VenueDay:
    topics = Counter(one.topic.value for one in those if one.venue == venue)
    listed = tuple(Count(choice.code, topics[choice.code]) for choice in TOPICS if topics[choice.code])
    return VenueDay(venue, topics.total(), listed)
