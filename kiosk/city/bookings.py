"""Places at offices: published by the city, given out in the order in which requests arrive, and none of them lost.

A request that finds no place left is 要確認: it stays, and somebody at the city hall settles it with the person.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from kiosk.city import tenants
from kiosk.city.models import Booking, Slot
from kiosk.sync.wire import board as wire
from kiosk.sync.wire.booking import REQUESTED, Request, Standing, read_request
from kiosk.sync.wire.event import Event
from kiosk.sync.wire.fields import Nonsense

KINDS = (REQUESTED,)
_TOLD_DAYS = 30  # how long an answer hangs whose slot is not known here


@dataclass(frozen=True, slots=True)
class Listed:
    """A booking for the people at the city hall; `office`, `day` and `time` are "" for a slot that is gone."""

    ticket: str
    slot: str
    standing: Standing
    office: str
    day: str
    time: str


def take_in(tenant: int, stream: int, events: Iterable[Event], now: datetime) -> None:
    """What a batch asks for; inside its transaction. A line that makes no sense is kept as it is, no more.

    The town is held from here on, so that no two requests are answered at once: first come, first served.
    """
    asked = tuple(_asked(events))
    if asked:
        tenants.changed(tenant)
        for seq, request in asked:
            _book(tenant, stream, seq, request, now)


def publish(tenant: int, slots: tuple[wire.Slot, ...], today: date) -> int:
    """These are the slots from now on; inside a transaction. How many bookings lost their place by it.

    Who came last gives way where a slot is smaller or gone; nobody is moved up without being asked.
    """
    tenants.changed(tenant)
    Slot.objects.filter(tenant_id=tenant).delete()
    for slot in slots:
        Slot.objects.create(
            tenant_id=tenant,
            name=slot.id,
            office=slot.office,
            day=date.fromisoformat(slot.day),
            time=slot.time,
            capacity=slot.capacity,
        )
    capacity = {slot.id: slot.capacity for slot in slots}
    return sum(
        _demote(tenant, name, capacity.get(name, 0))
        for name in sorted(set(_confirmed(tenant).filter(until__gte=today).values_list("slot", flat=True)))
    )


def settle(tenant: int, ticket: str) -> bool:
    """Somebody at the city hall agreed on it with the person: what was 要確認 is confirmed. Whether there was any."""
    with transaction.atomic():
        tenants.changed(tenant)
        waiting = Booking.objects.filter(tenant_id=tenant, ticket=ticket, standing=Standing.TO_CHECK)
        return bool(waiting.update(standing=Standing.CONFIRMED))


def open_slots(tenant: int, today: date) -> tuple[wire.Slot, ...]:
    """The slots from today on with how many places are taken, as many as a board may have."""
    taken = list(_confirmed(tenant).values_list("slot", flat=True))
    rows = Slot.objects.filter(tenant_id=tenant, day__gte=today).order_by("day", "time", "name")[: wire.MOST_SLOTS]
    return tuple(
        wire.Slot(
            id=row.name,
            office=row.office,
            day=row.day.isoformat(),
            time=row.time,
            capacity=row.capacity,
            taken=min(99, taken.count(row.name)),
        )
        for row in rows
    )


def answers(tenant: int, today: date) -> tuple[wire.Booked, ...]:
    """What kiosks are told of the requests whose day is not over."""
    rows = Booking.objects.filter(tenant_id=tenant, until__gte=today).order_by("until", "number")
    return tuple(wire.Booked(row.ticket, row.slot, row.standing) for row in rows[: wire.MOST_ANSWERS])


def listed(tenant: int, today: date) -> tuple[Listed, ...]:
    """All whose day is not over, in the order of arrival."""
    slots = {row.name: row for row in Slot.objects.filter(tenant_id=tenant)}
    return tuple(
        _listed(row, slots.get(row.slot))
        for row in Booking.objects.filter(tenant_id=tenant, until__gte=today).order_by("number")
    )


def offices_with_slots(tenant: int, today: date) -> set[str]:
    """The offices that have slots from today on."""
    return set(Slot.objects.filter(tenant_id=tenant, day__gte=today).values_list("office", flat=True))


def _asked(events: Iterable[Event]) -> Iterable[tuple[int, Request]]:
    for event in events:
        try:
            yield event.seq, read_request(event.body)
        except Nonsense:
            continue


def _book(tenant: int, stream: int, seq: int, request: Request, now: datetime) -> None:
    """A request that came before in another stream of the same kiosk is the same request."""
    if Booking.objects.filter(tenant_id=tenant, ticket=request.ticket, slot=request.slot).exists():
        return
    slot = Slot.objects.filter(tenant_id=tenant, name=request.slot, day__gte=now.date()).first()
    free = slot is not None and _confirmed(tenant).filter(slot=slot.name).count() < slot.capacity
    Booking.objects.create(
        tenant_id=tenant,
        number=tenants.next_number(Booking, tenant),
        stream=stream,
        seq=seq,
        ticket=request.ticket,
        slot=request.slot,
        standing=Standing.CONFIRMED if free else Standing.TO_CHECK,
        until=slot.day if slot else now.date() + timedelta(days=_TOLD_DAYS),
        arrived_at=now,
    )


def _demote(tenant: int, slot: str, capacity: int) -> int:
    over = [row.number for row in _confirmed(tenant).filter(slot=slot).order_by("number")[capacity:]]
    return Booking.objects.filter(tenant_id=tenant, number__in=over).update(standing=Standing.TO_CHECK)


def _confirmed(tenant: int):  # noqa: ANN202  (Django's own, a lazy set of rows)
    return Booking.objects.filter(tenant_id=tenant, standing=Standing.CONFIRMED)


def _listed(row: Booking, slot: Slot | None) -> Listed:
    where = (slot.office, slot.day.isoformat(), slot.time) if slot else ("", "", "")
    return Listed(row.ticket, row.slot, Standing(row.standing), *where)
