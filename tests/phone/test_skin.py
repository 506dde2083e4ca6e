"""Skins: each phone's own ways back and home, over every page that can be walked to."""

from collections.abc import Iterator

import pytest

from kiosk.phone.happening import Missed, Turned, WentBack, WentHome
from kiosk.phone.phone import Phone, every_touchable, scene, touchable, touched
from kiosk.phone.skin import BACK, HOME, NAMES, RECENT, SIGNS, Skin, done_on
from kiosk.phone.touch import Tap
from kiosk.phone.walk import walk
from tests.phone.builders import tapped


def pages(skin: Skin) -> Iterator[Phone]:
    for page, _ in walk(Phone(skin=skin)):
        yield page


def keys(phone: Phone) -> set[str]:
    return {thing.target for thing in every_touchable(phone) if thing.target.startswith("system.")}


@pytest.mark.parametrize(("skin", "there"), [(Skin.ANDROID, {BACK, HOME, RECENT}), (Skin.RAKU, {BACK, HOME})])
def test_back_and_home_are_on_every_page(skin: Skin, there: set[str]) -> None:
    assert all(keys(page) == there for page in pages(skin))


@pytest.mark.parametrize("skin", Skin)
def test_the_apps_used_last_are_reached_by_the_key_for_them_or_a_hold_on_home(skin: Skin) -> None:
    phone = tapped(Phone(skin=skin), "home.mail")
    there, told = touched(phone, done_on(skin, Tap(RECENT)))
    assert (told, scene(there).screen) == ((Turned("recents"),), "recents")
    assert done_on(skin, Tap(HOME)) == Tap(HOME)


def test_an_iphone_like_phone_has_a_way_back_only_inside_an_app() -> None:
    first = tapped(Phone(skin=Skin.IPHONE), "home.mail")
    assert keys(first) == {HOME}
    assert touched(first, Tap(BACK)) == (first, (Missed(BACK),))
    letter = tapped(first, "mail.item.1")
    assert keys(letter) == {BACK, HOME}
    assert touched(letter, Tap(BACK))[1] == (WentBack(),)


def test_the_way_back_of_an_iphone_like_phone_is_named_after_the_page_it_leads_to() -> None:
    for page in pages(Skin.IPHONE):
        back = touchable(page, BACK)
        if back is not None:
            there, _ = touched(page, Tap(BACK))
            assert back.label == scene(there).title
            assert back.label in back.what


@pytest.mark.parametrize("skin", Skin)
def test_home_leads_home_from_every_page(skin: Skin) -> None:
    for page in pages(skin):
        there, told = touched(page, Tap(HOME))
        assert scene(there).screen == "home"
        assert told == (WentHome(),) or scene(page).screen == "home"


@pytest.mark.parametrize("skin", Skin)
def test_the_same_pages_are_found_in_every_skin(skin: Skin) -> None:
    assert {scene(page).screen for page in pages(skin)} == {scene(page).screen for page in pages(Skin.ANDROID)}


def test_each_skin_has_a_name_and_a_sign_to_choose_it_by() -> None:
    assert set(NAMES) == set(SIGNS) == set(Skin)
    assert len(set(NAMES.values())) == len(set(SIGNS.values())) == len(Skin)
