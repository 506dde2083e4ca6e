"""Coming in: name and password, the six digits, a password of one's own; and sessions that end."""

import pytest

from kiosk.city.web import roles
from kiosk.city.web.roles import Role, add, begun, members
from kiosk.city.web.settings import IDLE_S, LONGEST_S, TRIES
from tests.city.web.browser import Browser, a_name, code_of, come_in, handed


def outside(browser: object, path: str = "/staff/") -> bool:
    return browser.open(path).to.startswith("/staff/sign-in")


def test_the_first_day_of_somebody_new() -> None:
    name, browser = a_name(), Browser()
    password = add(1, name, Role.VIEWER)
    assert handed(browser, name, password).to == "/staff/"
    assert browser.open("/staff/").to == "/staff/second?next=/staff/"
    assert "認証アプリの QRコード" in browser.open("/staff/second").text
    assert browser.open("/staff/second.svg").text.startswith("<svg")
    wide = code_of(name).translate({ord("0") + n: ord("０") + n for n in range(10)})
    assert browser.send("/staff/second", "/staff/second", code=wide).to == "/staff/"
    assert browser.open("/staff/second.svg").status == 404
    assert browser.open("/staff/").to == "/staff/password"
    own = "ひろばの 大きな 木が 3本"
    for weak in ("1234567890", f"{name}123", "password123", "みじかい"):
        page = browser.send("/staff/password", "/staff/password", new_password1=weak, new_password2=weak)
        assert (page.status, 'role="alert"' in page.text) == (200, True)
    assert browser.send("/staff/password", "/staff/password", new_password1=own, new_password2=own).to == "/staff/"
    assert browser.open("/staff/").status == 200
    assert handed(Browser(), name, password).status == 200, "the handed-over one is over"
    again = Browser()
    assert handed(again, name, own).to == "/staff/"
    assert "QRコード" not in again.open("/staff/second").text
    assert again.send("/staff/second", "/staff/second", code=code_of(name, after=1)).to == "/staff/"
    assert again.open("/staff/").status == 200


def test_a_code_works_once_and_a_wrong_one_makes_the_next_wait() -> None:
    name = a_name()
    password = add(1, name, Role.VIEWER)
    first, second = Browser(), Browser()
    handed(first, name, password)
    first.open("/staff/second")
    code = code_of(name)
    assert first.send("/staff/second", "/staff/second", code=code).to == "/staff/"
    handed(second, name, password)
    page = second.send("/staff/second", "/staff/second", code=code)
    assert (page.status, "番号が ちがうようです" in page.text) == (403, True)
    for _ in range(4):
        second.send("/staff/second", "/staff/second", code="000000")
    assert second.send("/staff/second", "/staff/second", code=code_of(name, after=1)).status == 403, "must wait"
    assert second.open("/staff/").to.startswith("/staff/second")


def test_after_some_wrong_passwords_a_name_is_locked_even_for_the_right_one() -> None:
    name = a_name()
    password = add(1, name, Role.VIEWER)
    browser = Browser()
    for _ in range(TRIES - 1):
        page = handed(browser, name, "not this one")
        assert (page.status, "名前か 合言葉が ちがう" in page.text) == (200, True)
    locked = handed(browser, name, "not this one")
    assert (locked.status, "15分 たつと" in locked.text) == (429, True)
    assert handed(Browser(), name, password).status == 429
    other = a_name()
    assert handed(browser, other, add(1, other, Role.VIEWER)).to == "/staff/"


def test_a_name_that_is_not_there_is_answered_and_locked_like_one_that_is() -> None:
    told = [handed(Browser(), "nobody-of-this-name", "x") for _ in range(TRIES)]
    assert [page.status for page in told] == [200] * (TRIES - 1) + [429]


def test_a_session_ends_half_an_hour_after_its_last_page() -> None:
    browser = come_in(1, Role.VIEWER)
    browser.open("/staff/")
    browser.later(seen=IDLE_S - 60)
    assert not outside(browser)
    browser.later(seen=IDLE_S + 60)
    assert outside(browser)


def test_a_page_that_renews_itself_keeps_no_session() -> None:
    browser = come_in(1, Role.VIEWER)
    browser.open("/staff/")
    browser.later(seen=IDLE_S - 60)
    assert browser.open("/staff/", **{"hx-request": "true"}).status == 200
    browser.later(seen=120)
    assert browser.open("/staff/", **{"hx-request": "true"}).status == 401


def test_a_session_ends_after_a_working_day() -> None:
    browser = come_in(1, Role.VIEWER)
    browser.open("/staff/")
    browser.later(begun=LONGEST_S + 60)
    assert outside(browser)


def test_signing_out_ends_it_and_a_mere_link_does_not() -> None:
    browser = come_in(1, Role.VIEWER)
    assert browser.open("/staff/sign-out").status == 405
    assert browser.send("/staff/sign-out", "/staff/").to == "/staff/sign-in"
    assert outside(browser)


def test_who_is_stopped_is_out_at_the_next_page_and_a_new_role_holds_from_it() -> None:
    name = a_name()
    browser = come_in(1, Role.VIEWER, name)
    one = next(member for member in roles.members(1) if member.name == name)
    assert browser.open("/staff/people").status == 403
    roles.become(one, Role.ADMINISTRATOR)
    assert browser.open("/staff/people").status == 200
    roles.stop(one)
    assert outside(browser)


def test_an_administrator_gives_a_new_password_and_the_lost_phone_is_worth_nothing() -> None:
    name = a_name()
    lost = come_in(1, Role.DESK, name)
    chief = come_in(1, Role.ADMINISTRATOR)
    one = next(member for member in roles.members(1) if member.name == name)
    page = chief.send(f"/staff/people/{one.number}/anew", "/staff/people")
    password = page.text.split('<code class="large">')[1].split("</code>")[0]
    assert outside(lost)
    browser = Browser()
    assert handed(browser, name, password).to == "/staff/"
    assert "QRコード" in browser.open("/staff/second").text


def test_a_new_password_of_ones_own_needs_the_one_before_and_ends_other_sessions() -> None:
    name = a_name()
    password = add(1, name, Role.VIEWER)
    begun(next(one.number for one in members(1) if one.name == name))
    here, there = Browser(), Browser()
    for after, browser in enumerate((here, there)):
        handed(browser, name, password)
        browser.open("/staff/second")
        browser.send("/staff/second", "/staff/second", code=code_of(name, after))
        assert browser.open("/staff/").status == 200
    own = {"new_password1": "かわの むこうの 赤い 橋", "new_password2": "かわの むこうの 赤い 橋"}
    assert here.send("/staff/password", "/staff/password", old_password=name, **own).status == 200
    assert here.send("/staff/password", "/staff/password", old_password=password, **own).to == "/staff/"
    assert here.open("/staff/").status == 200
    assert outside(there)


@pytest.mark.parametrize("wanted", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_nobody_is_led_elsewhere_after_signing_in(wanted: str) -> None:
    name, browser = a_name(), Browser()
    password = add(1, name, Role.VIEWER)
    given = {"username": name, "password": password, "next": wanted}
    assert browser.send("/staff/sign-in", "/staff/sign-in", **given).to == "/staff/"
    browser.open("/staff/second")
    assert browser.send("/staff/second", "/staff/second", code=code_of(name), next=wanted).to == "/staff/"


def test_an_administrator_can_not_lock_themselves_out() -> None:
    name = a_name()
    browser = come_in(1, Role.ADMINISTRATOR, name)
    own = next(one.number for one in members(1) if one.name == name)
    assert browser.send(f"/staff/people/{own}/stop", "/staff/people").status == 404
    assert browser.send(f"/staff/people/{own}/role", "/staff/people", role="viewer").status == 404
    assert browser.open("/staff/people").status == 200
