"""One class as it is kept: counts and names of things; and the same as a row of a table for the city."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kiosk.classroom.course import READY, course_of
from kiosk.classroom.gathering import Age, Counts, Gathering, Gender
from kiosk.classroom.questionnaire import ANSWERS, QUESTIONS, Tally, people
from kiosk.wording import filled

LEADING = 0
"""The seat of the terminal that opened the class; others of the room can join with seats of their own one day."""
SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A class that was held. `meeting`: a random name that all terminals of one class share.

    `lessons`: each that was begun, 1 where it came to its end; `counts`: age bands and genders, only what was counted;
    `answers`: "useful.1" … "useful.5" and "useful.skipped", only what somebody chose.
    """

    kind: ClassVar[str] = "class.held"
    meeting: str
    seat: int = LEADING
    venue: int
    course: str
    heads: int
    minutes: int
    lessons: Counts = ()
    counts: Counts = ()
    answers: Counts = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A class with what is known about it beside: `day` as 2026-11-21, `venue` as people call it."""

    day: str
    venue: str
    held: Held


def held(gathering: Gathering, meeting: str) -> Held:
    """What is kept of a class."""
    return Held(
        meeting=meeting,
        venue=gathering.venue,
        course=gathering.course.id,
        heads=gathering.heads,
        minutes=gathering.minutes,
        lessons=tuple((lesson, int(lesson in gathering.finished)) for lesson in gathering.begun),
        counts=gathering.counts,
        answers=tuple(pair for tally in gathering.answers for pair in _answers(tally)),
    )


def tallies(one: Held) -> tuple[Tally, ...]:
    """The questionnaire as it came out, every question in its order."""
    told = dict(one.answers)
    return tuple(
        Tally(
            question.id,
            tuple(told.get(_key(question.id, answer), 0) for answer in range(1, len(ANSWERS) + 1)),
            told.get(_key(question.id, SKIPPED), 0),
        )
        for question in QUESTIONS
    )


AGES = {Age.BELOW_65: "65才より 下", Age.FROM_65: "65才から", Age.FROM_75: "75才から", Age.FROM_85: "85才から"}
GENDERS = {Gender.WOMEN: "女の人", Gender.MEN: "男の人", Gender.OTHER: "ほか・答えない"}
GROUPS: Mapping[Age | Gender, str] = {**AGES, **GENDERS}
NO_ANSWER = "こたえなし"


def asked(one: Held) -> tuple[tuple[str, Tally], ...]:
    """Each question with how often it was answered; () where nobody answered any."""
    counted = tallies(one)
    return (
        tuple((question.text, tally) for question, tally in zip(QUESTIONS, counted, strict=True))
        if people(counted)
        else ()
    )


def course_title(name: str) -> str:
    """The course as people call it; its short name for one that an older or newer kiosk had."""
    course = course_of(READY, name)
    return course.title if course else name


def bands(one: Held) -> tuple[tuple[str, int], ...]:
    """Age bands and genders in words, those that were counted."""
    told = dict(one.counts)
    return tuple((words, told[group.value]) for group, words in GROUPS.items() if told.get(group.value))


_COLUMNS = (
    *("日", "会場", "教室", "来た 人の 数", "時間（分）", "した 練習の 数", "した 練習"),
    *GROUPS.values(),
    *(filled("%1%2", question.text, word) for question in QUESTIONS for word in (*ANSWERS, NO_ANSWER)),
)
HEADINGS = tuple(column.replace(" ", "").replace("。", "：") for column in _COLUMNS)
"""Of a table, where no voice breathes: without the spaces between phrases."""


def row(record: Record, titles: Mapping[str, str]) -> tuple[str, ...]:
    """The class as cells under `HEADINGS`; `titles` of lessons by their names. Nothing counted is an empty cell."""
    one, told = record.held, dict(record.held.counts)
    names = [titles.get(name, name) for name, _ in one.lessons]
    return (
        record.day,
        record.venue,
        course_title(one.course),
        *map(str, (one.heads, one.minutes, len(one.lessons))),
        "、".join(names),
        *(str(told.get(group.value, "")) for group in GROUPS),
        *(str(count) for tally in tallies(one) for count in (*tally.counts, tally.skipped)),
    )


def _answers(tally: Tally) -> Counts:
    told = ((str(answer), count) for answer, count in enumerate(tally.counts, 1))
    all_of_them = (*told, (SKIPPED, tally.skipped))
    return tuple((_key(tally.question, answer), count) for answer, count in all_of_them if count)


def _key(question: str, answer: int | str) -> str:
    return f"{question}.{answer}"
