"""What the kiosk knows about the reader and the card on it: one value, one of eight classes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from kiosk.card.advice import Advice, CardDates, TriesLeft
from kiosk.card.faults import FaultReason


class CardKind(StrEnum):
    MY_NUMBER = "my_number"
    JUKI = "juki"  # 住民基本台帳カード: recognised; has nothing that can be asked without a PIN
    PHONE = "phone"  # certificates on a phone: no card dates, its certificate wants the PIN


@dataclass(frozen=True, slots=True)
class NoService:
    """No PC/SC service runs on this machine."""


@dataclass(frozen=True, slots=True)
class NoReader:
    """No reader is plugged in."""


@dataclass(frozen=True, slots=True)
class NoCard:
    """A reader is there and empty."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A card has been put down and is being asked."""


class OtherKind(StrEnum):
    """What a card is that is no My Number card, as far as its first answer (ATR) tells."""

    LICENCE = "licence"  # driving licence
    TRANSPORT = "transport"  # FeliCa: station gates, electronic money
    STORAGE = "storage"  # a chip that only keeps numbers: membership, library, hotel
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class OtherCard:
    """A card that answers and has none of the applications looked for."""

    round_trips: int = 0
    kind: OtherKind = OtherKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Fault:
    """A card lies there and could not be looked at."""

    reason: FaultReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """What was looked at on `looked_on`, without any PIN. Holds nothing that tells one person from another."""

    kind: CardKind
    dates: CardDates
    tries_left: TriesLeft
    advice: tuple[Advice, ...]  # what to do first stands first
    looked_on: date
    round_trips: int
    extra_round_trips: int = 0


CardStatus = NoService | NoReader | NoCard | Reading | OtherCard | Fault | Ready


def state_name(status: CardStatus) -> str:
    """The state as `kiosk card look --json` and `visit.result.CardLooked` name it."""
    match status:
        case NoService():
            return "no_service"
        case NoReader():
            return "no_reader"
        case NoCard():
            return "no_card"
        case Reading():
            return "reading"
        case OtherCard():
            return "other_card"
        case Fault():
            return "fault"
        case Ready():
            return "ready"
    assert_never(status)


def as_json(status: CardStatus) -> dict[str, object]:
    """The document of `kiosk card look --json`, of the same shape in every state."""
    ready = status if isinstance(status, Ready) else None
    dates = ready.dates if ready else CardDates()
    tries = ready.tries_left if ready else TriesLeft()
    return {
        "state": state_name(status),
        "reason": status.reason.value if isinstance(status, Fault) else None,
        "kind": ready.kind.value if ready else status.kind.value if isinstance(status, OtherCard) else None,
        "expiry": {"card": _iso(dates.card), "auth_certificate": _iso(dates.auth_certificate)},
        "tries_left": {"auth": tries.auth, "sign": tries.sign, "input_support": tries.input_support},
        "advice": [advice.value for advice in ready.advice] if ready else [],
        "round_trips": status.round_trips if isinstance(status, Ready | OtherCard) else 0,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
