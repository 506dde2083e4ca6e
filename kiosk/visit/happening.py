"""What may happen to a visit, and what the rest of the kiosk has to do about it."""

from dataclasses import dataclass

from kiosk.phone.skin import Skin
from kiosk.visit.comfort import Comfort, Patience
from kiosk.visit.page import Over, Page
from kiosk.visit.result import Judgement, Result, VisitEnd


@dataclass(frozen=True, slots=True)
class SatDown:
    """The rest screen was touched."""


@dataclass(frozen=True, slots=True)
class Went:
    """A door or a lesson was chosen."""

    page: Page


@dataclass(frozen=True, slots=True)
class WentBack:
    pass


@dataclass(frozen=True, slots=True)
class WentHome:
    pass


@dataclass(frozen=True, slots=True)
class CalledHelp:
    """たすけて was touched; `lesson` and `step` say where the person is stuck, "" and 0 outside a lesson."""

    lesson: str = ""
    step: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    over: Over


@dataclass(frozen=True, slots=True)
class Closed:
    """The thing over the page was answered or put away."""


@dataclass(frozen=True, slots=True)
class Chose:
    comfort: Comfort


@dataclass(frozen=True, slots=True)
class ChoseSkin:
    """A person said what their own phone is like; the practice phone looks so from now on."""

    skin: Skin


@dataclass(frozen=True, slots=True)
class Measured:
    """The touch coach knows what this finger needs; the kiosk forgives so much until the visit ends."""

    patience: Patience


@dataclass(frozen=True, slots=True)
class Stamped:
    """A lesson was played through, or a stamp card tells of earlier ones: rows of the catalogue."""

    rows: frozenset[str]


@dataclass(frozen=True, slots=True)
class Judged:
    """After a lesson one of the two keys was touched that say how it was; only the first touch counts."""

    lesson: str
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class LookedAtCard:
    pass


@dataclass(frozen=True, slots=True)
class Left:
    """The visit is over."""

    end: VisitEnd


@dataclass(frozen=True, slots=True)
class Alerted:
    """The city warns, now."""


@dataclass(frozen=True, slots=True)
class AlertEnded:
    """No warning of the city holds any more; by itself no sign of life."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """`seconds` more went by in which nobody touched anything and nothing was spoken."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stirred:
    """A touch, a key, or the voice still speaking: a sign of life."""


Happening = (
    SatDown
    | Went
    | WentBack
    | WentHome
    | CalledHelp
    | Opened
    | Closed
    | Chose
    | ChoseSkin
    | Measured
    | Stamped
    | Judged
    | LookedAtCard
    | Left
    | Alerted
    | AlertEnded
    | Quiet
    | Stirred
)

# What follows from it ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Keep:
    """Write this down and let the city know."""

    result: Result


@dataclass(frozen=True, slots=True)
class Wipe:
    """Forget everything of this person, now."""


@dataclass(frozen=True, slots=True)
class Remind:
    """Nobody did anything for a while: one short hint on what can be done here."""


Effect = Keep | Wipe | Remind
