"""The first page: every kiosk of the town and how it is."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kiosk.city.report import report
from kiosk.city.web.door import EVERYONE, page
from kiosk.city.web.roles import Member


@require_GET
@page(EVERYONE)
def fleet(request: HttpRequest, member: Member) -> HttpResponse:
    """All kiosks by number."""
    return render(request, "fleet.html", {"kiosks": report(member.tenant).kiosks})
