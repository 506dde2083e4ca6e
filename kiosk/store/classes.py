"""Classes that were held: rows with lessons and tallies, and one event, in one transaction; and what came of them."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from string import ascii_lowercase

from kiosk.classroom.report import Held
from kiosk.store.database import Database, reading, writing
from kiosk.store.moment import Moment, as_text
from kiosk.store.outbox import append
from kiosk.store.results import body_of
from kiosk.store.sql import run

_LETTERS = 12  # 56 bits: no two classes of a city meet
_HELD = "SELECT id, at, meeting, seat, venue, course, heads, minutes FROM class_held"


@dataclass(frozen=True, slots=True)
class Kept:
    """A class and when it was closed, in UTC as on the wire."""

    at: str
    held: Held


def new_meeting() -> str:
    """A name for a class that tells nothing of it."""
    return "".join(secrets.choice(ascii_lowercase) for _ in range(_LETTERS))


def keep(db: Database, held: Held, when: Moment) -> int:
    """Keeps the class and queues its event; returns the event's `seq`. The same class is kept once, and open no more.

    Raises a `StoreProblem` (nothing was kept) or `NotACount` (free text never gets this far).
    """
    body = body_of(held)
    with writing(db):
        known = run(db, "SELECT seq FROM class_held WHERE meeting = ? AND seat = ?", held.meeting, held.seat).fetchone()
        if known is not None:
            return int(known[0])
        line = append(db, held.kind, body, when)
        place = {"stream": line.stream, "seq": line.seq, "at": when.at, "boot": when.boot, "mono": when.mono}
        plain = {name: value for name, value in body.items() if not isinstance(value, dict)}
        number = db.table("class_held").insert(place | plain).last_pk
        _keep_parts(db, int(str(number)), held)
        run(db, "DELETE FROM class_open")
    return line.seq


def keep_open(db: Database, told: str) -> None:
    """What is to be known of the open class should the kiosk stop now; it goes when the class is kept."""
    with writing(db):
        run(db, "INSERT OR REPLACE INTO class_open VALUES (1, ?)", told)


def open_now(db: Database) -> str:
    """ "" where no class is open."""
    with reading(db):
        row = run(db, "SELECT told FROM class_open").fetchone()
    return "" if row is None else str(row[0])


def held_between(db: Database, begins: datetime, ends: datetime) -> tuple[Kept, ...]:
    """The classes closed from `begins` until before `ends`, both with a zone, the oldest first."""
    where = f"{_HELD} WHERE at >= ? AND at < ? ORDER BY at, id"
    with reading(db):
        rows = run(db, where, as_text(begins), as_text(ends)).fetchall()
        return tuple(_kept(db, *row) for row in rows)


def last_held(db: Database) -> Held | None:
    """The last class, whose venue and head count the next one begins with; None before the first."""
    with reading(db):
        row = run(db, f"{_HELD} ORDER BY id DESC LIMIT 1").fetchone()
        return None if row is None else _kept(db, *row).held


def _keep_parts(db: Database, number: int, held: Held) -> None:
    lessons = (
        {"class": number, "place": at, "lesson": lesson, "finished": done}
        for at, (lesson, done) in enumerate(held.lessons, 1)
    )
    counts = ({"class": number, "what": what, "n": n} for what, n in held.counts)
    answers = (
        {"class": number, "question": question, "answer": answer, "n": n}
        for (question, _, answer), n in ((name.partition("."), n) for name, n in held.answers)
    )
    _insert(db, "class_lesson", lessons)
    _insert(db, "class_count", counts)
    _insert(db, "class_answer", answers)


def _insert(db: Database, table: str, rows: Iterable[dict[str, int | str]]) -> None:
    for row in rows:
        db.table(table).insert(row)


def _kept(db: Database, number: int, at: str, *told: int | str) -> Kept:
    meeting, seat, venue, course, heads, minutes = told
    lessons = run(db, "SELECT lesson, finished FROM class_lesson WHERE class = ? ORDER BY place", number)
    counts = run(db, "SELECT what, n FROM class_count WHERE class = ? ORDER BY rowid", number)
    answers = run(db, "SELECT question || '.' || answer, n FROM class_answer WHERE class = ? ORDER BY rowid", number)
    return Kept(
        at,
        Held(
            meeting=str(meeting),
            seat=int(seat),
            venue=int(venue),
            course=str(course),
            heads=int(heads),
            minutes=int(minutes),
            lessons=tuple(lessons.fetchall()),
            counts=tuple(counts.fetchall()),
            answers=tuple(answers.fetchall()),
        ),
    )
