"""Courses: named lists of lessons for 45 to 120 minutes, half of the time kept for people's own phones."""

from dataclasses import dataclass, replace

LESSON_MINUTES = 7  # the least that a lesson takes in a room: shown once, tried together once
LENGTHS = (45, 60, 75, 90, 105, 120)
"""Minutes that a course can have."""


@dataclass(frozen=True, slots=True)
class Course:
    """`lessons` go by the names of their folders, in the order in which they are played."""

    id: str
    title: str
    minutes: int
    lessons: tuple[str, ...]


READY = (
    Course("first", "はじめての スマホ", 45, ("touch", "home-back", "text-size")),
    Course("card", "マイナンバーカード", 60, ("my-number-card", "clinic-reader", "qr-code")),
    Course("calls", "電話を かける・出る", 75, ("touch", "text-size", "phone-call", "phone-answer")),
    Course("safe", "だまされない・そなえる", 90, ("phone-answer", "scam-message", "qr-code", "disaster-alert")),
    Course("talk", "トークと 地図", 120, ("kana", "qr-code", "talk-friend", "map", "scam-message")),
)


def practice_minutes(course: Course) -> int:
    """Minutes for the lessons; the other half, and a minute that can't be halved, is for people's own phones."""
    return course.minutes // 2


def own_minutes(course: Course) -> int:
    return course.minutes - practice_minutes(course)


def most_lessons(minutes: int) -> int:
    """How many lessons fit into the half of a course of so many minutes."""
    return minutes // 2 // LESSON_MINUTES


def full(course: Course) -> bool:
    """Whether one lesson more would take time from people's own phones."""
    return len(course.lessons) >= most_lessons(course.minutes)


def added(course: Course, lesson: str) -> Course:
    """With the lesson at the end; the same where it is full, or has it already."""
    if full(course) or lesson in course.lessons:
        return course
    return replace(course, lessons=(*course.lessons, lesson))


def removed(course: Course, lesson: str) -> Course:
    """Without the lesson; the last one stays."""
    left = tuple(one for one in course.lessons if one != lesson)
    return replace(course, lessons=left) if left else course


def earlier(course: Course, lesson: str) -> Course:
    """The lesson one place further up; the same for the first, and for one that is not there."""
    if lesson not in course.lessons[1:]:
        return course
    at = course.lessons.index(lesson)
    *before, one = course.lessons[:at]
    return replace(course, lessons=(*before, lesson, one, *course.lessons[at + 1 :]))


def longer(course: Course) -> Course:
    """The next length."""
    return replace(course, minutes=next((one for one in LENGTHS if one > course.minutes), course.minutes))


def shorter(course: Course) -> Course:
    """The length before, where all its lessons still fit."""
    fitting = (one for one in reversed(LENGTHS) if one < course.minutes and len(course.lessons) <= most_lessons(one))
    return replace(course, minutes=next(fitting, course.minutes))


def on_shelf(course: Course, shelf: tuple[str, ...]) -> Course:
    """With those of its lessons that this kiosk has."""
    return replace(course, lessons=tuple(one for one in course.lessons if one in shelf))


def course_of(courses: tuple[Course, ...], name: str) -> Course | None:
    return next((course for course in courses if course.id == name), None)


def with_edits(edits: tuple[Course, ...]) -> tuple[Course, ...]:
    """The ready courses, each as it was last edited here."""
    return tuple(course_of(edits, course.id) or course for course in READY)
