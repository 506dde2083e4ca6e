"""The lock screen: what it shows, the two ways to open it, its code, and that nothing leads around it."""

import pytest

from kiosk.phone.facts import facts
from kiosk.phone.happening import Changed, Dotted, Missed, Turned, WentHome
from kiosk.phone.phone import Phone, arrived, every_touchable, scene, stocked, touched
from kiosk.phone.skin import Skin
from kiosk.phone.start import UnknownStart, prepared
from kiosk.phone.stock import Said, Stock, Talk
from kiosk.phone.targets import find, targets
from kiosk.phone.touch import Long, Slide, Tap, Touch
from kiosk.phone.walk import walk
from kiosk.phone.widgets import Button, Lift
from tests.phone.builders import tapped, told_by

LETTER = Talk(id="parcel", sender="れんしゅう宅配", said=(Said(text="こんにちは。"),))


def a_locked_phone(code: str = "", skin: Skin = Skin.ANDROID) -> Phone:
    start = (("phone.locked", "yes"), *((("lock.code", code),) if code else ()))
    return prepared(stocked(Phone(skin=skin), Stock(talks=(LETTER,))), start)


def opened(phone: Phone) -> Phone:
    return touched(phone, Slide("lock.open"))[0]


def test_it_begins_locked_where_a_lesson_says_so_and_only_there() -> None:
    assert facts(Phone())["phone.locked"] == "no"
    phone = a_locked_phone()
    assert (facts(phone)["phone.locked"], scene(phone).screen) == ("yes", "lock")


@pytest.mark.parametrize("skin", [Skin.ANDROID, Skin.IPHONE])
def test_a_slide_opens_and_a_tap_does_not(skin: Skin) -> None:
    phone = a_locked_phone(skin=skin)
    assert isinstance(find(scene(phone), "lock.open"), Lift)
    assert touched(phone, Tap("lock.open")) == (phone, (Missed("lock.open"),))
    after, told = touched(phone, Slide("lock.open"))
    assert told == (WentHome(),)
    assert (facts(after)["phone.locked"], scene(after).screen) == ("no", "home")


@pytest.mark.parametrize("touch", [Tap("lock.open"), Slide("lock.open")])
def test_a_raku_like_phone_is_opened_by_a_button(touch: Touch) -> None:
    phone = a_locked_phone(skin=Skin.RAKU)
    assert isinstance(find(scene(phone), "lock.open"), Button)
    assert scene(touched(phone, touch)[0]).screen == "home"


@pytest.mark.parametrize("skin", list(Skin))
def test_back_home_and_the_apps_used_lead_nowhere(skin: Skin) -> None:
    phone = a_locked_phone(skin=skin)
    for key in (thing.target for thing in every_touchable(phone) if thing.target.startswith("system.")):
        for touch in (Tap(key), Long(key)):
            assert touched(phone, touch) == (phone, (Missed(key),))


def test_what_came_stands_on_it_and_is_read_when_it_is_open() -> None:
    phone, _ = arrived(a_locked_phone(), "message.parcel")
    assert scene(phone).screen == "lock"
    phone, told = touched(phone, Tap("messages.item.parcel"))
    assert told == (Changed("開けると、読めます。"),)
    assert facts(phone)["messages.talk"] == "none"
    assert facts(tapped(opened(phone), "messages.item.parcel"))["messages.talk"] == "parcel"


def test_a_call_rings_over_it_and_leaves_it_locked() -> None:
    phone, _ = arrived(a_locked_phone(), "call.hana.locked")
    assert scene(phone).screen == "dialer.incoming"
    assert told_by(phone, "system.home") == (Missed("system.home"),)
    phone, _ = touched(phone, Slide("dialer.answer"))
    assert scene(phone).screen == "dialer.call"
    assert scene(tapped(phone, "dialer.hangup")).screen == "lock"


def test_the_code_opens_when_it_is_right_and_is_asked_again_without_end() -> None:
    phone = opened(a_locked_phone("1234"))
    assert scene(phone).screen == "lock.code"
    for _ in range(5):
        phone = tapped(phone, *(f"lock.key.{digit}" for digit in "9999"))
        assert (facts(phone)["lock.code"], facts(phone)["phone.locked"]) == ("none", "yes")
    phone = tapped(phone, *(f"lock.key.{digit}" for digit in "1239"), *(f"lock.key.{digit}" for digit in "12344"))
    assert scene(phone).screen == "home"


def test_a_digit_is_erased_and_the_code_is_put_away() -> None:
    phone = tapped(opened(a_locked_phone("1234")), "lock.key.1", "lock.key.9", "lock.erase")
    assert facts(phone)["lock.code"] == "1"
    strange, told = touched(phone, Tap("lock.key.9"))
    assert (facts(strange)["lock.code"], told) == ("1?", (Dotted("lock.code"),))
    after, told = touched(phone, Tap("lock.stop"))
    assert told == (Turned("lock"),)
    assert (scene(after).screen, facts(after)["lock.code"]) == ("lock", "none")


@pytest.mark.parametrize("word", ["123", "12345", "12a4", ""])
def test_a_code_is_four_digits(word: str) -> None:
    with pytest.raises(UnknownStart):
        prepared(Phone(), (("lock.code", word),))


def test_a_walk_finds_the_way_out() -> None:
    assert {"lock", "home", "settings"} <= {scene(page).screen for page, _ in walk(a_locked_phone())}


def test_a_locked_phone_shows_nothing_of_its_apps() -> None:
    assert set(targets(scene(a_locked_phone()))) == {"lock.open"}
