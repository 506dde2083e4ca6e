"""What desks wrote down, as the city hall reads it: the answers on a ticket, and counts by day and place."""

import json
from collections import Counter
from dataclasses import dataclass
from datetime import date

from kiosk.city.counts import CONSULTED, SIGHTED, TICKET
from kiosk.city.ingest import day_of
from kiosk.city.models import Event, Kiosk, Site, Stream
from kiosk.desk import choices, sighting
from kiosk.desk.choices import label_of
from kiosk.desk.ticket import Answer, is_number, read_payload

_ASKED = (
    ("topic", "相談", choices.TOPICS),
    ("wish", "したいこと", choices.WISHES),
    ("seen", "ようす", choices.SEEN),
    ("done", "デスクで したこと", choices.DONE),
)


@dataclass(frozen=True, slots=True)
class Counted:
    """How often something was written down at a place on a Japanese calendar day."""

    day: date
    place: str
    what: str
    n: int


def answers_on(tenant: int, scanned: str) -> tuple[str, tuple[Answer, ...]] | None:
    """What was answered at the desk, from a ticket's QR code or its typed number, so that nobody asks it again.

    None for what is no ticket, and for a number whose line has not arrived yet.
    """
    read = read_payload(scanned)
    if read is not None:
        number, codes = read
        given = dict(zip((name for name, _, _ in _ASKED), codes, strict=False))
        return number, _told(given)
    number = scanned.strip().upper()
    if not is_number(number):
        return None
    lines = Event.objects.filter(tenant_id=tenant, kind=TICKET, body__contains=f'"{number}"')
    found = next((body for body in map(_fields, lines) if body.get("ticket") == number), None)
    return None if found is None else (number, _told(found))


def consultations(tenant: int) -> tuple[Counted, ...]:
    """By day, place and topic."""
    return _counted(tenant, CONSULTED, "topic", choices.TOPICS)


def sightings(tenant: int) -> tuple[Counted, ...]:
    """By day, place and kind."""
    return _counted(tenant, SIGHTED, "what", sighting.KINDS)


def _counted(tenant: int, kind: str, field: str, keys: tuple[choices.Choice, ...]) -> tuple[Counted, ...]:
    names = {site.number: site.name for site in Site.objects.filter(tenant_id=tenant)}
    at = {kiosk.number: kiosk.site for kiosk in Kiosk.objects.filter(tenant_id=tenant)}
    sites = {stream.number: at.get(stream.kiosk, 0) for stream in Stream.objects.filter(tenant_id=tenant)}
    counts = Counter[tuple[date, str, str]]()
    for event in Event.objects.filter(tenant_id=tenant, kind=kind):
        body = _fields(event)
        venue = int(body.get("venue", "0") or 0) or sites.get(event.stream, 0)
        place, code = names.get(venue, str(venue)), body.get(field, "")
        counts[day_of(event.at, event.received_at), place, label_of(keys, code) or code] += 1
    return tuple(Counted(*what, n) for what, n in sorted(counts.items()))


def _fields(event: Event) -> dict[str, str]:
    """The body's own fields as text; nothing of one that is nested."""
    return {str(name): str(value) for name, value in json.loads(event.body).items()}


def _told(given: dict[str, str]) -> tuple[Answer, ...]:
    told = (Answer(asked, label_of(keys, given.get(name, ""))) for name, asked, keys in _ASKED)
    return tuple(answer for answer in told if answer.told)
