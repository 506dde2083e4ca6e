"""Where a stream stands: read together with its kiosk, moved on by one statement; what a batch told of its kiosk.

Plain SQL, because Django's compiling of a statement costs more than the database's work on it (`make bench-sync`).
"""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from django.db import connection

from kiosk.city.settings import keys
from kiosk.sync.wire.batch import MOST_EVENTS, Header
from kiosk.sync.wire.receipt import Receipt, Standing, write_receipt

_READ = (
    "SELECT s.tenant_id, s.number, s.kiosk, s.public_key, s.hwm, s.head, k.revoked_at, k.site FROM stream s "
    "JOIN kiosk k ON k.tenant_id = s.tenant_id AND k.number = s.kiosk WHERE s.uuid = %s"
)
_READ_OF_TENANT = f"{_READ} AND s.tenant_id = %s"
_MOVE = "UPDATE stream SET hwm = %s, head = %s WHERE tenant_id = %s AND number = %s AND hwm = %s"
_SEEN = (
    "UPDATE kiosk SET last_seen = %s, app = %s, way = %s, drift_s = COALESCE(%s, drift_s), more = %s "
    "WHERE tenant_id = %s AND number = %s"
)


class Way(StrEnum):
    """How a batch came; on a stick it lay for days, so it says nothing of the kiosk's clock."""

    NETWORK = "network"
    STICK = "stick"


@dataclass(frozen=True, slots=True)
class Told:
    """What a batch tells of its kiosk: release, way, seconds its clock is ahead (None: not known), more to follow."""

    app: str
    way: Way
    drift_s: int | None
    more: bool


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
    site: int

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
    of, number, kiosk, public_key, hwm, head, revoked_at, site = row
    standing = Standing.OPEN if revoked_at is None else Standing.REVOKED
    return Stand(stream, of, number, kiosk, bytes(public_key), hwm, bytes(head), standing, site)


def told_by(header: Header, way: Way, now: datetime) -> Told:
    """From a header whose signature is right."""
    drift = _ahead(header.sent_wall, now) if way is Way.NETWORK else None
    return Told(header.app, way, drift, header.n == MOST_EVENTS)


def _ahead(sent: str, now: datetime) -> int | None:
    try:
        wall = datetime.fromisoformat(sent)
        return int(((wall if wall.tzinfo else wall.replace(tzinfo=UTC)) - now).total_seconds())
    except (ValueError, OverflowError):
        return None


def move(before: Stand, after: Stand, told: Told, now: datetime) -> bool:
    """Inside a transaction, which from here on has the stream to itself; False where it was moved by another one."""
    with connection.cursor() as cursor:
        cursor.execute(_MOVE, (after.hwm, after.head, before.tenant, before.stream, before.hwm))
        if cursor.rowcount != 1:
            return False
        seen = connection.ops.adapt_datetimefield_value(now)
        cursor.execute(_SEEN, (seen, told.app, told.way, told.drift_s, told.more, before.tenant, before.kiosk))
        return True
