"""The report of a month: a page to print, the same as CSV, and what its columns mean."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kiosk import spreadsheet
from kiosk.city.month import COLUMNS, month, rows
from kiosk.city.web.door import EVERYONE, page
from kiosk.city.web.ranges import a_month
from kiosk.city.web.roles import Member


@require_GET
@page(EVERYONE)
def report(request: HttpRequest, member: Member) -> HttpResponse:
    """One page, small numbers blank, as it may be handed on."""
    called, months = a_month(request, member)
    told = {"month": called, "months": months, "told": month(member.tenant, called)}
    return render(request, "month.html", told)


@require_GET
@page(EVERYONE)
def table(request: HttpRequest, member: Member) -> HttpResponse:
    """The same by place."""
    called, _ = a_month(request, member)
    return _csv(f"engawa-{called}.csv", tuple(name for name, _ in COLUMNS), rows(member.tenant, called))


@require_GET
@page(EVERYONE)
def columns(_request: HttpRequest, _member: Member) -> HttpResponse:
    """The data dictionary."""
    return _csv("engawa-columns.csv", ("列", "意味"), COLUMNS)


def _csv(name: str, headings: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> HttpResponse:
    answer = HttpResponse(spreadsheet.table(headings, lines), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
