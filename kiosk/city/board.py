"""Puts together what a town tells its kiosks: one signed board of everything that holds today."""

import json
from datetime import UTC, date, datetime

from kiosk.city import bookings
from kiosk.city.models import Alert, Notice, Pack, Reading, Tenant
from kiosk.city.settings import keys
from kiosk.sync.wire import board as wire

_ISO = "%Y-%m-%dT%H:%M:%S.000Z"


def tag(tenant: int, now: datetime) -> str:
    """What the board of this moment is called: another one for every change, found without putting it together."""
    version = Tenant.objects.filter(pk=tenant).values_list("board_version", flat=True).first() or 0
    return f'"{version}-{now.date()}-{len(keys().turns)}"'


def board(tenant: int, now: datetime) -> bytes:
    """The signed board."""
    row = Tenant.objects.filter(pk=tenant).first() or Tenant(pk=tenant)
    profile = wire.understood(json.loads(row.profile), wire.Profile)
    offices = {office.id for office in profile.offices}
    told = wire.Board(
        tenant=str(tenant),
        version=int(row.board_version),
        notices=hanging(tenant, now.date()),
        readings=_readings(tenant),
        alerts=holding(tenant, now),
        packs=tuple(wire.Pack(one.name, one.sha256, one.size) for one in _packs(tenant)),
        profile=profile,
        next_key=keys().next_key,
        slots=tuple(slot for slot in bookings.open_slots(tenant, now.date()) if slot.office in offices),
        booked=bookings.answers(tenant, now.date()),
    )
    return wire.write_board(told, keys().signing, keys().turns)


def hanging(tenant: int, today: date) -> tuple[wire.Notice, ...]:
    """The notices that hold on this day, the newest first, as many as a board may have."""
    rows = Notice.objects.filter(tenant_id=tenant, withdrawn_at=None).order_by("-number")
    told = tuple(
        wire.Notice(
            number=row.number,
            title=row.title,
            text=row.text,
            at=_iso(row.published_at),
            until=row.until.isoformat() if row.until else "",
        )
        for row in rows
        if row.until is None or row.until >= today
    )
    return told[: wire.MOST_NOTICES]


def holding(tenant: int, now: datetime) -> tuple[wire.Alert, ...]:
    """The alerts that hold now, the newest first, as many as a board may have."""
    rows = Alert.objects.filter(tenant_id=tenant, withdrawn_at=None, until__gt=now).order_by("-number")
    return tuple(
        wire.Alert(
            number=row.number,
            kind=wire.AlertKind(row.kind),
            level=row.level,
            title=row.title,
            text=row.text,
            area=row.area,
            at=_iso(row.at),
            until=_iso(row.until),
            drill=row.drill,
        )
        for row in rows[: wire.MOST_ALERTS]
    )


def _readings(tenant: int) -> tuple[wire.Reading, ...]:
    rows = Reading.objects.filter(tenant_id=tenant).order_by("written").values_list("written", "kana")
    return tuple(wire.Reading(written, kana) for written, kana in rows)


def _packs(tenant: int) -> tuple[Pack, ...]:
    return tuple(Pack.objects.filter(tenant_id=tenant).order_by("name"))


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime(_ISO)
