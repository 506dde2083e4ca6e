"""Made-up classes, led as a volunteer would."""

from kiosk.classroom import gathering as the
from kiosk.classroom.course import READY, Course
from kiosk.classroom.gathering import Age, Gathering, Gender
from kiosk.classroom.questionnaire import Asking, answered
from kiosk.classroom.report import Held, held

TITLES = {"touch": "ゆびの 練習", "text-size": "文字を 大きく", "phone-call": "電話を かける"}


def a_course() -> Course:
    """Four lessons in 75 minutes, where one more would fit."""
    return READY[2]


def a_class(heads: int = 12, course: Course | None = None, venue: int = 3) -> Gathering:
    """A class that was opened ten seconds after the clock began."""
    return the.opened(venue, course or a_course(), heads, began=10)


def answering(*answers: int) -> Asking:
    asking = Asking()
    for answer in answers:
        asking = answered(asking, answer)
    return asking


def a_taught_class(heads: int = 12) -> Gathering:
    """Three lessons begun, two of them to their end."""
    room = a_class(heads)
    for lesson in ("touch", "text-size"):
        room = the.left_lesson(the.finished_lesson(the.began_lesson(room, lesson)))
    return the.left_lesson(the.began_lesson(room, "phone-call"))


def a_closed_class(heads: int = 12, seconds: int = 74 * 60) -> Gathering:
    """The same with some ages counted, after three people answered."""
    room = the.with_more(the.with_more(a_taught_class(heads), Age.FROM_75, 7), Gender.WOMEN, 8)
    room = the.to_ask(the.to_check(room))
    for answers in ((1, 1, 2, 1, 1), (1, 2, 3, 0, 2), (2, 1)):
        room = the.heard(room, answering(*answers))
    return the.closed(room, ended=10 + seconds)


def a_held_class(meeting: str = "abcdefgh", heads: int = 12) -> Held:
    return held(a_closed_class(heads), meeting)
