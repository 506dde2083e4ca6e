"""Readings that kiosks propose and the city decides on; what is decided goes to all kiosks with the board."""

import json
from collections import Counter
from dataclasses import dataclass

from django.db import transaction

from kiosk.city.models import Event, Reading
from kiosk.city.tenants import changed
from kiosk.reading.kana import katakana
from kiosk.sync.wire import board as wire


@dataclass(frozen=True, slots=True)
class Proposal:
    """A reading that staff at so many kiosks typed; `decided` is the city's own, "" for none yet."""

    written: str
    kana: str
    times: int
    decided: str


class NotAReading(ValueError):
    """No word and its kana, or more words than a board can hold."""


def decide(tenant: int, written: str, kana: str) -> None:
    """From now on all kiosks say the word so. Raises `NotAReading`."""
    said = katakana(kana)
    if not wire.Reading(written, said).usable:
        raise NotAReading
    with transaction.atomic():
        changed(tenant)
        others = Reading.objects.filter(tenant_id=tenant).exclude(written=written)
        if others.count() >= wire.MOST_READINGS:
            raise NotAReading
        if not Reading.objects.filter(tenant_id=tenant, written=written).update(kana=said):
            Reading.objects.create(tenant_id=tenant, written=written, kana=said)


def drop(tenant: int, written: str) -> bool:
    """Kiosks say the word as before; False where the city had decided nothing about it."""
    with transaction.atomic():
        dropped = bool(Reading.objects.filter(tenant_id=tenant, written=written).delete()[0])
        if dropped:
            changed(tenant)
    return dropped


def decided(tenant: int) -> dict[str, str]:
    """Word → kana."""
    return dict(Reading.objects.filter(tenant_id=tenant).order_by("written").values_list("written", "kana"))


def proposals(tenant: int) -> tuple[Proposal, ...]:
    """What holds at kiosks now, the most frequent first; what was taken back there is no proposal any more."""
    told = Event.objects.filter(tenant_id=tenant, kind__in=("reading.corrected", "reading.taken_back"))
    held: dict[tuple[int, str], str] = {}
    for stream, kind, body in told.order_by("stream", "seq").values_list("stream", "kind", "body"):
        fields = json.loads(body)
        place = int(stream), str(fields.get("written", ""))
        if kind == "reading.corrected":
            held[place] = str(fields.get("kana", ""))
        else:
            held.pop(place, None)
    counted = Counter((written, kana) for (_, written), kana in held.items())
    city = decided(tenant)
    return tuple(Proposal(w, k, times, city.get(w, "")) for (w, k), times in counted.most_common())
