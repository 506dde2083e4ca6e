"""One telephone call, made or coming in: it rings, somebody answers or does not, the talk grows longer."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.happening import Answered, CameIn, Happening, HungUp, Rang
from kiosk.phone.people import NOBODY_LINE, person_of

CALLING_SECONDS = 1.0
RINGING_SECONDS = 3.0
GIVING_UP_SECONDS = 5.0  # a caller whose ringing was silenced; else nobody is hurried and it rings on


class Phase(StrEnum):
    CALLING = "calling"
    RINGING = "ringing"
    TALKING = "talking"
    INCOMING = "incoming"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """`seconds` of the present phase; `number` is digits only.

    `came`: it came in. `sliding`: it is answered by a slide, as on a phone that was locked. `hushed`: it rings unheard.
    """

    number: str
    phase: Phase = Phase.CALLING
    seconds: float = 0.0
    muted: bool = False
    loud: bool = False
    came: bool = False
    sliding: bool = False
    hushed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PastCall:
    """A line of the history; `seconds` of talk; `came`: it came in."""

    number: str
    answered: bool
    seconds: int
    came: bool = False

    @property
    def missed(self) -> bool:
        return self.came and not self.answered


def called(number: str) -> Call:
    """The call right after the green button."""
    return Call(number=number)


def came_in(number: str, *, sliding: bool) -> tuple[Call, CameIn]:
    """A call that begins to ring here."""
    person = person_of(number)
    call = Call(number=number, phase=Phase.INCOMING, came=True, sliding=sliding)
    return call, CameIn(number, person.name if person else "")


def answered(call: Call) -> tuple[Call, Answered]:
    """The talk begins, whoever took the call up."""
    person = person_of(call.number)
    name, line = (person.name, person.line) if person else ("", NOBODY_LINE)
    return replace(call, phase=Phase.TALKING, seconds=0.0, hushed=False), Answered(call.number, name, line)


def given_up(call: Call) -> bool:
    """Whether the caller of a silenced ringing has rung long enough."""
    return call.phase is Phase.INCOMING and call.hushed and call.seconds >= GIVING_UP_SECONDS


def passed(call: Call, seconds: float) -> tuple[Call, tuple[Happening, ...]]:
    """The call some seconds later, through as many phases as fit in."""
    now = replace(call, seconds=call.seconds + seconds)
    match now.phase:
        case Phase.CALLING if now.seconds >= CALLING_SECONDS:
            ringing = replace(now, phase=Phase.RINGING, seconds=0.0)
            later, told = passed(ringing, now.seconds - CALLING_SECONDS)
            return later, (Rang(), *told)
        case Phase.RINGING if now.seconds >= RINGING_SECONDS:
            talking, told = answered(now)
            return replace(talking, seconds=now.seconds - RINGING_SECONDS), (told,)
        case _:
            return now, ()


def ended(call: Call) -> tuple[PastCall, HungUp]:
    """What the history keeps of a call that is hung up now."""
    talked = call.phase is Phase.TALKING
    seconds = int(call.seconds) if talked else 0
    past = PastCall(number=call.number, answered=talked, seconds=seconds, came=call.came)
    return past, HungUp(call.number, seconds, talked)


def clock(seconds: float) -> str:
    """Length of a talk as a phone shows it: 72.4 → "1:12"."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"
