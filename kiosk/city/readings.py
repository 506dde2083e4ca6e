"""Readings that kiosks propose and the city decides on; what is decided goes to all kiosks with the board."""

import json
from collections import Counter
from dataclasses import dataclass

from django.db import transaction

from kiosk.city.enrolment import ONLY_TENANT
from kiosk.city.models import Event, Reading
from kiosk.city.notices import changed
from kiosk.reading.kana import is_kana, katakana
from kiosk.sync.wire.notices import LONGEST_KANA, LONGEST_WORD, MOST


@dataclass(frozen=True, slots=True)
class Proposal:
    """A reading that staff at so many places typed; `decided` is the city's own, "" for none yet."""

    written: str
    kana: str
    times: int
    decided: str


class NotAReading(ValueError):
    """No word and its kana, or more words than a board can hold."""


def decide(written: str, kana: str) -> None:
    """From now on all kiosks say the word so. Raises `NotAReading`."""
    said = katakana(kana)
    fits = 0 < len(written) <= LONGEST_WORD and written.isprintable() and " " not in written
    if not fits or not is_kana(said) or len(said) > LONGEST_KANA:
        raise NotAReading
    with transaction.atomic():
        changed()
        others = Reading.objects.filter(tenant_id=ONLY_TENANT).exclude(written=written)
        if others.count() >= MOST["readings"]:
            raise NotAReading
        if not Reading.objects.filter(tenant_id=ONLY_TENANT, written=written).update(kana=said):
            Reading.objects.create(tenant_id=ONLY_TENANT, written=written, kana=said)


def drop(written: str) -> bool:
    """Kiosks say the word as before; False where the city had decided nothing about it."""
    with transaction.atomic():
        changed()
        return bool(Reading.objects.filter(tenant_id=ONLY_TENANT, written=written).delete()[0])


def decided() -> dict[str, str]:
    """Word → kana."""
    return dict(Reading.objects.filter(tenant_id=ONLY_TENANT).order_by("written").values_list("written", "kana"))


def proposals() -> tuple[Proposal, ...]:
    """What kiosks sent, the most frequent first."""
    bodies = Event.objects.filter(tenant_id=ONLY_TENANT, kind="reading.corrected").values_list("body", flat=True)
    told = (json.loads(body) for body in bodies)
    counted = Counter((str(one.get("written", "")), str(one.get("kana", ""))) for one in told)
    city = decided()
    return tuple(Proposal(w, k, times, city.get(w, "")) for (w, k), times in counted.most_common())
