"""The door of every page: signed in with both proofs, of a town, with a role that may see it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec, cast
from urllib.parse import quote

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from kiosk.city.models import Tenant
from kiosk.city.web import proofs
from kiosk.city.web.roles import NAMES, Member, Role, member_of

EVERYONE = frozenset(Role)
DESK = frozenset({Role.DESK, Role.ADMINISTRATOR})
ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
SIGN_IN, SECOND, PASSWORD = "/staff/sign-in", "/staff/second", "/staff/password"

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, Member, P], HttpResponse]


@dataclass(frozen=True, slots=True)
class Way:
    """A line of the menu."""

    path: str
    title: str
    roles: frozenset[Role]


WAYS = (
    Way("/staff/", "きかい", EVERYONE),
    Way("/staff/learning", "練習", EVERYONE),
    Way("/staff/desks", "相談と 予約", DESK),
    Way("/staff/report", "月の 報告", EVERYONE),
    Way("/staff/people", "人と 役わり", ADMINISTRATOR),
)


def page(roles: frozenset[Role]) -> Callable[[Page[P]], Callable[Concatenate[HttpRequest, P], HttpResponse]]:
    """A page for these roles; it is given the member, whose town is the only one it may read."""

    def opened(view: Page[P]) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
        @wraps(view)
        def answered(request: HttpRequest, *args: P.args, **named: P.kwargs) -> HttpResponse:
            member = entering(request)
            if isinstance(member, HttpResponse):
                return member
            if member.starting:
                return _elsewhere(request, PASSWORD)
            if member.role not in roles:
                names = [NAMES[role] for role in Role if role in roles]
                return render(request, "not_yours.html", {"names": names}, status=403)
            return view(request, member, *args, **named)

        setattr(answered, "roles", roles)  # noqa: B010  (told to the test of every page)
        return answered

    return opened


def entering(request: HttpRequest) -> Member | HttpResponse:
    """Whoever has shown both proofs; else where to go first."""
    if not request.user.is_authenticated:
        return _elsewhere(request, f"{SIGN_IN}?next={quote(request.path)}")
    if not proofs.verified(request):
        return _elsewhere(request, f"{SECOND}?next={quote(request.path)}")
    member = member_of(cast("User", request.user))
    if member is None:
        return render(request, "no_role.html", status=403)
    request.member = member  # pyright: ignore[reportAttributeAccessIssue]
    return member


def shown(request: HttpRequest) -> dict[str, object]:
    """What the frame around every page shows: the menu, the town, who is signed in."""
    member: Member | None = getattr(request, "member", None)
    if member is None:
        return {"request": request}
    town = Tenant.objects.filter(pk=member.tenant).values_list("name", flat=True).first()
    ways = [way for way in WAYS if member.role in way.roles and not member.starting]
    return {"request": request, "member": member, "ways": ways, "town": town or ""}


def _elsewhere(request: HttpRequest, path: str) -> HttpResponse:
    """A page that renews itself must not put another one inside itself: htmx is told to go there as a whole."""
    if "HX-Request" in request.headers:
        return HttpResponse(status=401, headers={"HX-Redirect": path})
    return HttpResponseRedirect(path)
