"""What a visit may leave behind: counts of what was done, nothing of who did it.

Each class is a row of the kiosk's database and, at the same moment, one event for the city.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class VisitEnd(StrEnum):
    """How a visit ended."""

    FINISHED = "finished"  # the person touched おわる
    IDLE = "idle"  # nobody answered the question
    CLOSED = "closed"  # the kiosk itself was closed


class Judgement(StrEnum):
    """How a lesson was, in one tap of the person's own."""

    EASY = "easy"
    HARD = "hard"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitEnded:
    kind: ClassVar[str] = "visit.ended"
    end: VisitEnd
    lessons: int  # begun in this visit
    cards: int  # looked at in this visit
    helped: int  # times たすけて was touched


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonStarted:
    kind: ClassVar[str] = "lesson.started"
    lesson: str
    part: str  # watch | together | alone | trial


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonFinished:
    """A pass of a lesson played to its end; `wrong` counts wrong acts by kind ("other_target": 2)."""

    kind: ClassVar[str] = "lesson.finished"
    lesson: str
    part: str
    steps: int
    hints: int
    wrong: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonLeft:
    """A pass left half-way at `step` (1 is the first) of `steps`."""

    kind: ClassVar[str] = "lesson.left"
    lesson: str
    part: str
    step: int
    steps: int
    hints: int
    wrong: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLooked:
    """A card was put down and looked at; only the kind of outcome is kept ("ready", "other_card", "fault")."""

    kind: ClassVar[str] = "card.looked"
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpCalled:
    """Somebody touched たすけて; `page` names the page, `lesson` and `step` are "" and 0 elsewhere."""

    kind: ClassVar[str] = "help.called"
    page: str
    lesson: str = ""
    step: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonJudged:
    """Somebody said after a lesson whether it was easy to follow; once a lesson and visit, and nobody has to."""

    kind: ClassVar[str] = "lesson.judged"
    lesson: str
    judgement: Judgement


Result = VisitEnded | LessonStarted | LessonFinished | LessonLeft | CardLooked | HelpCalled | LessonJudged
RESULTS: tuple[type[Result], ...] = (
    VisitEnded,
    LessonStarted,
    LessonFinished,
    LessonLeft,
    CardLooked,
    HelpCalled,
    LessonJudged,
)
