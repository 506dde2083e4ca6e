"""What people agreed to: kept beside the lines that tell of it, and erased for good when they take it back.

Erased receipts are written down beside the keys as well (`….erased`), outside the database: whatever backup is put
back, what was erased goes again.
"""

import fcntl
import json
import os
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from kiosk.city.models import Consent, Erasure, SealedNote
from kiosk.city.settings import ledger
from kiosk.city.tenants import known
from kiosk.sync.wire.event import Event
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.sealed import GIVEN, WITHDRAWN, digest_of, is_receipt, read_given, read_withdrawn

KINDS = (GIVEN, WITHDRAWN)


def take_in(tenant: int, stream: int, events: Iterable[Event], now: datetime) -> None:
    """What a batch tells of consents; inside its transaction. A line that makes no sense is kept as it is, no more."""
    for event in events:
        try:
            if event.kind == GIVEN:
                _give(tenant, stream, event)
            elif event.kind == WITHDRAWN:
                erase(tenant, read_withdrawn(event.body), now)
        except Nonsense:
            continue


def take_sealed(tenant: int, sealed: bytes) -> str | None:
    """Keeps a sealed text that a line has told of; its digest, None where no line has (yet).

    A text whose consent was withdrawn is acknowledged and not kept.
    """
    digest = digest_of(sealed)
    with transaction.atomic():
        note = SealedNote.objects.select_for_update().filter(tenant_id=tenant, digest=digest).first()
        if note is None:
            return None
        if not Erasure.objects.filter(tenant_id=tenant, receipt=note.receipt).exists():
            SealedNote.objects.filter(tenant_id=tenant, digest=digest).update(text=sealed)
    return digest


def erase(tenant: int, receipt: str, now: datetime) -> bool:
    """Nothing that was left under this receipt stays; whether there was anything."""
    with transaction.atomic():
        return _erase(tenant, receipt, now)


def erase_again(now: datetime) -> int:
    """After a restore: all that was ever erased goes again; how many receipts came back with the backup."""
    if not ledger().exists():
        return 0
    lines = ledger().read_text("ascii").splitlines()
    told = {(int(tenant), str(receipt)) for tenant, receipt in map(json.loads, lines)}
    done = set(Erasure.objects.values_list("tenant_id", "receipt"))
    with transaction.atomic():
        return sum(_forget(tenant, receipt, now) for tenant, receipt in sorted(told - done) if known(tenant))


def notes(tenant: int) -> tuple[SealedNote, ...]:
    """All sealed texts that have come, in the order in which they were left."""
    return tuple(SealedNote.objects.filter(tenant_id=tenant, text__isnull=False).order_by("stream", "seq"))


def _give(tenant: int, stream: int, event: Event) -> None:
    given = read_given(event.body)
    where = {"tenant_id": tenant, "stream": stream, "seq": event.seq}
    told = {"receipt": given.receipt, "purpose": given.purpose}
    if not Erasure.objects.filter(tenant_id=tenant, receipt=given.receipt).exists():
        Consent.objects.create(**where, **told, version=given.version, given_at=event.at)
    SealedNote.objects.get_or_create(
        tenant_id=tenant,
        digest=given.sealed,
        defaults={"stream": stream, "seq": event.seq, "bound": given.bound, **told},
    )


def _erase(tenant: int, receipt: str, now: datetime) -> bool:
    if not is_receipt(receipt):
        raise Nonsense("receipt")
    _write_down(tenant, receipt)
    return _forget(tenant, receipt, now)


def _forget(tenant: int, receipt: str, now: datetime) -> bool:
    """The note stays as an empty place, so that a text that comes later is acknowledged, and not kept."""
    Erasure.objects.get_or_create(tenant_id=tenant, receipt=receipt, defaults={"erased_at": now})
    notes = SealedNote.objects.filter(tenant_id=tenant, receipt=receipt).update(text=None)
    consents = Consent.objects.filter(tenant_id=tenant, receipt=receipt).delete()[0]
    return bool(notes or consents)


def _write_down(tenant: int, receipt: str) -> None:
    """On the disk before the database forgets; twice does no harm."""
    with ledger().open("a", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.write(json.dumps([tenant, receipt]) + "\n")
        file.flush()
        os.fsync(file.fileno())
