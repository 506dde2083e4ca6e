"""What the clerk does for the class: keeps it and its courses, looks what is known of venues and the class before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bridge.desk_words import venue_name
from kiosk.bridge.paper_work import FOLDER
from kiosk.classroom.course import READY, Course, with_edits
from kiosk.classroom.gathering import USUAL_HEADS, Gathering
from kiosk.classroom.report import HEADINGS, Held, Record, held, row
from kiosk.spreadsheet import table
from kiosk.sync.sticks import MOUNTS, sticks

if TYPE_CHECKING:
    from kiosk.store.database import Database

TABLE = Path(FOLDER) / "classes.csv"
ON_STICK = "教室の 表を USBに 入れました。"
NO_STICK = "USBが ささって いません。さしてから、もう一度 さわってください。"


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


def records(db: "Database", begins: date = date.min, ends: date = date.max) -> tuple[Record, ...]:
    """The classes of these days, both ends counted, with the names of their venues."""
    from kiosk.store.classes import held_between
    from kiosk.store.venues import venue_names

    names = venue_names(db)
    kept = held_between(db, _midnight(begins), _midnight(ends, days=1))
    return tuple(Record(day=_day(one.at), venue=venue_name(names, one.held.venue), held=one.held) for one in kept)


def table_onto_stick(db: "Database", titles: Mapping[str, str], mounts: Path = MOUNTS) -> str:
    """Writes the table of all classes onto every stick; says what came of it."""
    from kiosk.store.whole_file import put

    here = sticks(mounts)
    told = table(HEADINGS, (row(record, titles) for record in records(db))).encode()
    for stick in here:
        put(stick / TABLE, told)
    return ON_STICK if here else NO_STICK


def _midnight(day: date, days: int = 0) -> datetime:
    """The beginning of the day here, or of one after it; days at the ends of the calendar stay inside it."""
    first, last = date(1970, 1, 2), date(9999, 12, 30)
    clipped = min(max(day, first), last)
    return datetime.combine(clipped + timedelta(days=days), time()).astimezone()


def _day(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().date().isoformat()
