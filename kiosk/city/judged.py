"""How people found the lessons, as the city hall reads it: counts by lesson, from the lines that arrived."""

import json
from collections import Counter
from dataclasses import dataclass

from kiosk.city.models import Event

JUDGED = "lesson.judged"
_EASY, _HARD = "easy", "hard"


@dataclass(frozen=True, slots=True)
class JudgedLesson:
    """How many said that it was easy to follow, and how many that it was hard."""

    lesson: str
    easy: int
    hard: int


def judged_lessons(tenant: int) -> tuple[JudgedLesson, ...]:
    """Every lesson of which somebody said so, by its name."""
    counts = Counter[tuple[str, str]]()
    for event in Event.objects.filter(tenant_id=tenant, kind=JUDGED):
        body = json.loads(event.body)
        counts[str(body.get("lesson", "")), str(body.get("judgement", ""))] += 1
    lessons = sorted({lesson for lesson, _ in counts})
    return tuple(JudgedLesson(lesson, counts[lesson, _EASY], counts[lesson, _HARD]) for lesson in lessons)
