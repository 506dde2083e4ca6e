"""One telephone call: it is put through, it rings, somebody answers, the talk grows longer."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.happening import Answered, Happening, HungUp, Rang
from kiosk.phone.people import NOBODY_LINE, person_of

CALLING_SECONDS = 1.0
RINGING_SECONDS = 3.0


class Phase(StrEnum):
    CALLING = "calling"
    RINGING = "ringing"
    TALKING = "talking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """`seconds` of the present phase; `number` is digits only."""

    number: str
    phase: Phase = Phase.CALLING
    seconds: float = 0.0
    muted: bool = False
    loud: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PastCall:
    """A line of the history; `seconds` of talk."""

    number: str
    answered: bool
    seconds: int


def called(number: str) -> Call:
    """The call right after the green button."""
    return Call(number=number)


def passed(call: Call, seconds: float) -> tuple[Call, tuple[Happening, ...]]:
    """The call some seconds later, through as many phases as fit in."""
    now = replace(call, seconds=call.seconds + seconds)
    match now.phase:
        case Phase.CALLING if now.seconds >= CALLING_SECONDS:
            ringing = replace(now, phase=Phase.RINGING, seconds=0.0)
            later, told = passed(ringing, now.seconds - CALLING_SECONDS)
            return later, (Rang(), *told)
        case Phase.RINGING if now.seconds >= RINGING_SECONDS:
            talking = replace(now, phase=Phase.TALKING, seconds=now.seconds - RINGING_SECONDS)
            person = person_of(call.number)
            name, line = (person.name, person.line) if person else ("", NOBODY_LINE)
            return talking, (Answered(call.number, name, line),)
        case _:
            return now, ()


def ended(call: Call) -> tuple[PastCall, HungUp]:
    """What the history keeps of a call that is hung up now."""
    answered = call.phase is Phase.TALKING
    seconds = int(call.seconds) if answered else 0
    past = PastCall(number=call.number, answered=answered, seconds=seconds)
    return past, HungUp(call.number, seconds, answered)


def clock(seconds: float) -> str:
    """Length of a talk as a phone shows it: 72.4 → "1:12"."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
