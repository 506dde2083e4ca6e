"""The page of desks, for those who work at one: what was asked, and bookings that wait for a word."""

from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from kiosk.city import bookings
from kiosk.city.desk_sums import desks as sums_of
from kiosk.city.ingest import JAPAN
from kiosk.city.services import profile_of
from kiosk.city.web.door import DESK, page
from kiosk.city.web.ranges import chosen
from kiosk.city.web.roles import Member
from kiosk.sync.wire.booking import is_number


@require_GET
@page(DESK)
def desks(request: HttpRequest, member: Member) -> HttpResponse:
    """Consultations by topic, how they ended, where; tickets, sightings; bookings whose day is not over."""
    of, shown = chosen(request, member)
    offices = {office.id: office.name for office in profile_of(member.tenant).offices}
    listed = bookings.listed(member.tenant, datetime.now(JAPAN).date())
    told = {"sums": sums_of(of), "bookings": [(one, offices.get(one.office, one.office)) for one in listed]}
    return render(request, "desks.html", shown | told)


@require_POST
@page(DESK)
def confirm(_request: HttpRequest, member: Member, ticket: str) -> HttpResponse:
    """Settled with the person: what was 要確認 is confirmed."""
    if not is_number(ticket) or not bookings.settle(member.tenant, ticket):
        raise Http404
    return HttpResponseRedirect("/staff/desks")
