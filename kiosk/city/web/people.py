"""The page of people and roles, for administrators: who comes in, as what; and ending it."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from kiosk.city.web import roles
from kiosk.city.web.door import ADMINISTRATOR, page
from kiosk.city.web.roles import NAMES, Member, Role

_HERE = "/staff/people"


@require_GET
@page(ADMINISTRATOR)
def people(request: HttpRequest, member: Member) -> HttpResponse:
    """All of the town."""
    told = {"people": roles.members(member.tenant), "roles": [(str(role), NAMES[role]) for role in Role]}
    return render(request, "people.html", told)


@require_POST
@page(ADMINISTRATOR)
def change_role(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """Another role, but for oneself: the last administrator can't go by a slip."""
    role = request.POST.get("role", "")
    if role not in set(Role):
        return HttpResponse(status=400)
    roles.become(_other(member, number), Role(role))
    return HttpResponseRedirect(_HERE)


@require_POST
@page(ADMINISTRATOR)
def stop(_request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """Comes in no more."""
    roles.stop(_other(member, number))
    return HttpResponseRedirect(_HERE)


@require_POST
@page(ADMINISTRATOR)
def anew(request: HttpRequest, member: Member, number: int) -> HttpResponse:
    """A new password to hand over, shown once; the second proof is set up anew."""
    other = _other(member, number)
    return render(request, "anew.html", {"other": other, "password": roles.anew(other)})


def _other(member: Member, number: int) -> Member:
    found = roles.member(member.tenant, number)
    if found is None or found.number == member.number:
        raise Http404
    return found
