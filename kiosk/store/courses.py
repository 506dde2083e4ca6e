"""Courses as they were edited on this kiosk, over the ready ones."""

import json

from kiosk.classroom.course import READY, Course, course_of
from kiosk.store.database import Database, reading, writing
from kiosk.store.sql import run


def edited(db: Database) -> tuple[Course, ...]:
    """The courses that differ from the ready ones; the title is the ready one's."""
    with reading(db):
        rows = run(db, "SELECT id, minutes, lessons FROM course ORDER BY id").fetchall()
    ready = ((course_of(READY, str(name)), int(minutes), str(lessons)) for name, minutes, lessons in rows)
    return tuple(
        Course(course.id, course.title, minutes, tuple(json.loads(lessons)))
        for course, minutes, lessons in ready
        if course
    )


def keep(db: Database, course: Course) -> None:
    """The course as it is now; a course like the ready one is nothing to keep."""
    with writing(db):
        run(db, "DELETE FROM course WHERE id = ?", course.id)
        if course not in READY:
            run(db, "INSERT INTO course VALUES (?, ?, ?)", course.id, course.minutes, json.dumps(course.lessons))
