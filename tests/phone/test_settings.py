"""The settings app changes the whole phone: letters, brightness, sound, and what stands on the home screen."""

import pytest

from kiosk.phone.apps.settings import DIMMED, LETTERS, Settings, at
from kiosk.phone.facts import facts
from kiosk.phone.happening import Adjusted, Missed, Toggled, Turned, WentBack
from kiosk.phone.phone import Phone, scene, touched
from kiosk.phone.start import UnknownStart, prepared
from kiosk.phone.targets import find, targets
from kiosk.phone.touch import Set, Tap
from kiosk.phone.widgets import Group, Slider
from tests.phone.builders import a_phone, tapped, told_by


def settings_page(name: str) -> Phone:
    return tapped(a_phone(), "home.settings", f"settings.open.{name}")


def test_a_row_opens_its_page_and_back_leads_to_the_list() -> None:
    assert told_by(tapped(a_phone(), "home.settings"), "settings.open.text") == (Turned("settings.text"),)
    phone, told = touched(settings_page("text"), Tap("system.back"))
    assert told == (WentBack(),)
    assert scene(phone).screen == "settings"


@pytest.mark.parametrize(("setting", "before", "after"), [("text", 2, 3), ("sound", 3, 4)])
def test_more_and_less_go_by_one_and_stay(setting: str, before: int, after: int) -> None:
    phone, told = touched(settings_page(setting), Tap(f"settings.{setting}.more"))
    assert told == (Adjusted(setting, after, grew=True),)
    assert facts(tapped(phone, "system.home", "home.mail"))[f"settings.{setting}"] == str(after)
    assert told_by(phone, f"settings.{setting}.less") == (Adjusted(setting, before, grew=False),)


def test_at_the_end_more_does_nothing() -> None:
    assert told_by(settings_page("light"), "settings.light.more") == (Missed("settings.light.more"),)


def test_a_slider_is_set_by_a_tap_on_a_place_and_goes_round_by_keys() -> None:
    phone, told = touched(settings_page("text"), Set("settings.text", 4))
    assert told == (Adjusted("text", 4, grew=True),)
    slider = find(scene(phone), "settings.text")
    assert isinstance(slider, Slider) and slider.level == 4
    assert told_by(phone, "settings.text") == (Adjusted("text", 1, grew=False),)
    assert touched(phone, Set("settings.text", 4))[1] == (Missed("settings.text"),)
    assert touched(phone, Set("settings.text", 9))[1] == (Missed("settings.text"),)


def test_every_page_wears_the_settings() -> None:
    phone = prepared(a_phone(), (("settings.text", "4"), ("settings.light", "1"), ("settings.sound", "5")))
    for page in (phone, tapped(phone, "home.mail"), tapped(phone, "home.dialer")):
        shown = scene(page)
        assert (shown.letters, shown.dimmed, shown.volume) == (LETTERS[-1], DIMMED[0], 5)
    assert (scene(a_phone()).letters, scene(a_phone()).dimmed) == (1.0, 0.0)


def test_quiet_is_no_sound_and_keeps_the_level() -> None:
    phone, told = touched(settings_page("sound"), Tap("settings.quiet"))
    assert told == (Toggled("settings.quiet", checked=True),)
    assert scene(phone).volume == 0
    assert scene(tapped(phone, "settings.quiet")).volume == 3


def test_three_only_strips_the_home_screen_and_all_apps_are_still_found() -> None:
    phone = tapped(settings_page("home"), "settings.simple", "system.home")
    assert targets(scene(phone)) == ("home.dialer", "home.mail", "home.camera", "home.all")
    three = scene(phone).body[0]
    assert isinstance(three, Group) and three.across == 1
    assert facts(tapped(phone, "home.all", "home.clock"))["phone.app"] == "clock"
    assert (
        facts(tapped(phone, "home.all", "home.settings", "settings.open.home", "settings.simple"))["settings.simple"]
        == "no"
    )


@pytest.mark.parametrize(
    "start", [("settings.text", "9"), ("settings.text", "x"), ("settings.quiet", "maybe"), ("nothing", "1")]
)
def test_a_phone_can_not_begin_with_what_is_not_there(start: tuple[str, str]) -> None:
    with pytest.raises(UnknownStart) as wrong:
        prepared(a_phone(), (start,))
    assert (wrong.value.name, wrong.value.word) == start


def test_there_is_no_level_beyond_the_last() -> None:
    with pytest.raises(ValueError, match="text"):
        at(Settings(), "text", 5)
