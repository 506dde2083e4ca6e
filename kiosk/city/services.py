"""Offices, procedures and slots of a town, published from files: taken whole, or refused whole."""

import json
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import cast

from django.db import transaction

from kiosk.city import board, bookings, tenants
from kiosk.city.models import Tenant
from kiosk.city.profile import NotAProfile
from kiosk.city.profile import publish as publish_profile
from kiosk.city.written import NotATable, Table, read_table, told, twice
from kiosk.sync.wire import board as wire
from kiosk.sync.wire.fields import Nonsense

_PROCEDURES = {
    "hosts": (),
    "offices": tuple(field.name for field in fields(wire.Office)),
    "procedures": tuple(field.name for field in fields(wire.Procedure)),
}
_NONE: Table = {"offices": (), "procedures": ()}
_SLOTS = {"slots": tuple(field.name for field in fields(wire.Slot) if field.name != "taken")}


def profile_of(tenant: int) -> wire.Profile:
    """The profile that the town's kiosks go by."""
    row = Tenant.objects.filter(pk=tenant).first()
    return _understood(json.loads(row.profile) if row else {}, wire.Profile)


def publish_procedures(tenant: int, file: Path, now: datetime) -> wire.Profile:
    """The file's offices and procedures, and its hosts where it names any, take the place of those before.

    Raises `NotATable`: then all is as it was.
    """
    table = read_table(file, _PROCEDURES)
    with transaction.atomic():
        tenants.locked(tenant)
        row = Tenant.objects.filter(pk=tenant).first()
        before: Table = json.loads(row.profile) if row else {}
        whole: Table = before | _NONE | table
        _check_pages(whole)
        profile = _understood(whole, wire.Profile)
        for part in (profile.offices, profile.procedures):
            if name := twice(one.id for one in part):
                raise NotATable(f"id「{name}」が 2つ あります")
        try:
            publish_profile(tenant, whole)
        except NotAProfile as wrong:
            raise NotATable(str(wrong)) from wrong
        _check_size(tenant, now)
    return profile


def publish_slots(tenant: int, file: Path, now: datetime) -> tuple[int, int]:
    """The file's slots take the place of those before; how many there are, and how many bookings became 要確認.

    Raises `NotATable`: then all is as it was.
    """
    written = cast("list[object]", read_table(file, _SLOTS).get("slots", []))
    slots = _understood(written, tuple[wire.Slot, ...])
    if len(slots) > wire.MOST_SLOTS:
        raise NotATable(f"slots は {wire.MOST_SLOTS}までです。{len(slots)} あります")
    if name := twice(slot.id for slot in slots):
        raise NotATable(f"id「{name}」が 2つ あります")
    with transaction.atomic():
        tenants.locked(tenant)
        _check_offices(tenant, slots)
        lost = bookings.publish(tenant, slots, now.date())
        _check_size(tenant, now)
    return len(slots), lost


def _check_offices(tenant: int, slots: tuple[wire.Slot, ...]) -> None:
    known = {one.id for one in profile_of(tenant).offices}
    for at, slot in enumerate(slots, 1):
        if slot.office not in known:
            missing = f"slots の {at}番目の 窓口「{slot.office}」が ありません"
            raise NotATable(f"{missing}。さきに kiosk-city procedures で 入れてください")


def _check_pages(whole: Table) -> None:
    profile = _understood({**whole, "procedures": []}, wire.Profile)
    offices = {one.id for one in profile.offices}
    for at, procedure in enumerate(cast("list[Table]", whole.get("procedures", [])), 1):
        page, office = str(procedure.get("page", "")), str(procedure.get("office", ""))
        if page and not wire.leads_to(page, profile.hosts):
            raise NotATable(f"procedures の {at}番目の page「{page}」は hosts に ない 場所です")
        if office and office not in offices:
            raise NotATable(f"procedures の {at}番目の 窓口「{office}」が offices に ありません")


def _check_size(tenant: int, now: datetime) -> None:
    """The whole board has to be one that kiosks take."""
    size = len(board.board(tenant, now))
    if size > wire.LARGEST:
        raise NotATable(f"ぜんぶで {size}バイトに なります。{wire.LARGEST}バイトまで へらしてください")


def _understood(table: object, kind: type[wire.Part]) -> wire.Part:
    try:
        return wire.understood(table, kind)
    except Nonsense as error:
        raise NotATable(told(error.about)) from error
