"""Which page of the desk is open: the consultation, and what can be reached from it; one way back from each."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.desk.consultation import Step, Talk, hurried, title_of, went_back
from kiosk.desk.sighting import Kind


class Place(StrEnum):
    TALK = "talk"
    SAVED = "saved"
    PROCEDURES = "procedures"
    TICKET = "ticket"
    SLOTS = "slots"
    NOTE = "note"
    BOOKINGS = "bookings"
    SIGHTING = "sighting"
    WHERE = "where"
    DAY = "day"
    VENUES = "venues"


TITLES = {
    Place.SAVED: "書きました",
    Place.PROCEDURES: "どの 手続きですか",
    Place.TICKET: "引きつぎの 紙",
    Place.SLOTS: "いつが よいですか",
    Place.NOTE: "紙に 書く ひとこと",
    Place.BOOKINGS: "たのんだ 予約",
    Place.SIGHTING: "何を 見ましたか",
    Place.WHERE: "どこで 見ましたか",
    Place.DAY: "きょうの 数",
    Place.VENUES: "どこの 相談ですか",
}


@dataclass(frozen=True, slots=True)
class Counter:
    """`trail`: the pages that もどる leads back to; `seen`: what was chosen of a sighting so far."""

    place: Place = Place.TALK
    trail: tuple[Place, ...] = ()
    talk: Talk = Talk()
    seen: Kind | None = None


def title(counter: Counter) -> str:
    return TITLES.get(counter.place) or title_of(counter.talk)


def opened(counter: Counter, place: Place) -> Counter:
    """The same from a page further on."""
    if place is counter.place:
        return counter
    if place in counter.trail:
        return replace(counter, place=place, trail=counter.trail[: counter.trail.index(place)])
    return replace(counter, place=place, trail=(*counter.trail, counter.place))


def talked(counter: Counter, talk: Talk) -> Counter:
    return replace(counter, talk=talk)


def hurry(counter: Counter) -> Counter:
    """Whom to call, from any page."""
    return Counter(talk=hurried(Talk() if counter.talk.step is Step.WHOLE else counter.talk))


def kept(counter: Counter) -> Counter:
    """The consultation is on the disk: nothing before it can be gone back to."""
    return replace(counter, place=Place.SAVED, trail=())


def given(counter: Counter) -> Counter:
    """The ticket is on the disk: the choice of its procedure can't be gone back to."""
    return replace(counter, place=Place.TICKET, trail=(Place.SAVED,))


def back(counter: Counter) -> Counter | None:
    """One page back; None where もどる leaves the desk."""
    if counter.trail:
        return replace(counter, place=counter.trail[-1], trail=counter.trail[:-1])
    if counter.place is Place.SAVED:
        return Counter()
    before = went_back(counter.talk)
    return None if before is None else replace(counter, talk=before)
