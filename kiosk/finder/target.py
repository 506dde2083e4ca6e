"""What can be found, and what people say when they mean it."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a result leads to."""

    LESSON = "lesson"
    CARD = "card"
    PAPER = "paper"
    PLACE = "place"
    PROCEDURE = "procedure"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Target:
    """One thing that can be found: whole sayings, and words that hint at it; `catalogue`: a lesson's row, else ""."""

    kind: Kind
    id: str
    title: str
    said: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    catalogue: str = ""
