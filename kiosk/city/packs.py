"""Lesson packs: folders of lessons become one file under the SHA-256 of its bytes, and a name that stands for it."""

from datetime import datetime
from hashlib import sha256
from pathlib import Path

from django.db import transaction
from django.db.models import BinaryField, Func, IntegerField, Value

from kiosk.city.models import Blob, Pack
from kiosk.city.tenants import changed
from kiosk.lesson.check import check_folder
from kiosk.lesson.problem import Problem
from kiosk.lesson.shelf import lesson_folders
from kiosk.sync.wire import board as wire
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.pack import write_pack


class NotAPack(ValueError):
    """No lesson in the folder, too large, or no usable name."""


def problems(folder: Path, shelf: Path) -> tuple[Problem, ...]:
    """What is to be mended before kiosks may have it: the kiosk's own check of every lesson."""
    return tuple(problem for lesson in lesson_folders(folder) for problem in check_folder(lesson, shelf))


def publish(tenant: int, name: str, folder: Path, now: datetime) -> wire.Pack:
    """Kiosks get these lessons from now on, in place of what the name stood for. Raises `NotAPack`, `OSError`."""
    data = write_pack(folder)
    digest = sha256(data).hexdigest()
    try:
        told = wire.understood({"name": name, "sha256": digest, "size": len(data)}, wire.Pack)
    except Nonsense as nonsense:
        raise NotAPack(str(nonsense)) from nonsense
    if not any(lesson_folders(folder)):
        raise NotAPack("no lesson")
    with transaction.atomic():
        changed(tenant)
        Blob.objects.get_or_create(tenant_id=tenant, sha256=digest, defaults={"data": data})
        Pack.objects.filter(tenant_id=tenant, name=name).delete()
        Pack.objects.create(tenant_id=tenant, name=name, sha256=digest, size=len(data), published_at=now)
    return told


def withdraw(tenant: int, name: str) -> bool:
    """Kiosks put these lessons away; False where the name stands for nothing."""
    with transaction.atomic():
        gone = bool(Pack.objects.filter(tenant_id=tenant, name=name).delete()[0])
        if gone:
            changed(tenant)
    return gone


def published(tenant: int) -> tuple[Pack, ...]:
    return tuple(Pack.objects.filter(tenant_id=tenant).order_by("name"))


def size(tenant: int, digest: str) -> int:
    """How many bytes the file of this SHA-256 has; 0 where this town has none."""
    length = Func("data", function="LENGTH", output_field=IntegerField())
    found = Blob.objects.filter(tenant_id=tenant, sha256=digest).annotate(length=length)
    return int(found.values_list("length", flat=True).first() or 0)


def part(tenant: int, digest: str, first: int, length: int) -> bytes:
    """At most `length` bytes of the file from byte `first` on; the database reads no more than that."""
    piece = Func("data", Value(first + 1), Value(length), function="SUBSTR", output_field=BinaryField())
    found = Blob.objects.filter(tenant_id=tenant, sha256=digest).annotate(piece=piece)
    return bytes(found.values_list("piece", flat=True).first() or b"")
