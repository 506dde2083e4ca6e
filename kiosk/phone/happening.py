"""What came of a touch, or of time passing, on the practice phone: one frozen class a kind."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opened:
    """An app came to the front ("dialer")."""

    app: str


@dataclass(frozen=True, slots=True)
class Turned:
    """Another page of the same app is shown; `screen` is its scene's name."""

    screen: str


@dataclass(frozen=True, slots=True)
class WentBack:
    """The back key led one page back."""


@dataclass(frozen=True, slots=True)
class WentHome:
    """The home screen came to the front, by the home key or by the back key of an app's first page."""


@dataclass(frozen=True, slots=True)
class Typed:
    """`text` was added to the field that `phone.facts` calls `field`."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Erased:
    field: str


@dataclass(frozen=True, slots=True)
class Dialled:
    """A call began; `number` is digits only."""

    number: str


@dataclass(frozen=True, slots=True)
class Rang:
    """The other side's telephone began to ring."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The other side answered; `name` is "" when nobody of that number is known, `line` is what it says."""

    number: str
    name: str
    line: str


@dataclass(frozen=True, slots=True)
class HungUp:
    """The call was ended after `seconds` of talk (0 when it was not yet answered)."""

    number: str
    seconds: int
    answered: bool


@dataclass(frozen=True, slots=True)
class Toggled:
    target: str
    checked: bool


@dataclass(frozen=True, slots=True)
class Missed:
    """Nothing came of it: `target` is not on the screen, or does nothing now."""

    target: str


Move = Opened | Turned | WentBack | WentHome
Happening = (
    Opened | Turned | WentBack | WentHome | Typed | Erased | Dialled | Rang | Answered | HungUp | Toggled | Missed
)


def only_moved(happenings: tuple[Happening, ...]) -> bool:
    """True when the touch led to another page and did nothing else."""
    return bool(happenings) and all(isinstance(h, Move) for h in happenings)
