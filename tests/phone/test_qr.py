"""The QR reader: distance and light decide whether it reads; nothing opens before a yes."""

import pytest

from kiosk.phone.facts import facts
from kiosk.phone.happening import Changed, Followed, Missed, Opened
from kiosk.phone.phone import Phone, arrived, passed, stocked, touched
from kiosk.phone.stock import Code, Near, Stock
from kiosk.phone.touch import Tap
from tests.phone.builders import tapped, told_by

FLYER = Code(id="flyer", on="紙", title="教室", host="hall.example", leads="page:hall", near=Near.NEAR, shaded=True)
FALSE = Code(id="false", on="はり紙", title="当たり", host="atari.example", leads="page:hall", false=True)


def a_reader(*codes: Code) -> Phone:
    return tapped(stocked(Phone(), Stock(codes=codes or (FLYER, FALSE))), "home.all", "home.qr")


def read(phone: Phone) -> Phone:
    return passed(phone, 2.0)[0]


def test_too_near_or_in_the_shade_nothing_is_read_however_long_one_waits() -> None:
    for phone in (a_reader(), tapped(a_reader(), "qr.away"), tapped(a_reader(), "qr.light")):
        assert facts(read(phone))["qr.page"] == "finder"


def test_at_the_right_distance_in_the_light_it_is_read_after_a_moment() -> None:
    phone = tapped(a_reader(), "qr.away", "qr.light")
    assert facts(passed(phone, 0.5)[0])["qr.page"] == "finder"
    assert facts(read(phone))["qr.page"] == "result"


def test_it_can_be_held_too_far_away_and_brought_back() -> None:
    phone = tapped(a_reader(), "qr.away", "qr.away", "qr.light")
    assert (facts(phone)["qr.near"], facts(read(phone))["qr.page"]) == ("far", "finder")
    assert told_by(phone, "qr.away") == (Missed("qr.away"),)
    phone, told = touched(phone, Tap("qr.closer"))
    assert isinstance(told[0], Changed)
    assert facts(read(phone))["qr.page"] == "result"


def test_the_card_shows_where_it_leads_and_only_a_yes_opens_it() -> None:
    phone = read(tapped(a_reader(), "qr.away", "qr.light"))
    assert facts(phone)["phone.app"] == "qr"
    phone, told = touched(phone, Tap("qr.open"))
    assert facts(phone)["browser.host"] == "kouminkan.example"
    assert not any(isinstance(one, Opened) for one in told)
    assert facts(phone)["phone.app"] == "browser"


def test_what_is_refused_stays_closed_and_can_be_laid_down_again() -> None:
    phone = tapped(read(tapped(a_reader(), "qr.away", "qr.light")), "qr.refuse")
    assert (facts(phone)["qr.refused"], facts(phone)["qr.code"]) == ("flyer", "none")
    assert facts(read(phone))["qr.page"] == "finder"
    assert facts(tapped(phone, "qr.again"))["qr.code"] == "false"


def test_a_false_code_ends_in_the_practice_and_leads_nowhere() -> None:
    phone = read(arrived(a_reader(), "code.false")[0])
    phone, told = touched(phone, Tap("qr.open"))
    assert told == (Followed("atari.example"),)
    assert facts(phone)["qr.page"] == "stopped"
    assert facts(tapped(phone, "qr.refuse"))["phone.app"] == "qr"


def test_a_code_that_nobody_brought_changes_nothing() -> None:
    assert arrived(a_reader(), "code.unknown") == (a_reader(), ())


@pytest.mark.parametrize("key", ["system.back", "system.home"])
def test_the_keys_of_the_phone_lead_out_and_it_is_found_again_with_an_empty_table(key: str) -> None:
    phone = tapped(a_reader(), key)
    assert facts(phone)["phone.app"] == "home"
    phone = tapped(phone, "home.all", "home.qr")
    assert facts(phone)["qr.code"] == "none"


def test_back_leads_from_the_card_to_the_finder() -> None:
    phone = tapped(read(tapped(a_reader(), "qr.away", "qr.light")), "system.back")
    assert (facts(phone)["phone.app"], facts(phone)["qr.page"]) == ("qr", "finder")
