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
class Dotted:
    """One more sign of a secret number stands in the field; which one, nobody is told."""

    field: str


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
class CameIn:
    """A call came in and rings; `name` is "" when nobody of that number is known."""

    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Closed:
    """An app was closed; what was left half done in it is gone, what it had kept stays."""

    app: str


@dataclass(frozen=True, slots=True)
class IconMoved:
    """An app's icon came on or went from the home screen; the app itself stays in the list of all apps."""

    app: str
    on_home: bool


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A setting ("text", "light", "sound") got another level; `grew` when there is more of it than before."""

    setting: str
    level: int
    grew: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """The last letter in a field does not grow any more; the next touch of its key begins another."""

    field: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What was open in a field was confirmed as `text`."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class CameMessage:
    """A short message came in; `talk` is the id of its conversation."""

    talk: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """A conversation is gone from the list."""

    talk: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """Nothing comes any more from the sender of this conversation; it is gone from the list too."""

    talk: str


@dataclass(frozen=True, slots=True)
class Followed:
    """A link was opened after its card had shown that it leads to `host`."""

    host: str


@dataclass(frozen=True, slots=True)
class CameAlert:
    """The town's alert of this id came over whatever was open."""

    alert: str


@dataclass(frozen=True, slots=True)
class Sounded:
    """The phone made a sound; `sound` is a name of `kiosk.voice.tones`."""

    sound: str


@dataclass(frozen=True, slots=True)
class Spoke:
    """The phone itself says something aloud."""

    line: str


@dataclass(frozen=True, slots=True)
class Handed:
    """An app gave `what` to another to go on with; the phone brings that one to the front, and nobody hears of this."""

    app: str
    what: str


@dataclass(frozen=True, slots=True)
class Done:
    """`what` ("talk.sent") came about, and one more touch does not take it back.

    `almost` tells it to one who did not mean it ("メッセージを 送る ところでした。").
    """

    what: str
    almost: str


@dataclass(frozen=True, slots=True)
class Changed:
    """Something changed that one more touch changes again; `words` tell it ("地図が 大きく なりました。")."""

    words: str


@dataclass(frozen=True, slots=True)
class Missed:
    """Nothing came of it: `target` is not on the screen, or does nothing now."""

    target: str


Move = Opened | Turned | WentBack | WentHome
Happening = (
    Opened
    | Turned
    | WentBack
    | WentHome
    | Typed
    | Dotted
    | Erased
    | Dialled
    | Rang
    | Answered
    | HungUp
    | CameIn
    | Closed
    | IconMoved
    | Adjusted
    | Toggled
    | Settled
    | Confirmed
    | CameMessage
    | Deleted
    | Blocked
    | Followed
    | CameAlert
    | Sounded
    | Spoke
    | Handed
    | Done
    | Changed
    | Missed
)


def only_moved(happenings: tuple[Happening, ...]) -> bool:
    """True when the touch led to another page and did nothing else."""
    return bool(happenings) and all(isinstance(h, Move) for h in happenings)
