"""What a visit keeps of a pass of a lesson."""

from kiosk.lesson.played import Played
from kiosk.visit.result import LessonFinished, LessonLeft


def result_of(played: Played) -> LessonFinished | LessonLeft:
    """Finished when the pass was played to its end, else left at the furthest step."""
    if played.finished:
        return LessonFinished(
            lesson=played.lesson, part=played.part.value, steps=played.steps, hints=played.hints, wrong=played.wrong
        )
    return LessonLeft(
        lesson=played.lesson,
        part=played.part.value,
        step=played.step,
        steps=played.steps,
        hints=played.hints,
        wrong=played.wrong,
    )
