"""What is remembered of a pass: how far it got, hints and kinds of wrong act; no time, no score, no person."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.lesson.model import Pass


class Wrong(StrEnum):
    """Kinds of wrong act."""

    NEAR = "near"  # one that the author foresaw
    OTHER_APP = "other_app"  # it opened another app
    OTHER_PAGE = "other_page"  # it led to another page
    OTHER_TARGET = "other_target"  # it did something else
    NOTHING = "nothing"  # nothing came of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """`step` (from 1) is the furthest one reached of `steps`; `wrong` is sorted by kind."""

    lesson: str
    part: Pass
    step: int
    steps: int
    hints: int
    wrong: tuple[tuple[str, int], ...]
    finished: bool
