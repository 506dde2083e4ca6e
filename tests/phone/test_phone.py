"""The whole phone: apps open, back and home lead home, a call goes on behind everything."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.phone.facts import facts
from kiosk.phone.happening import Missed, Opened, Turned, WentBack, WentHome
from kiosk.phone.phone import Phone, every_touchable, passed, scene, touched
from kiosk.phone.touch import Tap
from kiosk.phone.widgets import Group, Icon
from tests.phone.builders import a_keypad, a_phone, a_talking_phone, tapped, told_by

APPS = [w.target for w in every_touchable(a_phone()) if isinstance(w, Icon) and w.key != "all"]


def test_the_telephone_is_the_leftmost_of_the_dock() -> None:
    dock = scene(a_phone()).foot[-1]
    assert isinstance(dock, Group)
    assert next(kid.key for kid in dock.kids) == "dialer"
    assert len(dock.kids) == 4


@pytest.mark.parametrize("target", APPS)
def test_every_icon_opens_something_and_home_and_back_lead_out(target: str) -> None:
    app = target.removeprefix("home.")
    phone, told = touched(a_phone(), Tap(target))
    assert told == (Opened(app),)
    assert scene(phone).screen.split(".")[0] == app
    assert scene(phone).body
    assert told_by(phone, "system.home") == (WentHome(),)
    assert told_by(phone, "system.back") == (WentHome(),)


def test_a_letter_opens_and_back_leads_to_the_list() -> None:
    phone = tapped(a_phone(), "home.mail")
    phone, told = touched(phone, Tap("mail.item.1"))
    assert told == (Turned("mail.1"),)
    phone, told = touched(phone, Tap("system.back"))
    assert told == (WentBack(),)
    assert scene(phone).screen == "mail"


def test_what_was_typed_is_still_there_later() -> None:
    assert facts(tapped(a_keypad("12"), "system.home", "home.dialer"))["dialer.number"] == "12"


@pytest.mark.parametrize("key", ["system.back", "system.home"])
def test_a_call_goes_on_behind_other_pages_and_a_strip_leads_back(key: str) -> None:
    phone = tapped(a_talking_phone(), key)
    assert facts(phone)["dialer.call"] == "talking"
    strip = scene(phone).banner[0]
    assert strip.label == "通話中"
    phone, told = touched(phone, Tap("dialer.return"))
    assert told == (Opened("dialer"),)
    assert scene(phone).screen == "dialer.call"
    assert not scene(phone).banner


def test_the_strip_is_there_in_every_app_and_its_time_runs() -> None:
    phone = tapped(a_talking_phone(), "system.home", "home.mail")
    phone, _ = passed(phone, 7.0)
    assert "0:07" in scene(phone).banner[0].detail


def test_what_is_not_on_the_screen_is_missed_and_changes_nothing() -> None:
    for target in ("dialer.hangup", "mail.item.1", "nonsense", "", "home.", "dialer.past.9"):
        phone, told = touched(a_phone(), Tap(target))
        assert told == (Missed(target),)
        assert phone == a_phone()


def test_home_and_back_do_nothing_at_home() -> None:
    assert told_by(a_phone(), "system.home") == (Missed("system.home"),)
    assert told_by(a_phone(), "system.back") == (Missed("system.back"),)


def test_time_alone_changes_nothing() -> None:
    assert passed(a_phone(), 60.0) == (a_phone(), ())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 10_000), max_size=40))
def test_however_it_is_touched_targets_and_keys_stay_unique_and_are_handled(choices: list[int]) -> None:
    phone = Phone()
    for choice in choices:
        shown = scene(phone)
        things = every_touchable(phone)
        assert len({w.target for w in things}) == len(things)
        for slot in (shown.body, shown.foot, shown.banner):
            assert len({w.key for w in slot}) == len(slot)
        thing = things[choice % len(things)]
        assert thing.label
        before = phone
        phone, told = touched(phone, Tap(thing.target))
        assert told, thing.target
        assert phone != before or any(isinstance(t, Missed | Turned) for t in told)
        phone, _ = passed(phone, 0.7)
