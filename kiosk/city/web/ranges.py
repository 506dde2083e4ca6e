"""Which month and which place a page tells of, as its address says; what is not there is every month, every place."""

import re
from datetime import datetime

from django.http import HttpRequest

from kiosk.city import tally
from kiosk.city.ingest import JAPAN
from kiosk.city.models import Site
from kiosk.city.tally import Range
from kiosk.city.web.roles import Member

EVERY = "all"
_MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")


def chosen(request: HttpRequest, member: Member) -> tuple[Range, dict[str, object]]:
    """The range, and what the form that chooses it shows; without a choice the newest month that has something."""
    months = tally.months(member.tenant)
    sites = dict(Site.objects.filter(tenant_id=member.tenant).order_by("number").values_list("number", "name"))
    asked = request.GET.get("month", "")
    month = asked if _MONTH.fullmatch(asked) else "" if asked == EVERY else (months or (this_month(),))[0]
    written = request.GET.get("site", "")
    site = next((number for number in sites if str(number) == written), 0)
    shown: dict[str, object] = {
        "months": months,
        "sites": sites.items(),
        "month": month,
        "site": site,
        "place": sites.get(site, ""),
    }
    return Range(member.tenant, month, site), shown


def a_month(request: HttpRequest, member: Member) -> tuple[str, tuple[str, ...]]:
    """The month that was asked for, else the newest that has something; and all that have."""
    months = tally.months(member.tenant) or (this_month(),)
    asked = request.GET.get("month", "")
    return asked if _MONTH.fullmatch(asked) else months[0], months


def this_month() -> str:
    return datetime.now(JAPAN).date().isoformat()[:7]
