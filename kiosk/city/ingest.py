"""Takes a batch into the city's database: events, day counts and the stream's standing in one transaction."""

import uuid
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from django.db import transaction
from django.db.models import F

from kiosk.city import bulk, people
from kiosk.city.judge import Fork, Fresh, Gap, Known, judge
from kiosk.city.models import Kiosk, StatDay, Stream
from kiosk.city.settings import keys
from kiosk.sync.wire import event as wire
from kiosk.sync.wire.batch import BadBatch, Batch, Fault, Header, decode, read_header
from kiosk.sync.wire.receipt import Receipt, Standing, write_receipt

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


def ingest(data: bytes) -> Ingested:
    """Stores what is new in a batch file; again, it stores nothing. Raises `django.db.Error` where the disk can't."""
    try:
        return _ingest_known(read_header(data), data)
    except BadBatch as bad:
        return Bad(bad.fault, bad.about)


def standing(stream_id: str) -> dict[str, str | int] | None:
    """The signed receipt for a stream as it stands; None for one that is not known."""
    named = _uuid(stream_id)
    stream = None if named is None else Stream.objects.filter(uuid=named).first()
    return None if stream is None else _receipt(stream, _kiosk(stream))


def _ingest_known(header: Header, data: bytes) -> Ingested:
    named = _uuid(header.stream)
    tenant = int(header.tenant) if header.tenant.isdecimal() and len(header.tenant) < 5 else None
    known = None if named is None or tenant is None else Stream.objects.filter(tenant_id=tenant, uuid=named).first()
    if known is None:
        return Unknown()
    kiosk = _kiosk(known)
    if kiosk.revoked_at is not None:
        return Revoked(_receipt(known, kiosk))
    batch = decode(data, bytes(known.public_key))  # outside the transaction: the slow part holds no lock
    with transaction.atomic():
        stream = Stream.objects.select_for_update().get(pk=known.pk)
        return _judged(stream, kiosk, batch)


def _judged(stream: Stream, kiosk: Kiosk, batch: Batch) -> Ingested:
    match judge(int(stream.hwm), bytes(stream.head), batch):
        case Gap():
            return Missing(_receipt(stream, kiosk))
        case Fork():
            return Foreign(_receipt(stream, kiosk))
        case Known():
            return Took(0, _receipt(stream, kiosk))
        case Fresh(events, hwm, head):
            now = datetime.now(UTC)
            _store(stream, events, now)
            stream.hwm, stream.head = hwm, head
            stream.save(update_fields=("hwm", "head"))
            Kiosk.objects.filter(pk=kiosk.pk).update(last_seen=now)
            return Took(len(events), _receipt(stream, kiosk))


def _store(stream: Stream, events: tuple[wire.Event, ...], now: datetime) -> None:
    bulk.insert(stream.tenant_id, int(stream.number), events, now)
    people.take_in(stream, (event for event in events if event.kind in people.KINDS), now)
    for (day, kind), count in Counter((_day(event.at, now), event.kind) for event in events).items():
        key = {"tenant_id": stream.tenant_id, "day": day, "kind": kind, "kiosk": stream.kiosk}
        if not StatDay.objects.filter(**key).update(n=F("n") + count):
            StatDay.objects.create(**key, n=count)


def _day(at: str, received: datetime) -> date:
    """The Japanese calendar day of `at`; of the receipt where the kiosk's clock says nothing that can be read."""
    return _told_day(f"{at[:_HOUR]}:00Z" if at[_HOUR:].endswith("Z") else at) or received.astimezone(JAPAN).date()


@lru_cache(maxsize=4096)
def _told_day(at: str) -> date | None:
    try:
        told = datetime.fromisoformat(at)
        return (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(JAPAN).date()
    except (ValueError, OverflowError):
        return None


def _receipt(stream: Stream, kiosk: Kiosk) -> dict[str, str | int]:
    may_send = Standing.OPEN if kiosk.revoked_at is None else Standing.REVOKED
    told = Receipt(str(stream.uuid), int(stream.hwm), bytes(stream.head), may_send)
    return write_receipt(told, keys().signing)


def _kiosk(stream: Stream) -> Kiosk:
    return Kiosk.objects.get(tenant_id=stream.tenant_id, number=stream.kiosk)


def _uuid(written: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(written)
    except ValueError:
        return None
