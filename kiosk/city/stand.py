"""Where a stream stands: read together with its kiosk, moved on by one statement.

Plain SQL, because Django's compiling of a statement costs more than the database's work on it (`make bench-sync`).
"""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from kiosk.city.settings import keys
from kiosk.sync.wire.receipt import Receipt, Standing, write_receipt

_READ = (
    "SELECT s.tenant_id, s.number, s.kiosk, s.public_key, s.hwm, s.head, k.revoked_at FROM stream s "
    "JOIN kiosk k ON k.tenant_id = s.tenant_id AND k.number = s.kiosk WHERE s.uuid = %s"
)
_READ_OF_TENANT = f"{_READ} AND s.tenant_id = %s"
_MOVE = "UPDATE stream SET hwm = %s, head = %s WHERE tenant_id = %s AND number = %s AND hwm = %s"
_SEEN = "UPDATE kiosk SET last_seen = %s WHERE tenant_id = %s AND number = %s"


@dataclass(frozen=True, slots=True)
class Stand:
    """A stream's last line held (`hwm`, 0: none) with its link (`head`), and whose stream it is."""

    uuid: uuid.UUID
    tenant: int
    stream: int
    kiosk: int
    public_key: bytes
    hwm: int
    head: bytes
    standing: Standing

    def receipt(self) -> dict[str, str | int]:
        """The signed word for the kiosk."""
        return write_receipt(Receipt(str(self.uuid), self.hwm, self.head, self.standing), keys().signing)


def stand(stream: uuid.UUID, tenant: int | None = None) -> Stand | None:
    """None where no kiosk is enrolled with this stream. Raises `django.db.Error`."""
    with connection.cursor() as cursor:
        if tenant is None:
            cursor.execute(_READ, (stream.hex,))
        else:
            cursor.execute(_READ_OF_TENANT, (stream.hex, tenant))
        row = cursor.fetchone()
    if row is None:
        return None
    of, number, kiosk, public_key, hwm, head, revoked_at = row
    standing = Standing.OPEN if revoked_at is None else Standing.REVOKED
    return Stand(stream, of, number, kiosk, bytes(public_key), hwm, bytes(head), standing)


def move(before: Stand, after: Stand, now: datetime) -> bool:
    """Inside a transaction, which from here on has the stream to itself; False where it was moved by another one."""
    with connection.cursor() as cursor:
        cursor.execute(_MOVE, (after.hwm, after.head, before.tenant, before.stream, before.hwm))
        if cursor.rowcount != 1:
            return False
        seen = connection.ops.adapt_datetimefield_value(now)
        cursor.execute(_SEEN, (seen, before.tenant, before.kiosk))
        return True
