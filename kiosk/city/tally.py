"""The sums of the pages in the database: added to with every batch, read by month and place."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import connection
from django.db.models import Sum

from kiosk.city import counts
from kiosk.city.models import Tally

_ADD = (
    "INSERT INTO tally (tenant_id, month, site, about, part, what, n) VALUES (%s, %s, %s, %s, %s, %s, %s) "
    "ON CONFLICT (tenant_id, month, site, about, part, what) DO UPDATE SET n = tally.n + excluded.n"
)


@dataclass(frozen=True, slots=True)
class Range:
    """Of which sums a page tells: "" is all months together, 0 all places."""

    tenant: int
    month: str = counts.EVERY
    site: int = counts.EVERYWHERE


def tells(kind: str) -> bool:
    """Whether such an event adds to a sum."""
    return kind in counts.KINDS


def take_in(tenant: int, site: int, events: Iterable[tuple[str, str, date]]) -> None:
    """Adds events (kind, body, Japanese day) of a kiosk at `site`; inside a transaction. Raises `django.db.Error`."""
    sums = Counter[tuple[str, int, str, str, str]]()
    for kind, body, day in events:
        for what, n in counts.counts_of(kind, body):
            sums.update(dict.fromkeys(counts.sums_of(day.isoformat()[:7], site, what), n))
    if sums:
        rows = [(tenant, *key, n) for key, n in sorted(sums.items())]  # in one order, so that two batches never cross
        with connection.cursor() as cursor:
            cursor.executemany(_ADD, rows)


def months(tenant: int) -> tuple[str, ...]:
    """Every month of which something is known, the newest first."""
    rows = Tally.objects.filter(tenant_id=tenant)
    found = [counts.EVERY]
    while after := rows.filter(month__gt=found[-1]).order_by("month").values_list("month", flat=True).first():
        found.append(after)  # from one to the next by the key: a table of many rows is not read through
    return tuple(reversed(found[1:]))


def sums(of: Range, *by: str, **where: str) -> dict[tuple[str | int, ...], int]:
    """Sums by these columns; by month or by place where the range has all of them, those are told one by one."""
    rows = Tally.objects.filter(tenant_id=of.tenant, **where)
    if "month" in by and of.month == counts.EVERY:
        rows = rows.filter(month__in=months(of.tenant))
    else:
        rows = rows.filter(month=of.month)
    if "site" in by and of.site == counts.EVERYWHERE:
        rows = rows.exclude(site=counts.EVERYWHERE)
    else:
        rows = rows.filter(site=of.site)
    told = rows.order_by().values_list(*by).annotate(total=Sum("n"))
    return {tuple(row[:-1]): int(row[-1]) for row in told}
