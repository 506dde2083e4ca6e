"""A town's profile: how its places are called, where QR codes may lead, its offices, procedures and purposes."""

import json
import tomllib
from datetime import datetime
from pathlib import Path
from typing import cast

from django.db import transaction

from kiosk.city.bookings import offices_with_slots
from kiosk.city.ingest import JAPAN
from kiosk.city.models import Site, Tenant
from kiosk.city.tenants import changed
from kiosk.sync.wire import board as wire
from kiosk.sync.wire.fields import Nonsense


class NotAProfile(ValueError):
    """The message says in which field."""


def read_profile(tenant: int, file: Path) -> tuple[dict[str, object], wire.Profile]:
    """The profile as it was written and as it is understood; `venues` name their sites. Raises `NotAProfile`."""
    try:
        table: dict[str, object] = tomllib.loads(file.read_text("utf-8"))
        venues = cast("list[dict[str, object]]", table.get("venues", []))
        told = {**table, "venues": [_numbered(tenant, venue) for venue in venues]}
        return told, wire.understood(told, wire.Profile)
    except (OSError, ValueError, AttributeError, TypeError, Nonsense) as error:
        raise NotAProfile(str(error)) from error


def publish(tenant: int, written: dict[str, object]) -> None:
    """All kiosks of the town go by it from now on; raises `NotAProfile` where an office with open slots would go."""
    with transaction.atomic():
        changed(tenant)
        offices = {office.id for office in wire.understood(written, wire.Profile).offices}
        if gone := offices_with_slots(tenant, datetime.now(JAPAN).date()) - offices:
            raise NotAProfile(
                f"窓口「{min(gone)}」には まだ 予約の 枠が あります。さきに kiosk-city slots で へらしてください"
            )
        Tenant.objects.filter(pk=tenant).update(profile=json.dumps(written, ensure_ascii=False))


def _numbered(tenant: int, venue: dict[str, object]) -> dict[str, object]:
    site = Site.objects.filter(tenant_id=tenant, name=venue.get("site")).first()
    if site is None:
        raise NotAProfile(f"site {venue.get('site')}")
    return {**venue, "site": site.number}
