"""The first page: every kiosk of the town and how it is; and the page of one of them."""

from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kiosk.city.fleet import fleet as kiosks_of
from kiosk.city.fleet import last_days, one
from kiosk.city.ingest import JAPAN
from kiosk.city.web.door import DESK, EVERYONE, page
from kiosk.city.web.kinds import OF_DESKS, title_of
from kiosk.city.web.roles import Member


@require_GET
@page(EVERYONE)
def fleet(request: HttpRequest, member: Member) -> HttpResponse:
    """All kiosks by number."""
    kiosks = kiosks_of(member.tenant, datetime.now(JAPAN))
    look = sum(kiosk.look for kiosk in kiosks)
    return render(request, "fleet.html", {"kiosks": kiosks, "look": look, "lines": sum(one.lines for one in kiosks)})


@require_GET
@page(EVERYONE)
def kiosk(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """One kiosk and its last two weeks."""
    now = datetime.now(JAPAN)
    found = one(member.tenant, number, now)
    if found is None:
        raise Http404
    days = [
        (
            day.day,
            [(title_of(kind), n) for kind, n in day.counts if member.role in DESK or not kind.startswith(OF_DESKS)],
        )
        for day in last_days(member.tenant, number, now.date())
    ]
    return render(request, "kiosk.html", {"one": found, "days": days})
