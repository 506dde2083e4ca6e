"""Writes many events at once, past Django's model layer, which costs more than the database (`make bench-sync`)."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from django.db import connection

from kiosk.sync.wire.event import Event

_INSERT = (
    "INSERT INTO event (tenant_id, stream, seq, kind, version, at, boot, mono, body, received_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_COPY = "COPY event (tenant_id, stream, seq, kind, version, at, boot, mono, body, received_at) FROM STDIN"
_COUNT = (
    "INSERT INTO stat_day (tenant_id, day, kind, kiosk, n) VALUES (%s, %s, %s, %s, %s) "
    "ON CONFLICT (tenant_id, day, kind, kiosk) DO UPDATE SET n = stat_day.n + excluded.n"
)


def insert(tenant: int, stream: int, events: Iterable[Event], received: datetime) -> None:
    """Adds the events of one stream; inside a transaction. Raises `django.db.Error`."""
    at = str(connection.ops.adapt_datetimefield_value(received))  # once, not by the driver for each row
    rows = [(tenant, stream, e.seq, e.kind, e.version, e.at, e.boot, e.mono, e.body, at) for e in events]
    with connection.cursor() as cursor, connection.wrap_database_errors:
        driver: Any = cursor  # the drivers' own verbs, which Django's types do not show
        if connection.vendor == "sqlite":
            driver.connection.executemany(_INSERT, rows)
            return
        with driver.copy(_COPY) as copy:
            for row in rows:
                copy.write_row(row)


def count(tenant: int, kiosk: int, counts: Mapping[tuple[date, str], int]) -> None:
    """Adds to how often each kind happened on each day; inside a transaction. Raises `django.db.Error`."""
    days = connection.ops.adapt_datefield_value
    with connection.cursor() as cursor:
        for (day, kind), n in sorted(counts.items()):  # in one order, so that two streams of a kiosk never cross
            cursor.execute(_COUNT, (tenant, days(day), kind, kiosk, n))
