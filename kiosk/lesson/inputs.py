"""What can happen to a lesson while it is played: one frozen class a kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.phone.places import Rect
from kiosk.phone.touch import Touch


@dataclass(frozen=True, slots=True)
class Touched:
    """The person touched the phone; `seen`: what is visible now and where, empty when nobody knows."""

    touch: Touch
    seen: Mapping[str, Rect] = field(default_factory=dict[str, Rect])


@dataclass(frozen=True, slots=True)
class Passed:
    seconds: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """The voice has said everything it was given."""


@dataclass(frozen=True, slots=True)
class AskedHint:
    seen: Mapping[str, Rect] = field(default_factory=dict[str, Rect])


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """Say once more what is to be done."""


@dataclass(frozen=True, slots=True)
class AskedOtherwise:
    """Say what is to be done in other words, for a room in which not everybody understood."""


@dataclass(frozen=True, slots=True)
class AskedBack:
    """One step back, with the phone as it was then."""


@dataclass(frozen=True, slots=True)
class AskedOn:
    """Go on from the opening words, or leave a pass that is only watched; taken while `on_offered`."""


Input = Touched | Passed | Spoken | AskedHint | AskedAgain | AskedOtherwise | AskedBack | AskedOn
