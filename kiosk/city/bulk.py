"""Writes many events at once, past Django's model layer, which costs more than the database (`make bench-sync`)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import connection

from kiosk.sync.wire.event import Event

_INSERT = (
    "INSERT INTO event (tenant_id, stream, seq, kind, version, at, boot, mono, body, received_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_COPY = "COPY event (tenant_id, stream, seq, kind, version, at, boot, mono, body, received_at) FROM STDIN"


def insert(tenant: int, stream: int, events: Iterable[Event], received: datetime) -> None:
    """Adds the events of one stream; inside a transaction. Raises `django.db.Error`."""
    at = connection.ops.adapt_datetimefield_value(received)
    rows = ((tenant, stream, e.seq, e.kind, e.version, e.at, e.boot, e.mono, e.body, at) for e in events)
    with connection.cursor() as cursor, connection.wrap_database_errors:
        driver: Any = cursor  # the drivers' own verbs, which Django's types do not show
        if connection.vendor == "sqlite":
            driver.connection.executemany(_INSERT, rows)
            return
        with driver.copy(_COPY) as copy:
            for row in rows:
                copy.write_row(row)
