"""Every page, every role, and a town that is not theirs."""

import re
from collections.abc import Iterator

import pytest

from kiosk.city.models import Booking
from kiosk.city.tenants import name
from kiosk.city.web.roles import Role, add, members
from kiosk.city.web.urls import urlpatterns
from kiosk.desk.ticket import number_of
from tests.city.web.browser import Browser, a_name, come_in, handed
from tests.city.web.town import Line, a_kiosk

ALL = frozenset({"viewer", "desk", "publisher", "administrator"})
DESK = frozenset({"desk", "administrator"})
ADMINISTRATOR = frozenset({"administrator"})
READ: dict[str, frozenset[str]] = {
    "staff/": ALL,
    "staff/kiosks/<int:number>": ALL,
    "staff/learning": ALL,
    "staff/learning/<slug:lesson>": ALL,
    "staff/desks": DESK,
    "staff/report": ALL,
    "staff/report.csv": ALL,
    "staff/report-columns.csv": ALL,
    "staff/people": ADMINISTRATOR,
}
SENT: dict[str, frozenset[str]] = {
    "staff/bookings/<str:ticket>/confirm": DESK,
    "staff/people/<int:number>/role": ADMINISTRATOR,
    "staff/people/<int:number>/stop": ADMINISTRATOR,
    "staff/people/<int:number>/anew": ADMINISTRATOR,
}
BEFORE_THE_DOOR = {
    "",
    "static/<path:name>",
    "staff/sign-in",
    "staff/sign-out",
    "staff/second",
    "staff/second.svg",
    "staff/password",
}
LESSON = Line("lesson.started", {"lesson": "phone-call", "part": "watch"})
TICKETS = (number_of(123456), number_of(654321))
INLINE = re.compile(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:|\shx-(on|vals)", re.IGNORECASE)


@pytest.fixture(scope="module")
def towns() -> dict[tuple[int, str], object]:
    """A browser for every role in two towns."""
    numbers = (name(0, "みどり市", "131083"), name(0, "ほかの町", ""))
    found: dict[tuple[int, str], object] = {
        (at, role): come_in(number, role, f"{role}-of-{number}") for at, number in enumerate(numbers) for role in Role
    }
    for number, ticket in zip(numbers, TICKETS, strict=True):
        a_kiosk(number).sends(LESSON, Line("booking.requested", {"ticket": ticket, "slot": "gone"}))
    return found | {(at, "number"): number for at, number in enumerate(numbers)}


def filled(path: str, number: int) -> str:
    """With this number, or of the first town's objects where it takes a name."""
    named = path.replace("<slug:lesson>", "phone-call").replace("<str:ticket>", TICKETS[0])
    return "/" + re.sub(r"<int:\w+>", str(number), named)


def state(tenant: int) -> object:
    """Everything that a form can change."""
    return members(tenant), list(Booking.objects.filter(tenant_id=tenant).values_list("ticket", "standing"))


def someone(tenant: int, role: str) -> int:
    return next(one.number for one in members(tenant) if one.name == f"{role}-of-{tenant}")


def test_every_page_stands_in_the_table() -> None:
    assert {str(one.pattern) for one in urlpatterns} == {*READ, *SENT, *BEFORE_THE_DOOR}
    closed = {str(one.pattern): one.callback for one in urlpatterns if str(one.pattern) not in BEFORE_THE_DOOR}
    assert {path: {str(role) for role in view.roles} for path, view in closed.items()} == {**READ, **SENT}


@pytest.mark.parametrize("path", READ)
@pytest.mark.parametrize("role", sorted(ALL))
def test_a_page_opens_for_its_roles_alone(towns: dict, path: str, role: str) -> None:
    page = towns[0, role].open(filled(path, 1))
    assert page.status == (200 if role in READ[path] else 403)
    assert ("この ページは 見られません" in page.text) == (role not in READ[path])


@pytest.mark.parametrize(("path", "role"), [(path, role) for path in SENT for role in sorted(ALL - SENT[path])])
def test_what_changes_something_is_refused_to_other_roles(towns: dict, path: str, role: str) -> None:
    before = state(towns[0, "number"])
    victim = someone(towns[0, "number"], "viewer")
    assert towns[0, role].send(filled(path, victim), "/staff/", role="administrator").status == 403
    assert state(towns[0, "number"]) == before


@pytest.mark.parametrize("path", SENT)
def test_nobody_of_another_town_is_reached_by_any_number(towns: dict, path: str) -> None:
    before = state(towns[1, "number"])
    theirs = path.replace("<str:ticket>", TICKETS[1])
    for victim in [one.number for one in members(towns[1, "number"])] + [10**9]:
        page = towns[0, "administrator"].send(filled(theirs, victim), "/staff/people", role="viewer")
        assert page.status == 404
    assert state(towns[1, "number"]) == before


@pytest.mark.parametrize("path", READ)
def test_no_page_shows_anything_of_another_town(towns: dict, path: str) -> None:
    page = towns[0, "administrator"].open(filled(path, 1))
    assert "みどり市" in page.text or path.endswith(".csv")
    assert "ほかの町" not in page.text
    assert f"-of-{towns[1, 'number']}" not in page.text
    assert TICKETS[1] not in page.text


@pytest.mark.parametrize("path", [*READ, *SENT, "staff/password"])
def test_strangers_are_asked_to_sign_in_and_one_proof_is_not_enough(path: str) -> None:
    stranger, half = Browser(), Browser()
    name = a_name()
    handed(half, name, add(1, name, Role.ADMINISTRATOR))
    where = filled(path, 1)
    if path in SENT:
        assert stranger.send(where, "/staff/sign-in").to.startswith("/staff/sign-in?next=")
        assert half.send(where, "/staff/second").to.startswith("/staff/second?next=")
    else:
        assert stranger.open(where).to.startswith("/staff/sign-in?next=")
        assert half.open(where).to.startswith("/staff/second?next=")


def test_a_page_that_renews_itself_is_led_to_the_sign_in_as_a_whole() -> None:
    page = Browser().open("/staff/", **{"hx-request": "true"})
    assert (page.status, page.headers["hx-redirect"]) == (401, "/staff/sign-in?next=/staff/")


@pytest.mark.parametrize("path", SENT)
def test_a_form_from_elsewhere_changes_nothing(towns: dict, path: str) -> None:
    before = state(towns[0, "number"])
    page = towns[0, "administrator"].send_bare(filled(path, someone(towns[0, "number"], "desk")), role="viewer")
    assert (page.status, "もう一度 おねがいします" in page.text) == (403, True)
    assert state(towns[0, "number"]) == before


def test_a_token_on_a_page_of_elsewhere_is_refused_by_its_origin(towns: dict) -> None:
    browser = towns[0, "administrator"]
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', browser.open("/staff/people").text)
    assert token
    victim = someone(towns[0, "number"], "desk")
    answer = browser.client.post(
        f"/staff/people/{victim}/stop",
        {"csrfmiddlewaretoken": token[1]},
        headers={"origin": "https://evil.example"},
        secure=True,
    )
    assert answer.status_code == 403


def every_answer(towns: dict) -> Iterator[object]:
    yield from (towns[0, "administrator"].open(filled(path, 1)) for path in READ)
    yield from (Browser().open(path) for path in ("/staff/sign-in", "/staff/nowhere", "/nowhere", "/"))
    yield towns[0, "viewer"].open("/staff/people")
    yield towns[0, "viewer"].open("/staff/password")


def test_every_answer_says_that_nothing_from_elsewhere_is_loaded(towns: dict) -> None:
    for page in every_answer(towns):
        assert page.headers["content-security-policy"].startswith("default-src 'self'")
        assert "unsafe" not in page.headers["content-security-policy"]
        assert page.headers["x-frame-options"] == "DENY"
        assert page.headers["x-content-type-options"] == "nosniff"
        assert page.headers["strict-transport-security"] == "max-age=31536000"
        assert page.headers["referrer-policy"] == "same-origin"


def test_no_page_has_a_script_or_a_style_of_its_own(towns: dict) -> None:
    pages = [page for page in every_answer(towns) if "<html" in page.text]
    assert len(pages) >= len(READ) + 1
    assert [INLINE.findall(page.text) for page in pages] == [[]] * len(pages)
    assert not any("http://" in page.text or "https://" in page.text for page in pages)


def test_no_page_of_the_staff_is_kept_by_a_browser(towns: dict) -> None:
    assert towns[0, "viewer"].open("/staff/").headers["cache-control"] == "no-store"


def test_styles_and_scripts_are_served_and_nothing_above_them() -> None:
    browser = Browser()
    assert browser.open("/static/city.css").headers["content-type"] == "text/css"
    assert browser.open("/static/vendor/htmx/htmx.min.js").status == 200
    assert {browser.open(f"/static/{up}").status for up in ("../settings.py", "%2e%2e/settings.py", "", "vendor")} == {
        404
    }


def test_a_program_that_asks_for_nothing_there_gets_json() -> None:
    assert Browser().open("/d/v1/nothing").text == '{"type": "not_found"}'
    assert "その ページは ありません" in Browser().open("/staff/nothing").text
