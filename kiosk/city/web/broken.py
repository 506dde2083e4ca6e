"""What is said where a page can't be: not there, not from here, locked, our own mistake."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from kiosk.city import device
from kiosk.city.web.headers import STAFF
from kiosk.city.web.settings import LOCKED


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Programs get an answer for programs."""
    if not request.path.startswith(STAFF):
        return device.not_found(request, exception)
    return render(request, "not_found.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """A mistake of ours; the page asks nothing of the database, which may be what is broken."""
    if not request.path.startswith(STAFF):
        return device.broken(request)
    request.member = None  # pyright: ignore[reportAttributeAccessIssue]
    return render(request, "broken.html", status=500)


def not_from_here(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001  (Django's name)
    """A form that was not sent from our own page, or from one that is too old."""
    return render(request, "not_from_here.html", status=403)


def locked(request: HttpRequest, *_given: object) -> HttpResponse:
    """Too many tries with one name."""
    minutes = int(LOCKED.total_seconds() // 60)
    return render(request, "locked.html", {"minutes": minutes}, status=429)
