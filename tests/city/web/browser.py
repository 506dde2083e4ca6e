"""A browser on the staff's pages: follows no redirect, sends forms with the token of the page they stand on."""

import re
import time
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.test import Client
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from kiosk.city.web import roles
from kiosk.city.web.roles import Role

HERE = {"origin": "https://testserver"}
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@dataclass(frozen=True, slots=True)
class Page:
    """What came back; `to` is where it leads instead, "" for a page that is there."""

    status: int
    text: str
    to: str
    headers: dict[str, str]


@dataclass
class Browser:
    client: Client = field(
        default_factory=lambda: Client(enforce_csrf_checks=True, raise_request_exception=False, headers=HERE)
    )

    def open(self, path: str, **headers: str) -> Page:
        return _page(self.client.get(path, headers=headers, secure=True))

    def token(self, on: str) -> str:
        found = _TOKEN.search(self.open(on).text)
        assert found, f"no form on {on}"
        return found[1]

    def send(self, path: str, on: str, **fields: str) -> Page:
        """The form that stands on the page `on`."""
        return self.send_bare(path, csrfmiddlewaretoken=self.token(on), **fields)

    def send_bare(self, path: str, **fields: str) -> Page:
        return _page(self.client.post(path, fields, secure=True))

    def later(self, **seconds: int) -> None:
        """As if the times kept in the session lay so much further back."""
        session = self.client.session
        for name, back in seconds.items():
            session[name] -= back
        session.save()


def a_name() -> str:
    return f"p{User.objects.count()}-{time.monotonic_ns() % 10**6}"


def handed(browser: Browser, name: str, password: str) -> Page:
    """Name and password, the first proof."""
    return browser.send("/staff/sign-in", "/staff/sign-in", username=name, password=password)


def code_of(name: str, after: int = 0) -> str:
    """What the app on the person's phone shows, `after` steps of half a minute from now."""
    device = TOTPDevice.objects.get(user__username=name)
    return f"{totp(device.bin_key, drift=after):06}"


def come_in(tenant: int, role: Role, name: str = "") -> Browser:
    """Somebody of this town and role, past both proofs and with a password of their own."""
    name = name or a_name()
    password = roles.add(tenant, name, role)
    roles.begun(User.objects.get(username=name).pk)
    browser = Browser()
    assert handed(browser, name, password).to == "/staff/"
    browser.open("/staff/second")
    assert browser.send("/staff/second", "/staff/second", code=code_of(name)).to == "/staff/"
    return browser


def _page(answer: Any) -> Page:  # noqa: ANN401  (Django's own)
    headers = {key.lower(): value for key, value in answer.headers.items()}
    data = b"".join(answer) if answer.streaming else answer.content
    return Page(answer.status_code, data.decode(), headers.get("location", ""), headers)
