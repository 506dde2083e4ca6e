"""A call that comes in: it rings, is answered by a tap or a slide, declined, silenced, missed and called back."""

import pytest

from kiosk.phone.app import NothingArrives
from kiosk.phone.facts import facts
from kiosk.phone.happening import Answered, CameIn, Dialled, HungUp, Missed, Opened, Toggled
from kiosk.phone.people import contact
from kiosk.phone.phone import Phone, arrived, passed, scene, touched
from kiosk.phone.targets import find
from kiosk.phone.touch import Slide, Tap
from kiosk.phone.widgets import Answer
from tests.phone.builders import a_phone, a_talking_phone, tapped, told_by

HANA = "0300002345"
LINE = "もしもし、山田です。お電話 うれしいです。"


def a_call(what: str = "call.hana", phone: Phone | None = None) -> Phone:
    return arrived(phone or a_phone(), what)[0]


def a_missed_call() -> Phone:
    return passed(tapped(a_call(), "dialer.hush"), 6.0)[0]


def test_a_call_comes_to_the_front_from_wherever_one_is() -> None:
    phone, told = arrived(tapped(a_phone(), "home.mail"), "call.hana")
    assert told == (CameIn(HANA, "山田 はな"),)
    assert scene(phone).screen == "dialer.incoming"
    assert facts(phone)["dialer.call"] == "incoming"


@pytest.mark.parametrize("what", ["call.nobody", "call.hana.twice", "storm", ""])
def test_only_people_who_are_known_call(what: str) -> None:
    with pytest.raises(NothingArrives):
        arrived(a_phone(), what)


@pytest.mark.parametrize("touch", [Tap("dialer.answer"), Slide("dialer.answer")])
def test_a_phone_in_use_is_answered_by_a_tap_and_a_slide_does_no_harm(touch: Tap | Slide) -> None:
    phone, told = touched(a_call(), touch)
    assert told == (Answered(HANA, "山田 はな", LINE),)
    assert scene(phone).screen == "dialer.call"


def test_a_phone_that_was_locked_is_answered_by_a_slide_only() -> None:
    phone = a_call("call.hana.locked")
    answer = find(scene(phone), "dialer.answer")
    assert isinstance(answer, Answer) and answer.sliding
    assert touched(phone, Tap("dialer.answer")) == (phone, (Missed("dialer.answer"),))
    assert isinstance(touched(phone, Slide("dialer.answer"))[1][0], Answered)


def test_an_answered_call_is_hung_up_and_kept_as_one_that_came() -> None:
    phone = tapped(a_call(), "dialer.answer", "dialer.hangup")
    now = facts(phone)
    assert (now["dialer.last"], now["dialer.last_answered"], now["dialer.last_way"]) == (HANA, "yes", "came")


def test_a_declined_call_is_over_at_once() -> None:
    phone, told = touched(a_call(), Tap("dialer.decline"))
    assert told == (HungUp(HANA, 0, answered=False),)
    assert facts(phone)["dialer.call"] == "none"
    assert not scene(phone).banner, "who declines knows of the call"


def test_nobody_has_to_hurry() -> None:
    assert facts(passed(a_call(), 600.0)[0])["dialer.call"] == "incoming"


def test_silence_is_not_declining_and_is_taken_back() -> None:
    phone, told = touched(a_call(), Tap("dialer.hush"))
    assert told == (Toggled("dialer.hush", checked=True),)
    assert (facts(phone)["dialer.call"], facts(phone)["dialer.hushed"]) == ("incoming", "yes")
    assert isinstance(told_by(phone, "dialer.answer")[0], Answered)
    assert facts(tapped(phone, "dialer.hush"))["dialer.hushed"] == "no"


def test_the_caller_of_a_silenced_call_gives_up_and_a_strip_tells_of_it() -> None:
    phone, told = passed(tapped(a_call(), "dialer.hush"), 6.0)
    assert told == (HungUp(HANA, 0, answered=False),)
    strip = find(scene(tapped(phone, "system.home")), "dialer.missed")
    assert strip is not None and strip.label == "出られなかった 電話 1件"


def test_a_missed_call_is_called_back_from_the_history() -> None:
    phone, told = touched(tapped(a_missed_call(), "system.home"), Tap("dialer.missed"))
    assert told == (Opened("dialer"),)
    assert not scene(phone).banner
    row = find(scene(phone), "dialer.past.0")
    assert row is not None and row.label == "山田 はな"
    assert told_by(tapped(phone, "dialer.past.0"), "dialer.ring") == (Dialled(HANA),)


def test_home_leaves_it_ringing_and_a_strip_leads_back() -> None:
    phone = tapped(a_call(), "system.home")
    assert facts(phone)["dialer.call"] == "incoming"
    assert scene(tapped(phone, "dialer.return")).screen == "dialer.incoming"


def test_a_call_that_comes_in_ends_the_one_that_goes_on() -> None:
    phone = a_call("call.ken", a_talking_phone())
    assert facts(phone)["dialer.call"] == "incoming"
    assert facts(phone)["dialer.last_answered"] == "yes"


def test_all_who_may_call_are_in_the_contacts() -> None:
    assert all(contact(name) for name in ("hana", "jiro", "yuki", "ken"))
