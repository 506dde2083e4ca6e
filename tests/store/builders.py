"""Made-up moments, results and databases."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.paths import DataFolder
from kiosk.store.database import Database, open_database
from kiosk.store.moment import Moment
from kiosk.store.results import record
from kiosk.visit.result import (
    CardLooked,
    HelpCalled,
    Judgement,
    LessonFinished,
    LessonJudged,
    LessonLeft,
    LessonStarted,
    Result,
    VisitEnd,
    VisitEnded,
)


def a_moment(seconds: int = 0) -> Moment:
    """A Saturday morning in November by a clock that is `seconds` ahead (or behind)."""
    start = datetime(2026, 11, 21, 0, 3, 11, 204_000, UTC)
    return Moment(start + timedelta(seconds=seconds), boot=3, mono=711_204)


def a_finished_lesson(hints: int = 1) -> LessonFinished:
    return LessonFinished(lesson="phone-call", part="together", steps=4, hints=hints, wrong=(("other_target", 2),))


def a_whole_visit() -> tuple[Result, ...]:
    """One result of every kind, in the order of a visit."""
    return (
        LessonStarted(lesson="phone-call", part="watch"),
        a_finished_lesson(),
        LessonJudged(lesson="phone-call", judgement=Judgement.EASY),
        HelpCalled(page="lesson", lesson="phone-call", step=2),
        LessonLeft(lesson="phone-call", part="alone", step=2, steps=4, hints=0),
        CardLooked(state="ready"),
        VisitEnded(end=VisitEnd.FINISHED, lessons=1, cards=1, helped=1),
    )


def a_database(folder: Path, results: Iterable[Result] = ()) -> Database:
    """An open database in `folder` in which `results` were recorded, a second apart."""
    db = open_database(DataFolder(folder))
    for seconds, result in enumerate(results):
        record(db, result, a_moment(seconds))
    return db
