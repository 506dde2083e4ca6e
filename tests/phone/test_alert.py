"""The town's alerts come over everything, say when they were sent, and can be hushed, forbidden and explained."""

from kiosk.phone.apps.alert import LEVELS
from kiosk.phone.facts import facts
from kiosk.phone.happening import CameAlert, Sounded
from kiosk.phone.phone import Phone, arrived, scene, stocked, touched
from kiosk.phone.start import prepared
from kiosk.phone.stock import Alert, Stock
from kiosk.phone.targets import find
from kiosk.phone.touch import Tap
from tests.phone.builders import a_phone, tapped

RAIN = Alert(
    id="rain",
    level=4,
    kind="大雨 危険警報",
    area="川の そば",
    text="水が ふえて います。",
    time="午後 2時10分",
    by="気象台",
)


def a_ready_phone(*targets: str) -> Phone:
    return tapped(stocked(a_phone(), Stock(alerts=(RAIN,))), *targets)


def an_app(*targets: str) -> Phone:
    return a_ready_phone("home.all", "home.alert", *targets)


def words(phone: Phone) -> str:
    return " ".join(getattr(widget, "label", "") for widget in scene(phone).body)


def test_an_alert_comes_over_whatever_is_open_with_its_sound_and_its_time() -> None:
    phone, told = arrived(a_ready_phone("home.memo"), "alert.rain")
    assert told == (CameAlert("rain"), Sounded("alert"))
    assert facts(phone)["phone.app"] == "alert"
    assert "レベル4" in words(phone) and "午後 2時10分、気象台の お知らせです。" in words(phone)


def test_the_sound_is_stopped_apart_from_closing() -> None:
    phone = tapped(arrived(a_ready_phone(), "alert.rain")[0], "alert.hush")
    assert (facts(phone)["alert.hushed"], facts(phone)["alert.open"]) == ("yes", "rain")
    assert find(scene(phone), "alert.hush") is None
    phone = tapped(phone, "alert.close")
    assert (facts(phone)["alert.page"], facts(phone)["alert.came"]) == ("list", "rain")
    assert facts(tapped(phone, "alert.item.rain"))["alert.open"] == "rain"


def test_without_sound_it_comes_in_writing_only() -> None:
    phone = an_app("alert.settings", "alert.loud", "system.home")
    phone, told = arrived(phone, "alert.rain")
    assert told == (CameAlert("rain"),)
    assert find(scene(phone), "alert.hush") is None


def test_where_alerts_are_forbidden_nothing_comes() -> None:
    phone = an_app("alert.settings", "alert.told", "system.home")
    assert arrived(phone, "alert.rain") == (phone, ())


def test_it_is_seen_on_a_locked_phone_too() -> None:
    locked = prepared(a_ready_phone(), (("phone.locked", "yes"),))
    phone = arrived(locked, "alert.rain")[0]
    assert "レベル4" in words(phone)
    assert facts(tapped(phone, "alert.close"))["phone.locked"] == "yes"


def test_the_practice_sound_is_another_softer_one() -> None:
    phone, told = touched(an_app(), Tap("alert.try"))
    assert Sounded("alert-softly") in told
    assert facts(phone)["alert.tried"] == "yes"


def test_every_level_has_a_page_that_says_who_does_what() -> None:
    for level in LEVELS:
        assert level.who in words(an_app("alert.levels", f"alert.level.{level.number}"))


def test_what_the_town_says_is_kept_apart_from_what_the_weather_office_says() -> None:
    page = words(an_app("alert.levels", "alert.level.4"))
    assert "市が「避難指示」を 出す 目安です" in page and "危険警報" not in page.split("市が")[1]


def test_the_question_keeps_the_answer_that_was_chosen_last() -> None:
    phone = an_app("alert.levels", "alert.question", "alert.answer.5", "alert.answer.4")
    assert facts(phone)["alert.answer"] == "4"
    assert facts(tapped(phone, "system.back"))["alert.page"] == "levels"
