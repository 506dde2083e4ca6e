"""A machine stands where the phone is: no system keys, nothing of the phone over it, no way there from the phone."""

import pytest

from kiosk.phone.apps.every import EVERY
from kiosk.phone.apps.names import TITLES
from kiosk.phone.happening import Missed
from kiosk.phone.phone import Phone, arrived, every_touchable, scene, touched
from kiosk.phone.skin import BACK, HOME, Skin
from kiosk.phone.start import prepared
from kiosk.phone.touch import Long, Tap
from kiosk.phone.walk import walk

MACHINES = [app for app in EVERY if app.machine]


def a_machine(skin: Skin = Skin.ANDROID) -> Phone:
    return prepared(Phone(skin=skin), (("phone.app", "clinic"),))


@pytest.mark.parametrize("skin", Skin)
def test_a_machine_has_none_of_the_phones_keys(skin: Skin) -> None:
    phone = a_machine(skin)
    for touch in (Tap(BACK), Tap(HOME), Long(HOME)):
        assert touched(phone, touch) == (phone, (Missed(touch.target),))
    assert not [thing for thing in every_touchable(phone) if thing.target.startswith("system.")]


def test_its_scene_says_what_it_is_called_and_a_phones_says_nothing() -> None:
    assert scene(a_machine()).machine == "病院の カードリーダー"
    assert scene(Phone()).machine == ""


def test_the_phones_letters_and_strips_do_not_reach_it() -> None:
    phone = prepared(a_machine(), (("settings.text", "4"), ("settings.light", "1"), ("settings.quiet", "yes")))
    assert scene(phone) == scene(a_machine())
    with_mail, _ = arrived(phone, "message.nobody")
    assert not scene(with_mail).banner


def test_no_way_leads_from_the_phone_to_a_machine_nor_back() -> None:
    names = {app.name for app in MACHINES}
    assert names
    assert not names & set(TITLES)
    assert not {page.front for page, _ in walk(Phone())} & names
    assert {page.front for page, _ in walk(a_machine())} == {"clinic"}
