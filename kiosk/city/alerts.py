"""Alerts: warnings that a town puts before everything else on its kiosks, its own or the weather office's."""

import json
from datetime import UTC, datetime, timedelta
from typing import cast

from django.db import transaction

from kiosk.city.models import Alert, Tenant
from kiosk.city.tenants import changed, locked, next_number
from kiosk.city.weather import Bulletin, NotABulletin, Told, read_bulletin
from kiosk.sync.wire import board as wire
from kiosk.sync.wire.fields import Nonsense

HOLDS = timedelta(hours=24)  # where nobody says how long
_OWN = "city"


class NotAnAlert(ValueError):
    """Not to be understood, of another place, or older than what is known; what holds stays as it is."""


def take_file(tenant: int, data: bytes, now: datetime) -> tuple[int, ...]:
    """Takes an alert of the town's own (JSON) or a message of the weather office (XML); the numbers that hold by it.

    `{"kind":"order","level":4,"title":"避難指示","text":"…","area":"…","at":"…","until":"…","drill":false}`
    """
    if data.lstrip().startswith(b"{"):
        return (publish(tenant, _own(data), now),)
    town = Tenant.objects.filter(pk=tenant).first()
    if town is None or not town.lg_code:
        raise NotAnAlert("the town's code is not known")
    try:
        return _take_bulletin(tenant, read_bulletin(data, town.lg_code), now)
    except NotABulletin as error:
        raise NotAnAlert(str(error)) from error


def publish(tenant: int, alert: wire.Alert, now: datetime) -> int:
    """Puts an alert on the board; returns its number."""
    if datetime.fromisoformat(alert.until) <= now:
        raise NotAnAlert("over")
    with transaction.atomic():
        return _insert(tenant, alert, _OWN)


def withdraw(tenant: int, number: int, now: datetime) -> bool:
    """Takes an alert off the board; False where none of that number holds."""
    with transaction.atomic():
        holding = Alert.objects.filter(tenant_id=tenant, number=number, withdrawn_at=None)
        down = bool(holding.update(withdrawn_at=now))
        if down:
            changed(tenant)
    return down


def _own(data: bytes) -> wire.Alert:
    try:
        told = json.loads(data)
        if not isinstance(told, dict):
            raise NotAnAlert("a JSON object")
        return wire.understood({**cast("dict[str, object]", told), "number": 1}, wire.Alert)
    except (ValueError, RecursionError, Nonsense) as error:
        raise NotAnAlert(str(error)) from error


def _take_bulletin(tenant: int, bulletin: Bulletin, now: datetime) -> tuple[int, ...]:
    with transaction.atomic():
        locked(tenant)
        of_source = Alert.objects.filter(tenant_id=tenant, source=bulletin.source)
        if of_source.filter(at__gt=bulletin.at).exists() or bulletin.at + HOLDS <= now:
            raise NotAnAlert("older than what is known")
        of_source.filter(withdrawn_at=None).update(withdrawn_at=now)
        changed(tenant)
        return tuple(_insert(tenant, _as_alert(bulletin, one), bulletin.source) for one in bulletin.warnings)


def _as_alert(bulletin: Bulletin, warning: Told) -> wire.Alert:
    """The weather office orders nobody to leave, however high the level."""
    return wire.Alert(
        number=1,
        kind=wire.AlertKind.EQUAL if warning.level else wire.AlertKind.INFORMATION,
        level=warning.level,
        title=warning.name[:40],
        text=bulletin.text[:400] or warning.name,
        area=bulletin.area,
        at=bulletin.at.astimezone(UTC).isoformat(),
        until=(bulletin.at + HOLDS).astimezone(UTC).isoformat(),
        drill=bulletin.drill,
    )


def _insert(tenant: int, alert: wire.Alert, source: str) -> int:
    changed(tenant)
    number = next_number(Alert, tenant)
    Alert.objects.create(
        tenant_id=tenant,
        number=number,
        kind=alert.kind.value,
        level=alert.level,
        title=alert.title,
        text=alert.text,
        area=alert.area,
        at=datetime.fromisoformat(alert.at),
        until=datetime.fromisoformat(alert.until),
        drill=alert.drill,
        source=source,
    )
    return number
