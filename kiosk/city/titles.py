"""What lessons and their steps are called; a lesson of a pack that is not on this server's shelf has its own name."""

import re
from dataclasses import dataclass
from functools import cache

from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS

_RUBY = re.compile(r"｜([^《]*)《[^》]*》")


@dataclass(frozen=True, slots=True)
class Titled:
    """`steps` from the first on; () where they are not known."""

    title: str
    steps: tuple[str, ...] = ()

    def step(self, number: int) -> str:
        return self.steps[number - 1] if 0 < number <= len(self.steps) else ""


def titled(lesson: str) -> Titled:
    return _shelf().get(lesson, Titled(lesson))


@cache
def _shelf() -> dict[str, Titled]:
    return {
        lesson.id: Titled(_plain(lesson.title), tuple(_plain(step.title) for step in lesson.steps))
        for lesson in read_shelf(LESSONS).lessons
    }


def _plain(text: str) -> str:
    return _RUBY.sub(r"\1", text)
