"""Which path of the staff's pages leads where."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path
from django.views.static import serve

from kiosk.city.web import desks, fleet, learning, months, people, sign_in
from kiosk.city.web.settings import HERE

_STATIC = HERE / "static"
_FIXED = frozenset(file.relative_to(_STATIC).as_posix() for file in _STATIC.rglob("*") if file.is_file())


def home(_request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect("/staff/")


def fixed(request: HttpRequest, *, name: str) -> HttpResponseBase:
    """A style, a script, a licence: the same for everybody."""
    if name not in _FIXED:
        raise Http404
    response = serve(request, name, document_root=str(_STATIC))
    response["Cache-Control"] = "max-age=300"
    return response


urlpatterns: list[URLPattern] = [
    path("", home),
    path("static/<path:name>", fixed),
    path("staff/sign-in", sign_in.sign_in),
    path("staff/sign-out", sign_in.sign_out),
    path("staff/second", sign_in.second),
    path("staff/second.svg", sign_in.second_picture),
    path("staff/password", sign_in.password),
    path("staff/", fleet.fleet),
    path("staff/kiosks/<int:number>", fleet.kiosk),
    path("staff/learning", learning.learning),
    path("staff/learning/<slug:lesson>", learning.lesson),
    path("staff/desks", desks.desks),
    path("staff/bookings/<str:ticket>/confirm", desks.confirm),
    path("staff/report", months.report),
    path("staff/report.csv", months.table),
    path("staff/report-columns.csv", months.columns),
    path("staff/people", people.people),
    path("staff/people/<int:number>/role", people.change_role),
    path("staff/people/<int:number>/stop", people.stop),
    path("staff/people/<int:number>/anew", people.anew),
]
