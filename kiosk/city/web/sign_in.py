"""Signing in with name and password, then with the second proof; a password of one's own; signing out."""

from typing import cast

from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.forms import PasswordChangeForm, SetPasswordForm
from django.contrib.auth.models import User
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_http_methods

from kiosk.city.web import proofs, roles
from kiosk.city.web.door import SIGN_IN, entering
from kiosk.city.web.qr_picture import picture

_HOME = "/staff/"
_READ_OR_SENT = require_http_methods(["GET", "POST"])

sign_in = LoginView.as_view(template_name="sign_in.html", redirect_authenticated_user=True)
sign_out = LogoutView.as_view(next_page=SIGN_IN)


@_READ_OR_SENT
def second(request: HttpRequest) -> HttpResponse:
    """The six digits; at the first time, the QR code for the app that makes them."""
    if not request.user.is_authenticated:
        return HttpResponseRedirect(SIGN_IN)
    user = cast("User", request.user)
    after = _after(request)
    wrong = request.method == "POST" and not proofs.shown(request, user, request.POST.get("code", ""))
    if proofs.verified(request):
        return HttpResponseRedirect(after)
    told = {"proof": proofs.proof_of(user), "next": after, "wrong": wrong}
    return render(request, "second.html", told, status=403 if wrong else 200)


@require_GET
def second_picture(request: HttpRequest) -> HttpResponse:
    """The QR code of a second proof that was never shown; afterwards nobody sees it again."""
    proof = proofs.proof_of(cast("User", request.user)) if request.user.is_authenticated else None
    if proof is None or proof.known:
        return HttpResponse(status=404)
    return HttpResponse(picture(proof.address), content_type="image/svg+xml")


@_READ_OR_SENT
def password(request: HttpRequest) -> HttpResponse:
    """A new password, with the one before unless that was handed over; it ends all other sessions of the person."""
    member = entering(request)
    if isinstance(member, HttpResponse):
        return member
    asked = SetPasswordForm if member.starting else PasswordChangeForm
    form = asked(cast("User", request.user), request.POST or None)
    if request.method == "POST" and form.is_valid():
        update_session_auth_hash(request, form.save())
        roles.begun(member.number)
        return HttpResponseRedirect(_HOME)
    return render(request, "password.html", {"form": form})


def _after(request: HttpRequest) -> str:
    wanted = request.POST.get("next") or request.GET.get("next") or _HOME
    return wanted if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None) else _HOME
