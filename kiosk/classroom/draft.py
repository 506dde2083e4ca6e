"""An open class as a text for the disk, so that a power cut or a new process does not end it; counts, no names."""

import json
from typing import cast

from kiosk.classroom.course import Course
from kiosk.classroom.gathering import Counts, Gathering, Phase
from kiosk.classroom.questionnaire import Tally


def written(gathering: Gathering, now: int) -> str:
    """`now`: seconds of the clock that the class began by."""
    course = gathering.course
    return json.dumps(
        {
            "venue": gathering.venue,
            "course": [course.id, course.title, course.minutes, course.lessons],
            "heads": gathering.heads,
            "lasted": max(0, now - gathering.began),
            "begun": gathering.begun,
            "finished": gathering.finished,
            "counts": gathering.counts,
            "answers": [[tally.question, tally.counts, tally.skipped] for tally in gathering.answers],
        },
        ensure_ascii=False,
    )


def read(text: str, now: int) -> Gathering | None:
    """The class, which goes on with the teaching; None for a text of another version. `now` by any steady clock."""
    try:
        told = cast("dict[str, object]", json.loads(text))
        name, title, minutes, lessons = cast("tuple[str, str, int, list[str]]", told["course"])
        return Gathering(
            venue=cast(int, told["venue"]),
            course=Course(name, title, minutes, tuple(lessons)),
            heads=cast(int, told["heads"]),
            began=now - cast(int, told["lasted"]),
            phase=Phase.TEACHING,
            begun=tuple(cast("list[str]", told["begun"])),
            finished=tuple(cast("list[str]", told["finished"])),
            counts=_counts(told["counts"]),
            answers=_answers(told["answers"]),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _counts(told: object) -> Counts:
    return tuple((str(name), int(n)) for name, n in cast("list[tuple[str, int]]", told))


def _answers(told: object) -> tuple[Tally, ...]:
    rows = cast("list[tuple[str, list[int], int]]", told)
    return tuple(Tally(question, tuple(counts), skipped) for question, counts, skipped in rows)
