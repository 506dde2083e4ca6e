"""The rows of the shelf: the lessons with what is done of them, and the row of who brought a stamp card."""

from collections.abc import Iterable

from kiosk.bridge.shelf_view import Offered
from kiosk.bridge.tongue import told
from kiosk.lesson.model import Lesson
from kiosk.reading.marks import shown
from kiosk.visit.page import Page
from kiosk.wording import filled

COACHED = "L01"  # row of the catalogue that the touch coach stands before; see decisions/0012
LESSON_ICON, COACH_ICON, DONE_ICON, STAMPS_ICON = "smartphone", "tap", "done", "flag"
DONE = "できました。%1"
STAMPS, STAMPS_MORE = "スタンプの 紙", "前の つづきから 練習できます。"
STAMPS_AT = 2  # place of its row: on the first page where a screen has room


def rows(lessons: Iterable[Lesson], done: frozenset[str]) -> tuple[Offered, ...]:
    """`done`: rows of the catalogue. Nothing where there are no lessons."""
    offered = tuple(_offered(lesson, done) for lesson in lessons)
    stamps = Offered(Page.STAMPS.value, told(STAMPS), told(STAMPS_MORE), STAMPS_ICON)
    return (*offered[:STAMPS_AT], stamps, *offered[STAMPS_AT:]) if offered else ()


def _offered(lesson: Lesson, done: frozenset[str]) -> Offered:
    title, goal = shown(lesson.title), shown(lesson.goal)
    if lesson.catalogue in done:
        return Offered(lesson.id, title, filled(DONE, goal), DONE_ICON)
    return Offered(lesson.id, title, goal, COACH_ICON if lesson.catalogue == COACHED else LESSON_ICON)
