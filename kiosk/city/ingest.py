"""Takes a batch into the city's database: events, day counts and the stream's standing in one transaction."""

import uuid
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from django.db import transaction

from kiosk.city import bookings, bulk, people, tally
from kiosk.city.judge import Fork, Fresh, Gap, Known, judge
from kiosk.city.stand import Stand, Told, Way, move, stand, told_by
from kiosk.sync.wire import event as wire
from kiosk.sync.wire.batch import BadBatch, Batch, Fault, Header, decode, read_header
from kiosk.sync.wire.receipt import Standing

_HOUR = len("2026-11-21T09")  # the offset is of whole hours, so all times of one hour lie in one day
JAPAN = timezone(timedelta(hours=9))  # no summer time


@dataclass(frozen=True, slots=True)
class Took:
    """`fresh` new events are on the disk; `receipt` is the signed word for the kiosk."""

    fresh: int
    receipt: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Missing:
    """Lines before this batch are missing; `receipt` says what is held."""

    receipt: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Foreign:
    """The batch continues other lines than those held; `receipt` says what is held."""

    receipt: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Revoked:
    """The kiosk may no longer send."""

    receipt: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Unknown:
    """No kiosk is enrolled with this stream."""


@dataclass(frozen=True, slots=True)
class Bad:
    """The file itself is wrong."""

    fault: Fault
    about: str


Ingested = Took | Missing | Foreign | Revoked | Unknown | Bad


def ingest(data: bytes, way: Way) -> Ingested:
    """Stores what is new in a batch file; again, it stores nothing. Raises `django.db.Error` where the disk can't."""
    try:
        return _ingest_known(read_header(data), data, way)
    except BadBatch as bad:
        return Bad(bad.fault, bad.about)


def standing(stream_id: str) -> dict[str, str | int] | None:
    """The signed receipt for a stream as it stands; None for one that is not known."""
    named = _uuid(stream_id)
    known = None if named is None else stand(named)
    return None if known is None else known.receipt()


def _ingest_known(header: Header, data: bytes, way: Way) -> Ingested:
    known = _stand(header)
    if known is None:
        return Unknown()
    if known.standing is Standing.REVOKED:
        return Revoked(known.receipt())
    batch = decode(data, known.public_key)  # outside the transaction: the slow part holds no lock
    while (result := _judged(known, batch, way)) is None:
        known = _stand(header) or known
    return result


def _judged(held: Stand, batch: Batch, way: Way) -> Ingested | None:
    """None where the stream was moved on by another worker since `held` was read."""
    match judge(held.hwm, held.head, batch):
        case Gap():
            return Missing(held.receipt())
        case Fork():
            return Foreign(held.receipt())
        case Known():
            return Took(0, held.receipt())
        case Fresh(events, hwm, head):
            then = replace(held, hwm=hwm, head=head)
            now = datetime.now(UTC)
            told = told_by(batch.header, way, now)
            return Took(len(events), then.receipt()) if _stored(held, then, events, told, now) else None


def _stored(held: Stand, then: Stand, events: tuple[wire.Event, ...], told: Told, now: datetime) -> bool:
    with transaction.atomic():
        if not move(held, then, told, now):
            return False
        bulk.insert(held.tenant, held.stream, events, now)
        people.take_in(held.tenant, held.stream, (event for event in events if event.kind in people.KINDS), now)
        asked = (event for event in events if event.kind in bookings.KINDS)
        bookings.take_in(held.tenant, held.stream, asked, now.astimezone(JAPAN))
        bulk.count(held.tenant, held.kiosk, _by_day(events, now))
        tally.take_in(
            held.tenant, held.site, ((e.kind, e.body, day_of(e.at, now)) for e in events if tally.tells(e.kind))
        )
    return True


def _by_day(events: tuple[wire.Event, ...], received: datetime) -> Counter[tuple[date, str]]:
    """How often each kind happened on each Japanese calendar day."""
    hours = Counter([(_hour(event.at), event.kind) for event in events])  # few, beside the events
    days = Counter[tuple[date, str]]()
    for (hour, kind), n in hours.items():
        days[day_of(hour, received), kind] += n
    return days


def _hour(at: str) -> str:
    """`at` without minutes where that changes no day."""
    return f"{at[:_HOUR]}:00Z" if at.endswith("Z", _HOUR) else at


def day_of(at: str, received: datetime) -> date:
    """The Japanese calendar day of `at`; of the receipt where the kiosk's clock says nothing that can be read."""
    return _told_day(at) or received.astimezone(JAPAN).date()


@lru_cache(maxsize=4096)
def _told_day(at: str) -> date | None:
    try:
        told = datetime.fromisoformat(at)
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(JAPAN).date()
    except (ValueError, OverflowError):
        return None


def _stand(header: Header) -> Stand | None:
    named = _uuid(header.stream)
    tenant = int(header.tenant) if header.tenant.isdecimal() and len(header.tenant) < 5 else None
    return None if named is None or tenant is None else stand(named, tenant)


def _uuid(written: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(written)
    except ValueError:
        return None
