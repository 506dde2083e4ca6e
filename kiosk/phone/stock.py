"""What a lesson brings to the practice phone: words its keyboard can write, messages, codes, pages."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.phone.page import Page
from kiosk.phone.town import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A word of the lesson: `kana` as it is typed, `ways` in which it may be written."""

    kana: str
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One bubble; `time` as the phone writes it; with `drawing` a picture was sent, and `text` says what is on it."""

    text: str
    mine: bool = False
    time: str = ""
    drawing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A conversation, oldest first; `link` (an address) and `number` (digits) stand under its last bubble."""

    id: str
    sender: str
    said: tuple[Said, ...]
    link: str = ""
    number: str = ""


class Near(StrEnum):
    """How a camera is held before a code."""

    FAR = "far"
    RIGHT = "right"
    NEAR = "near"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code: what it is printed `on`; where it `leads` ("page:hall", "talk:hana"), with its `title` and `host`.

    `drawing`: the picture the camera sees. `near`, `shaded`: how a hand holds it at first. `false`: it does not lead
    where it says.
    """

    id: str
    on: str
    title: str
    host: str
    leads: str
    drawing: str = "flyer"
    near: Near = Near.RIGHT
    shaded: bool = False
    false: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What may be sent: `level` 1 to 5, `kind` ("大雨"), `area`, `text`, `time` of the information, `by` whom."""

    id: str
    level: int
    kind: str
    area: str
    text: str
    time: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """What a friend (an id of the talk app) writes there, one after another, before words of the app's own."""

    friend: str
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """All of it; each app takes what is its own."""

    words: tuple[Written, ...] = ()
    talks: tuple[Talk, ...] = ()
    codes: tuple[Code, ...] = ()
    pages: tuple[Page, ...] = ()
    places: tuple[Place, ...] = ()
    alerts: tuple[Alert, ...] = ()
    letters: tuple[Letters, ...] = ()
