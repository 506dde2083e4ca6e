"""How things stand with the city, for staff: what waits, when the two last spoke, what is tried next."""

from dataclasses import dataclass

from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment, last_contact
from kiosk.store.outbox import waiting
from kiosk.store.rhythm import rhythm


@dataclass(frozen=True, slots=True)
class Standing:
    """`kiosk`: its name at the city, "" where it belongs to none; times are UTC as on the wire, "" for never."""

    kiosk: str
    site: str
    waiting: int
    last_contact: str
    next_at: str
    line: str


def standing(db: Database) -> Standing:
    """Raises a `StoreProblem`."""
    belonging = enrolment(db)
    beat = rhythm(db)
    return Standing(
        kiosk=belonging.kiosk if belonging else "",
        site=belonging.site if belonging else "",
        waiting=waiting(db),
        last_contact=last_contact(db) or "",
        next_at=beat.next_at,
        line=beat.line,
    )
