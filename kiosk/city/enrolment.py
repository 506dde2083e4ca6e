"""Lets kiosks in with a one-time code, and shows them out."""

import base64
import secrets
import uuid
from datetime import datetime, timedelta
from hashlib import sha256

from django.db import transaction

from kiosk.city.models import EnrolCode, Kiosk, Site, Stream
from kiosk.city.settings import keys
from kiosk.city.tenants import locked, next_number
from kiosk.sync.seal import public_of
from kiosk.sync.wire.enrolment import EnrolAnswer, EnrolRequest, plain_code

VALID_FOR = timedelta(hours=24)
_START = bytes(32)  # the link before the first line


def new_code(tenant: int, site: str, now: datetime) -> str:
    """A one-time code for one kiosk at `site` (begun where it is new): 160 bits as eight groups of four letters."""
    code = base64.b32encode(secrets.token_bytes(20)).decode("ascii")
    with transaction.atomic():
        EnrolCode.objects.create(
            tenant_id=tenant, code_hash=_hash(code), site=_site(tenant, site).number, expires_at=now + VALID_FOR
        )
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def let_in(request: EnrolRequest, now: datetime) -> EnrolAnswer | None:
    """Takes the kiosk in and uses the code up; None where the code is unknown, used or older than a day."""
    with transaction.atomic():
        waiting = EnrolCode.objects.select_for_update().filter(code_hash=_hash(request.code), used_at=None)
        code = waiting.filter(expires_at__gt=now).first()
        taken = Stream.objects.filter(uuid=uuid.UUID(request.stream)).exists()
        if code is None or taken:
            return None
        EnrolCode.objects.filter(pk=code.pk).update(used_at=now)
        return _enrolled(code, request, now)


def revoke(tenant: int, number: int, now: datetime) -> bool:
    """Ends a kiosk's right to send; False where there is none of that number."""
    return bool(Kiosk.objects.filter(tenant_id=tenant, number=number).update(revoked_at=now))


def _enrolled(code: EnrolCode, request: EnrolRequest, now: datetime) -> EnrolAnswer:
    tenant = locked(code.tenant_id)
    kiosk = Kiosk.objects.create(tenant=tenant, number=next_number(Kiosk, tenant.pk), site=code.site, enrolled_at=now)
    Stream.objects.create(
        tenant=tenant,
        number=next_number(Stream, tenant.pk),
        uuid=uuid.UUID(request.stream),
        kiosk=kiosk.number,
        public_key=request.public_key,
        hwm=0,
        head=_START,
    )
    names = (str(tenant.pk), str(code.site), str(kiosk.number))
    return EnrolAnswer(*names, public_of(keys().signing), keys().next_key)


def _site(number: int, name: str) -> Site:
    tenant = locked(number)
    known = Site.objects.filter(tenant=tenant, name=name).first()
    return known or Site.objects.create(tenant=tenant, number=next_number(Site, number), name=name)


def _hash(code: str) -> str:
    return sha256((plain_code(code) or "").encode()).hexdigest()
