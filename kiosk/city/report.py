"""What arrived, from the day counts alone: for people, for programs, as a table."""

from dataclasses import dataclass
from datetime import datetime
from typing import TextIO

from django.db.models import Sum

from kiosk.city.judged import JudgedLesson, judged_lessons
from kiosk.city.models import Kiosk, Site, StatDay
from kiosk.spreadsheet import table

_HEADINGS = ("日", "場所", "きかい", "できごと", "回数")


@dataclass(frozen=True, slots=True)
class KioskSeen:
    """One kiosk; `last_seen` is None before anything arrived."""

    number: int
    site: str
    last_seen: datetime | None
    revoked: bool


@dataclass(frozen=True, slots=True)
class Report:
    """How often each kind of event arrived, how people found the lessons, and which kiosks there are."""

    events: dict[str, int]
    judged: tuple[JudgedLesson, ...]
    kiosks: tuple[KioskSeen, ...]


def report(tenant: int) -> Report:
    """Everything that arrived so far."""
    counts = StatDay.objects.filter(tenant_id=tenant).values("kind").order_by("kind").annotate(total=Sum("n"))
    sites = _sites(tenant)
    kiosks = Kiosk.objects.filter(tenant_id=tenant).order_by("number")
    return Report(
        events={row["kind"]: int(row["total"]) for row in counts},
        judged=judged_lessons(tenant),
        kiosks=tuple(
            KioskSeen(kiosk.number, sites[kiosk.site], kiosk.last_seen, kiosk.revoked_at is not None)
            for kiosk in kiosks
        ),
    )


def as_json(told: Report) -> dict[str, object]:
    """`{"events": {kind: count}, "judged": [{"lesson", "easy", "hard"}],
    "kiosks": [{"kiosk", "site", "last_seen", "revoked"}]}`.
    """
    return {
        "events": told.events,
        "judged": [{"lesson": one.lesson, "easy": one.easy, "hard": one.hard} for one in told.judged],
        "kiosks": [
            {
                "kiosk": kiosk.number,
                "site": kiosk.site,
                "last_seen": kiosk.last_seen and kiosk.last_seen.isoformat(timespec="seconds"),
                "revoked": kiosk.revoked,
            }
            for kiosk in told.kiosks
        ],
    }


def write_table(tenant: int, out: TextIO) -> None:
    """Day counts as CSV."""
    sites = _sites(tenant)
    places = {kiosk.number: sites[kiosk.site] for kiosk in Kiosk.objects.filter(tenant_id=tenant)}
    rows = (
        (row.day.isoformat(), places[row.kiosk], str(row.kiosk), row.kind, str(row.n))
        for row in StatDay.objects.filter(tenant_id=tenant).order_by("day", "kiosk", "kind")
    )
    out.write(table(_HEADINGS, rows))


def _sites(tenant: int) -> dict[int, str]:
    return {site.number: site.name for site in Site.objects.filter(tenant_id=tenant)}
