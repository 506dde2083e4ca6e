"""From dates and tries left to what a person should do, the most urgent first: pure."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

# No kiosk runs before this day: a clock that says otherwise has lost its time (flat battery, no network).
BUILT = date(2026, 1, 1)
LONGEST_RUN = timedelta(days=3653)  # a clock this far ahead of the newest known day is as wrong


class Advice(StrEnum):
    """In the order in which they are told."""

    CARD_EXPIRED = "card_expired"
    CERTIFICATE_EXPIRED = "certificate_expired"
    AUTH_LOCKED = "auth_locked"
    INPUT_SUPPORT_LOCKED = "input_support_locked"
    SIGN_LOCKED = "sign_locked"
    CARD_EXPIRES_SOON = "card_expires_soon"
    CERTIFICATE_EXPIRES_SOON = "certificate_expires_soon"
    LAST_TRY = "last_try"
    CLOCK_UNSURE = "clock_unsure"
    NOTHING_DUE = "nothing_due"


ORDER = tuple(Advice)


@dataclass(frozen=True, slots=True)
class CardDates:
    """Last days that hold, in Japan; None: not on this card, or not readable."""

    card: date | None = None
    auth_certificate: date | None = None


@dataclass(frozen=True, slots=True)
class TriesLeft:
    """Tries left of each PIN; 0 is locked, None: not on this card."""

    auth: int | None = None
    sign: int | None = None
    input_support: int | None = None


class Due(StrEnum):
    """How a date stands on a day."""

    LATER = "later"
    SOON = "soon"  # renewal is open
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Clock:
    """The day on the kiosk's calendar, and whether it can be believed."""

    today: date
    trusted: bool


def read_clock(today: date, newest_known: date = BUILT) -> Clock:
    """Believes `today` when it isn't before `newest_known` (a day that has certainly been) nor ten years after it."""
    return Clock(today, newest_known <= today <= newest_known + LONGEST_RUN)


def renewal_opens(last_day: date) -> date:
    """The day from which renewal is possible: the one after the date three months before.

    07-07 → 04-08 and 05-28 → 03-01 (Nerima city's page).
    """
    months = last_day.year * 12 + last_day.month - 1 - 3
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(last_day.day, monthrange(year, month)[1])) + timedelta(days=1)


def due(last_day: date, today: date) -> Due:
    """How `last_day` stands on `today`; the last day itself still holds."""
    if today > last_day:
        return Due.PAST
    return Due.SOON if today >= renewal_opens(last_day) else Due.LATER


def advise(dates: CardDates, tries: TriesLeft, clock: Clock) -> tuple[Advice, ...]:
    """All that applies, the most urgent first; empty when nothing could be looked at.

    NOTHING_DUE only stands alone and only when a date was judged. With an untrusted clock no date is judged.
    """
    found = _from_tries(tries)
    known = [day for day in (dates.card, dates.auth_certificate) if day is not None]
    if known and not clock.trusted:
        found.add(Advice.CLOCK_UNSURE)
    elif known:
        found |= _from_dates(dates, clock.today)
        found = found or {Advice.NOTHING_DUE}
    return tuple(sorted(found, key=ORDER.index))


def _from_dates(dates: CardDates, today: date) -> set[Advice]:
    found: set[Advice] = set()
    for day, past, soon in (
        (dates.card, Advice.CARD_EXPIRED, Advice.CARD_EXPIRES_SOON),
        (dates.auth_certificate, Advice.CERTIFICATE_EXPIRED, Advice.CERTIFICATE_EXPIRES_SOON),
    ):
        match due(day, today) if day else None:
            case Due.PAST:
                found.add(past)
            case Due.SOON:
                found.add(soon)
            case Due.LATER | None:
                continue
    return found


def _from_tries(tries: TriesLeft) -> set[Advice]:
    locks = (
        (tries.auth, Advice.AUTH_LOCKED),
        (tries.sign, Advice.SIGN_LOCKED),
        (tries.input_support, Advice.INPUT_SUPPORT_LOCKED),
    )
    found = {locked for left, locked in locks if left == 0}
    if any(left == 1 for left, _ in locks):
        found.add(Advice.LAST_TRY)
    return found
