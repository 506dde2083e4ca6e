"""What the clerk does for the class: keeps it and its courses, looks what is known of venues and the class before."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.classroom.course import READY, Course, with_edits
from kiosk.classroom.gathering import USUAL_HEADS, Gathering
from kiosk.classroom.report import Held, held

if TYPE_CHECKING:
    from kiosk.store.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """`venues` by the number of the site, the kiosk's own first; `venue` and `heads` are those of the last class."""

    venues: dict[int, str]
    venue: int = 0
    heads: int = USUAL_HEADS
    courses: tuple[Course, ...] = READY
    left_open: str = ""  # a class that the kiosk stopped in


NOTHING_KNOWN = Known(venues={})


def known(db: "Database") -> Known:
    """Everything the pages need, in one look."""
    from kiosk.store.classes import last_held, open_now
    from kiosk.store.courses import edited
    from kiosk.store.venues import own_site, venue_names

    last = last_held(db)
    return Known(
        venues=venue_names(db),
        venue=last.venue if last else own_site(db),
        heads=last.heads if last else USUAL_HEADS,
        courses=with_edits(edited(db)),
        left_open=open_now(db),
    )


def keep_class(db: "Database", gathering: Gathering) -> Held:
    """The class as it is on the disk now."""
    from kiosk.store.classes import keep, new_meeting
    from kiosk.store.moment import now

    kept = held(gathering, new_meeting())
    keep(db, kept, now(db))
    return kept


def keep_open(db: "Database", told: str) -> None:
    from kiosk.store.classes import keep_open

    keep_open(db, told)


def keep_course(db: "Database", course: Course) -> None:
    from kiosk.store.courses import keep

    keep(db, course)
