"""The second proof of a sign-in: six digits from an app on the person's phone (TOTP)."""

# pyright: basic
# (django-otp carries no types)

import unicodedata
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpRequest
from django_otp import login
from django_otp.plugins.otp_totp.models import TOTPDevice


@dataclass(frozen=True, slots=True)
class Proof:
    """`address` is what the app reads from the QR code; `secret` the same to be typed. `known`: it was shown once."""

    known: bool
    address: str
    secret: str


def proof_of(user: User) -> Proof:
    """The person's second proof, made where there is none yet."""
    device = _device(user)
    return Proof(device.confirmed, device.config_url, _typed(device))


def verified(request: HttpRequest) -> bool:
    """Whether this session has shown both proofs."""
    return getattr(request.user, "otp_device", None) is not None


def shown(request: HttpRequest, user: User, written: str) -> bool:
    """Whether `written` is the code of now; then the session has both proofs. The same code never works twice."""
    code = "".join(sign for sign in unicodedata.normalize("NFKC", written) if sign.isdigit())
    with transaction.atomic():
        device = TOTPDevice.objects.select_for_update().get(pk=_device(user).pk)
        if len(code) != device.digits or not device.verify_token(code):
            return False
        if not device.confirmed:
            device.confirmed = True
            device.save(update_fields=["confirmed"])
    login(request, device)
    request.session.cycle_key()
    return True


def forget(number: int) -> None:
    """The next sign-in sets up a new one."""
    TOTPDevice.objects.filter(user_id=number).delete()


def _device(user: User) -> TOTPDevice:
    with transaction.atomic():
        found = TOTPDevice.objects.filter(user=user).order_by("-confirmed", "pk").first()
        return found or TOTPDevice.objects.create(user=user, name="phone", confirmed=False)


def _typed(device: TOTPDevice) -> str:
    from base64 import b32encode

    secret = b32encode(device.bin_key).decode()
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
