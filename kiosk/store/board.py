"""What a city tells its kiosks, as both ends know it: one board of everything small that comes down. Pure.

Every field has its limit in its type; whoever reads a board from outside (`sync.wire.board`) has them checked.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kiosk.addresses import leads_to
from kiosk.reading.kana import is_kana

LONGEST_WORD, LONGEST_KANA = 20, 30  # signs
LONGEST_TITLE, LONGEST_TEXT = 40, 400
MOST_NOTICES, MOST_READINGS, MOST_ALERTS = 30, 300, 20
MOST_SLOTS, MOST_ANSWERS = 200, 500
GIVEN, WITHDRAWN = "consent.given", "consent.withdrawn"  # kinds of the lines that tell of a `Purpose`

_SEEN = r"^[^\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]*\Z"  # no sign that nobody sees, no line break
_Number = Annotated[int, Meta(ge=1, le=2**31 - 1)]
_Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,39}\Z")]
_Title = Annotated[str, Meta(min_length=1, max_length=LONGEST_TITLE, pattern=_SEEN)]
_Text = Annotated[str, Meta(min_length=1, max_length=LONGEST_TEXT, pattern=_SEEN)]
_Line = Annotated[str, Meta(max_length=100, pattern=_SEEN)]
_Address = Annotated[str, Meta(max_length=300, pattern=r"^(https://[!-~]+)?\Z")]
_Host = Annotated[str, Meta(max_length=100, pattern=r"^[a-z0-9]([a-z0-9.-]*[a-z0-9])?\Z")]
_Key = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]


@dataclass(frozen=True, slots=True)
class Notice:
    """`at`: when the city wrote it, `2026-11-21T09:03:11.204Z`; `until`: its last day, `2026-12-24`, "" for none."""

    number: _Number
    title: _Title
    text: _Text
    at: str
    until: str = ""

    def __post_init__(self) -> None:
        datetime.fromisoformat(self.at)
        date.fromisoformat(self.until or "2000-01-01")


@dataclass(frozen=True, slots=True)
class Reading:
    """A word as it is written, and how it is said: katakana, long vowels as ー."""

    written: str
    kana: str

    @property
    def usable(self) -> bool:
        """Whether it is one word and its kana, neither too long."""
        one_word = self.written.isprintable() and not any(sign.isspace() for sign in self.written)
        fits = 0 < len(self.written) <= LONGEST_WORD
        return one_word and fits and is_kana(self.kana) and len(self.kana) <= LONGEST_KANA


class AlertKind(StrEnum):
    """Who speaks: an order to leave is the mayor's alone, whatever level the weather office's information equals."""

    ORDER = "order"  # 高齢者等避難 (3), 避難指示 (4), 緊急安全確保 (5)
    EQUAL = "equal"  # 警戒レベル相当情報: information that corresponds to a level
    INFORMATION = "information"  # without a level


@dataclass(frozen=True, slots=True)
class Alert:
    """`level` 0 for none; `at`: the time of the information; `until`: when it no longer holds; both with a zone."""

    number: _Number
    kind: AlertKind
    level: Annotated[int, Meta(ge=0, le=5)]
    title: _Title
    text: _Text
    area: _Title
    at: str
    until: str
    drill: bool = False

    def __post_init__(self) -> None:
        if None in (datetime.fromisoformat(told).tzinfo for told in (self.at, self.until)):
            raise ValueError("a time without its zone")
        if self.level not in _LEVELS[self.kind]:
            raise ValueError("level")


_LEVELS = {AlertKind.ORDER: (3, 4, 5), AlertKind.EQUAL: (1, 2, 3, 4, 5), AlertKind.INFORMATION: (0,)}


@dataclass(frozen=True, slots=True)
class Venue:
    """How the kiosks of one site speak of the place; "" leaves what the settings of the machine say."""

    site: _Number
    name: _Line = ""
    helper: _Line = ""
    office: _Line = ""
    booking_page: _Address = ""


@dataclass(frozen=True, slots=True)
class Office:
    id: _Id
    name: _Title
    hours: _Line = ""
    telephone: Annotated[str, Meta(max_length=20, pattern=r"^[0-9#-]*\Z")] = ""
    address: _Line = ""
    town: Annotated[str, Meta(max_length=LONGEST_TITLE, pattern=_SEEN)] = ""  # "": the city's own


class Way(StrEnum):
    """How a procedure is done."""

    AT_HOME = "at_home"  # 行かない
    BY_POST = "by_post"  # 郵送
    AT_THE_OFFICE = "at_the_office"  # 来庁


@dataclass(frozen=True, slots=True)
class Procedure:
    """`office`: the id of the one that does it; `page`: where it is done or explained, shown as a QR code."""

    id: _Id
    title: _Title
    way: Way
    text: _Text
    bring: Annotated[tuple[_Title, ...], Meta(max_length=10)] = ()
    office: str = ""
    page: _Address = ""


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a person may consent to: asked in these words, of this version; sealed for the desk with `seal_key`."""

    id: _Id
    version: _Number
    ask: _Text
    seal_key: _Key


@dataclass(frozen=True, slots=True)
class Profile:
    """What a city says of itself: its places, where a QR code may lead, its offices, procedures, and what it asks."""

    venues: Annotated[tuple[Venue, ...], Meta(max_length=300)] = ()
    hosts: Annotated[tuple[_Host, ...], Meta(max_length=30)] = ()
    offices: Annotated[tuple[Office, ...], Meta(max_length=60)] = ()
    procedures: Annotated[tuple[Procedure, ...], Meta(max_length=100)] = ()
    purposes: Annotated[tuple[Purpose, ...], Meta(max_length=5)] = ()

    def __post_init__(self) -> None:
        pages = (*(venue.booking_page for venue in self.venues), *(procedure.page for procedure in self.procedures))
        if not all(leads_to(page, self.hosts) for page in pages if page):
            raise ValueError("a page whose host is not in the list of hosts")
        offices = {office.id for office in self.offices}
        if not all(procedure.office in offices for procedure in self.procedures if procedure.office):
            raise ValueError("a procedure whose office is not in the list of offices")


@dataclass(frozen=True, slots=True)
class Slot:
    """A time at an office for `capacity` people: `taken` are confirmed. `day` is `2026-12-03`, `time` is `09:30`."""

    id: _Id
    office: _Id
    day: str
    time: Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z")]
    capacity: Annotated[int, Meta(ge=1, le=99)]
    taken: Annotated[int, Meta(ge=0, le=99)] = 0

    def __post_init__(self) -> None:
        if date.fromisoformat(self.day).isoformat() != self.day:
            raise ValueError("day")


@dataclass(frozen=True, slots=True)
class Booked:
    """The city's answer to the ticket that asked for a slot: "confirmed", or "to_check" (要確認)."""

    ticket: Annotated[str, Meta(pattern=r"^[A-Z]{3}-[0-9]{3}[A-Z]\Z")]
    slot: _Id
    standing: Annotated[str, Meta(pattern=r"^(confirmed|to_check)\Z")]


@dataclass(frozen=True, slots=True)
class Pack:
    """Lessons that the city publishes, by the name and the SHA-256 of their file of `size` bytes."""

    name: _Id
    sha256: _Sha256
    size: Annotated[int, Meta(ge=1, le=32 * 1024 * 1024)]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything that holds, whole each time; the version never goes down. `next_key` will sign after this one."""

    tenant: Annotated[str, Meta(max_length=36)]
    version: Annotated[int, Meta(ge=0, le=2**63 - 1)]
    notices: Annotated[tuple[Notice, ...], Meta(max_length=MOST_NOTICES)] = ()
    readings: Annotated[tuple[Reading, ...], Meta(max_length=MOST_READINGS)] = ()
    alerts: Annotated[tuple[Alert, ...], Meta(max_length=MOST_ALERTS)] = ()
    packs: Annotated[tuple[Pack, ...], Meta(max_length=40)] = ()
    profile: Profile = Profile()
    next_key: bytes = b""
    slots: Annotated[tuple[Slot, ...], Meta(max_length=MOST_SLOTS)] = ()
    booked: Annotated[tuple[Booked, ...], Meta(max_length=MOST_ANSWERS)] = ()

    def __post_init__(self) -> None:
        if not all(reading.usable for reading in self.readings):
            raise ValueError("a reading")
        offices = {office.id for office in self.profile.offices}
        if not all(slot.office in offices for slot in self.slots):
            raise ValueError("a slot whose office is not in the list of offices")
