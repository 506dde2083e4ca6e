"""Notices: what a town tells its kiosks in a few sentences."""

from datetime import date, datetime

from django.db import transaction

from kiosk.city.models import Notice
from kiosk.city.tenants import changed, next_number
from kiosk.sync.wire.board import Notice as Told
from kiosk.sync.wire.board import understood
from kiosk.sync.wire.fields import Nonsense


class NotANotice(ValueError):
    """Empty, too long, or with signs that nobody sees."""


def publish(tenant: int, title: str, text: str, until: date | None, now: datetime) -> int:
    """Puts a notice on the board; returns its number. Raises `NotANotice`."""
    _check(title, text, now)
    with transaction.atomic():
        changed(tenant)
        number = next_number(Notice, tenant)
        Notice.objects.create(tenant_id=tenant, number=number, title=title, text=text, until=until, published_at=now)
    return number


def withdraw(tenant: int, number: int, now: datetime) -> bool:
    """Takes a notice off the board; False where none of that number hangs there."""
    with transaction.atomic():
        hanging = Notice.objects.filter(tenant_id=tenant, number=number, withdrawn_at=None)
        down = bool(hanging.update(withdrawn_at=now))
        if down:
            changed(tenant)
    return down


def _check(title: str, text: str, now: datetime) -> None:
    if not (title.strip() and text.strip()):
        raise NotANotice
    try:
        understood({"number": 1, "title": title, "text": text, "at": now.isoformat()}, Told)
    except Nonsense as nonsense:
        raise NotANotice from nonsense
