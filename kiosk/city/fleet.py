"""How every kiosk of a town is: what its last batch told, and what somebody should look at."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from django.db.models import Sum

from kiosk.city.models import Kiosk, Site, StatDay, Stream

QUIET = timedelta(days=3)  # a weekend without visitors is nothing to look at
DRIFT_S = 120
DAYS = 14


class State(StrEnum):
    """How it stands with a kiosk."""

    SENDS = "sends"
    QUIET = "quiet"  # nothing for a while: nobody uses it, or it is not connected
    NEVER = "never"  # let in, nothing has come
    STOPPED = "stopped"  # may send no more


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskNow:
    """One kiosk. `site` is "" where its place is not known; `ahead_min`: minutes its clock is ahead, 0 when right."""

    number: int
    site: str
    state: State
    last_seen: datetime | None
    days: int  # since then
    app: str
    by_stick: bool
    more: bool
    ahead_min: int
    behind_min: int
    lines: int  # all it ever sent

    @property
    def look(self) -> bool:
        """Somebody should look at it."""
        drifts = bool(self.ahead_min or self.behind_min)
        return self.state in {State.QUIET, State.NEVER} or (self.state is State.SENDS and drifts) or not self.site


@dataclass(frozen=True, slots=True)
class Day:
    """What arrived of a Japanese calendar day, by kind."""

    day: date
    counts: tuple[tuple[str, int], ...]


def fleet(tenant: int, now: datetime) -> tuple[KioskNow, ...]:
    """All kiosks of the town by number."""
    sites = {site.number: site.name for site in Site.objects.filter(tenant_id=tenant)}
    lines = dict(Stream.objects.filter(tenant_id=tenant).values_list("kiosk").annotate(Sum("hwm")).order_by())
    kiosks = Kiosk.objects.filter(tenant_id=tenant).order_by("number")
    return tuple(_now(kiosk, sites.get(kiosk.site, ""), lines.get(kiosk.number, 0), now) for kiosk in kiosks)


def one(tenant: int, number: int, now: datetime) -> KioskNow | None:
    """None where the town has no kiosk of this number."""
    return next((kiosk for kiosk in fleet(tenant, now) if kiosk.number == number), None)


def last_days(tenant: int, number: int, today: date) -> tuple[Day, ...]:
    """The days of the last two weeks on which something happened at a kiosk, the newest first."""
    since = today - timedelta(days=DAYS - 1)
    rows = StatDay.objects.filter(tenant_id=tenant, kiosk=number, day__gte=since, day__lte=today)
    by_day: dict[date, list[tuple[str, int]]] = {}
    for row in rows.order_by("-day", "kind"):
        by_day.setdefault(row.day, []).append((row.kind, row.n))
    return tuple(Day(day, tuple(counts)) for day, counts in by_day.items())


def _now(kiosk: Kiosk, site: str, lines: int, now: datetime) -> KioskNow:
    drift = kiosk.drift_s or 0
    minutes = round(abs(drift) / 60) if abs(drift) > DRIFT_S else 0
    return KioskNow(
        number=kiosk.number,
        site=site,
        state=_state(kiosk, now),
        last_seen=kiosk.last_seen,
        days=(now - kiosk.last_seen).days if kiosk.last_seen else 0,
        app=kiosk.app,
        by_stick=kiosk.way == "stick",
        more=kiosk.more,
        ahead_min=minutes if drift > 0 else 0,
        behind_min=minutes if drift < 0 else 0,
        lines=lines,
    )


def _state(kiosk: Kiosk, now: datetime) -> State:
    if kiosk.revoked_at is not None:
        return State.STOPPED
    if kiosk.last_seen is None:
        return State.NEVER
    return State.QUIET if now - kiosk.last_seen >= QUIET else State.SENDS
