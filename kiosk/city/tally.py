"""The sums of the pages in the database: added to with every batch, read by month and place."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import connection
from django.db.models import Q, Sum

from kiosk.city import counts
from kiosk.city.models import Tally

_ADD = (
    "INSERT INTO tally (tenant_id, month, site, about, part, what, n) VALUES (%s, %s, %s, %s, %s, %s, %s) "
    "ON CONFLICT (tenant_id, month, site, about, part, what) DO UPDATE SET n = tally.n + excluded.n"
)


@dataclass(frozen=True, slots=True)
class Range:
    """Of which sums a page tells: "" is every month, 0 every place."""

    tenant: int
    month: str = ""
    site: int = 0

    def rows(self):  # noqa: ANN201  (Django's own, a lazy set of rows)
        found = Tally.objects.filter(tenant_id=self.tenant)
        wanted = Q(month=self.month) if self.month else Q()
        return found.filter(wanted & Q(site=self.site) if self.site else wanted)


def tells(kind: str) -> bool:
    """Whether such an event adds to a sum."""
    return kind in counts.KINDS


def take_in(tenant: int, site: int, events: Iterable[tuple[str, str, date]]) -> None:
    """Adds events (kind, body, Japanese day) of a kiosk at `site`; inside a transaction. Raises `django.db.Error`."""
    sums = Counter[tuple[str, int, str, str, str]]()
    for kind, body, day in events:
        for what, n in counts.counts_of(kind, body):
            sums[day.isoformat()[:7], what.site or site, what.about, what.part, what.what] += n
    if sums:
        rows = [(tenant, *key, n) for key, n in sorted(sums.items())]  # in one order, so that two batches never cross
        with connection.cursor() as cursor:
            cursor.executemany(_ADD, rows)


def months(tenant: int) -> tuple[str, ...]:
    """Every month of which something is known, the newest first."""
    found = Tally.objects.filter(tenant_id=tenant).values_list("month", flat=True).distinct()
    return tuple(sorted(found, reverse=True))


def sums(of: Range, *by: str, **where: str) -> dict[tuple[str | int, ...], int]:
    """Sums by these columns."""
    rows = of.rows().filter(**where).order_by().values_list(*by).annotate(total=Sum("n"))
    return {tuple(row[:-1]): int(row[-1]) for row in rows}
