"""The browser: its address is always there, and another address is asked for before it is gone to."""

from kiosk.phone.facts import facts
from kiosk.phone.page import Ask, Line, Page
from kiosk.phone.phone import Phone, scene, stocked
from kiosk.phone.stock import Stock
from kiosk.phone.widgets import Text
from tests.phone.builders import a_phone, tapped


def a_browser(*targets: str) -> Phone:
    return tapped(a_phone(), "home.all", "home.browser", *targets)


def test_a_mark_opens_its_page_and_the_address_stands_above_it() -> None:
    phone = a_browser("browser.mark.town")
    address = scene(phone).body[0]
    assert isinstance(address, Text) and address.label == "hinata.example"


def test_a_link_to_another_address_is_asked_first() -> None:
    phone = a_browser("browser.mark.town", "browser.go.hall")
    assert (facts(phone)["browser.host"], facts(phone)["browser.asked"]) == ("hinata.example", "hall")
    assert facts(tapped(phone, "browser.stay"))["browser.page"] == "town"
    assert facts(tapped(phone, "system.back"))["browser.page"] == "town"
    there = tapped(phone, "browser.follow")
    assert facts(there)["browser.host"] == "kouminkan.example"
    assert facts(tapped(there, "system.back"))["browser.page"] == "town"


def test_closing_leads_to_the_marks_and_back_from_there_home() -> None:
    phone = a_browser("browser.mark.sky", "browser.close")
    assert facts(phone)["browser.page"] == "none"
    assert facts(tapped(phone, "system.back"))["phone.app"] == "home"


def test_after_another_app_the_page_that_was_open_is_found_again() -> None:
    phone = a_browser("browser.mark.town", "browser.go.hall", "system.home", "home.all", "home.browser")
    assert (facts(phone)["browser.page"], facts(phone)["browser.asked"]) == ("town", "none")


def test_only_the_first_page_of_an_address_has_a_mark() -> None:
    front, inside = (Page(id=name, title=name, host="my.example", show=(Line("は"),)) for name in ("front", "inside"))
    phone = tapped(stocked(a_phone(), Stock(pages=(front, inside))), "home.all", "home.browser")
    assert [row.label for row in scene(phone).body][:2] == ["front", "ひなた市の お知らせ"]


def test_a_lesson_s_pages_stand_before_the_built_in_ones_and_take_their_place() -> None:
    own = Page(
        id="hall", title="私の 公民館", host="my.example", show=(Line("ようこそ。"), Ask("a", "問い", ("は", "い")))
    )
    phone = tapped(stocked(a_phone(), Stock(pages=(own,))), "home.all", "home.browser")
    titles = [row.label for row in scene(phone).body]
    assert titles[0] == "私の 公民館" and "ひなた公民館" not in titles
    phone = tapped(phone, "browser.mark.hall", "browser.ask.a.1")
    assert facts(phone)["browser.answers"] == "a=い"


def test_no_built_in_page_has_an_address_that_somebody_owns() -> None:
    assert all(row.detail.endswith(".example") for row in scene(a_browser()).body)
