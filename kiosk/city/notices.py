"""What the city tells its kiosks: notices are written, withdrawn, and handed out as one signed board."""

from datetime import UTC, date, datetime

from django.db import transaction
from django.db.models import F, Max

from kiosk.city.enrolment import ONLY_TENANT
from kiosk.city.models import Notice, Reading, Tenant
from kiosk.city.settings import keys
from kiosk.sync.wire import notices as wire

_ISO = "%Y-%m-%dT%H:%M:%S.000Z"


class NotANotice(ValueError):
    """Empty, too long, or with signs that nobody sees."""


def publish(title: str, text: str, until: date | None, now: datetime) -> int:
    """Puts a notice on the board; returns its number. Raises `NotANotice`."""
    for words, longest in ((title, wire.LONGEST_TITLE), (text, wire.LONGEST_TEXT)):
        if not words.strip() or len(words) > longest or not words.isprintable():
            raise NotANotice
    with transaction.atomic():
        changed()
        last = Notice.objects.filter(tenant_id=ONLY_TENANT).aggregate(last=Max("number"))["last"]
        number = int(last or 0) + 1
        Notice.objects.create(
            tenant_id=ONLY_TENANT, number=number, title=title, text=text, until=until, published_at=now
        )
    return number


def withdraw(number: int, now: datetime) -> bool:
    """Takes a notice off the board; False where none of that number hangs there."""
    with transaction.atomic():
        hanging = Notice.objects.filter(tenant_id=ONLY_TENANT, number=number, withdrawn_at=None)
        down = bool(hanging.update(withdrawn_at=now))
        if down:
            changed()
    return down


def hanging(today: date) -> tuple[wire.Notice, ...]:
    """The notices that hold on this day, the newest first, as many as a board may have."""
    rows = Notice.objects.filter(tenant_id=ONLY_TENANT, withdrawn_at=None).order_by("-number")
    holding = (row for row in rows if row.until is None or row.until >= today)
    told = tuple(
        wire.Notice(
            number=row.number,
            title=row.title,
            text=row.text,
            at=row.published_at.astimezone(UTC).strftime(_ISO),
            until=row.until.isoformat() if row.until else "",
        )
        for row in holding
    )
    return told[: wire.MOST["notices"]]


def board(today: date) -> tuple[int, bytes]:
    """The version of the board, and its signed bytes."""
    version = Tenant.objects.filter(pk=ONLY_TENANT).values_list("board_version", flat=True).first() or 0
    rows = Reading.objects.filter(tenant_id=ONLY_TENANT).order_by("written").values_list("written", "kana")
    readings = tuple(wire.Reading(written, kana) for written, kana in rows)
    told = wire.Board(str(ONLY_TENANT), version, hanging(today), readings)
    return version, wire.write_board(told, keys().signing)


def changed() -> None:
    """The board gets a new version; inside a transaction."""
    Tenant.objects.get_or_create(pk=ONLY_TENANT)
    Tenant.objects.filter(pk=ONLY_TENANT).update(board_version=F("board_version") + 1)
