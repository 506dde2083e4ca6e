"""The conversation in which a person types a PIN, from the choice of the PIN to what the card answered: pure.

The signs themselves are never in here, only how many stand.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.card.applications import Pin
from kiosk.card.attributes import Unreadable
from kiosk.card.pin import LEAST_TRIES, LONGEST, SHORTEST, NotOnThisCard, PinAnswer, TooFewTries
from kiosk.card.session import Done, NoTurn
from kiosk.card.status import NoCard


class Purpose(StrEnum):
    """What the number is asked for."""

    CHECK = "check"  # do I remember it?
    READ = "read"  # open what stands in the chip


class Stage(StrEnum):
    CHOOSING = "choosing"  # which PIN
    COUNTING = "counting"  # the card is asked for the tries left
    TYPING = "typing"
    SENDING = "sending"
    TOLD = "told"  # `answer` stands on the page


Answer = PinAnswer | Unreadable | NoTurn
"""What can come of it, but for what is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """`left`: tries left as the card said before the typing; `filled`: signs that stand."""

    purpose: Purpose
    pin: Pin
    stage: Stage
    left: int = 0
    filled: int = 0
    answer: Answer | None = None

    @property
    def complete(self) -> bool:
        """As many signs stand as the PIN may have; only then is it sent."""
        return self.stage is Stage.TYPING and SHORTEST[self.pin] <= self.filled <= LONGEST[self.pin]

    @property
    def may_try_again(self) -> bool:
        """The number was wrong, and one try will still be left after another miss."""
        return self.stage is Stage.TOLD and getattr(self.answer, "tries_left", None) not in (None, *range(LEAST_TRIES))


def begun() -> Asking:
    """Nothing is chosen yet."""
    return Asking(purpose=Purpose.CHECK, pin=Pin.AUTH, stage=Stage.CHOOSING)


def chosen(purpose: Purpose, pin: Pin) -> Asking:
    """The card is to be asked for the tries left of this PIN; what stands in the chip opens with INPUT_SUPPORT."""
    return Asking(purpose=purpose, pin=pin, stage=Stage.COUNTING)


def counted(asking: Asking, told: Done[int | None] | NoTurn) -> Asking:
    """What the card said of its counter; with one try left no sign can be typed."""
    if asking.stage is not Stage.COUNTING:
        return asking
    if not isinstance(told, Done):
        return _told(asking, told)
    match told.value:
        case None:
            return _told(asking, NotOnThisCard())
        case left if left < LEAST_TRIES:
            return _told(asking, TooFewTries(left))
        case left:
            return replace(asking, stage=Stage.TYPING, left=left)


def typed(asking: Asking, filled: int) -> Asking:
    """So many signs stand now."""
    return replace(asking, filled=filled) if asking.stage is Stage.TYPING else asking


def sent(asking: Asking) -> Asking:
    """The number is on its way to the card."""
    return replace(asking, stage=Stage.SENDING, filled=0) if asking.complete else asking


def answered(asking: Asking, answer: Answer) -> Asking:
    """What came of it."""
    return _told(asking, answer) if asking.stage is Stage.SENDING else asking


def lifted(asking: Asking) -> Asking:
    """The card was taken while the person typed: the signs are gone with it. A number on its way tells by itself."""
    return _told(asking, NoCard()) if asking.stage in (Stage.COUNTING, Stage.TYPING) else asking


def _told(asking: Asking, answer: Answer) -> Asking:
    return replace(asking, stage=Stage.TOLD, filled=0, answer=answer)
