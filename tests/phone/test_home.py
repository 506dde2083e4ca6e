"""The home screen, the list of all apps, icons that were taken away, and the apps used last."""

from kiosk.phone.facts import facts
from kiosk.phone.happening import Closed, IconMoved, Missed, Opened, Turned, WentBack, WentHome
from kiosk.phone.phone import scene, touched
from kiosk.phone.start import prepared
from kiosk.phone.targets import find, targets
from kiosk.phone.touch import Long, Tap
from kiosk.phone.walk import walk
from tests.phone.builders import a_keypad, a_phone, a_talking_phone, digits, tapped, told_by

RECENTS = Long("system.home")


def used(*apps: str):  # noqa: ANN201 (Phone)
    phone = a_phone()
    for app in apps:
        phone = tapped(phone, f"home.{app}", "system.home")
    return touched(phone, RECENTS)[0]


def test_all_apps_are_in_one_list_and_home_and_back_lead_out() -> None:
    phone, told = touched(a_phone(), Tap("home.all"))
    assert told == (Turned("home.all"),)
    assert facts(phone)["phone.screen"] == "home.all"
    assert {t for t in targets(scene(a_phone())) if t != "home.all"} <= set(targets(scene(phone)))
    assert told_by(phone, "system.back") == (WentBack(),)
    assert told_by(phone, "system.home") == (WentHome(),)
    assert told_by(phone, "home.calculator") == (Opened("calculator"),)


def test_a_held_icon_asks_and_opens_nothing() -> None:
    phone, told = touched(a_phone(), Long("home.memo"))
    assert told == (Turned("home.held"),)
    assert facts(phone)["phone.app"] == "home"
    assert scene(tapped(phone, "home.stay")).screen == "home"
    assert scene(tapped(phone, "system.back")).screen == "home"


def test_an_icon_that_was_taken_away_is_found_among_all_apps_and_put_back() -> None:
    held, _ = touched(a_phone(), Long("home.memo"))
    phone, told = touched(held, Tap("home.off"))
    assert told == (IconMoved("memo", on_home=False),)
    assert "home.memo" not in targets(scene(phone))
    assert facts(phone)["home.off"] == "memo"
    everything = tapped(phone, "home.all")
    assert told_by(everything, "home.memo") == (Opened("memo"),)
    held, _ = touched(everything, Long("home.memo"))
    phone, told = touched(held, Tap("home.on"))
    assert told == (IconMoved("memo", on_home=True),)
    assert "home.memo" in targets(scene(tapped(phone, "system.home")))


def test_a_lesson_may_begin_with_an_icon_taken_away() -> None:
    assert "home.map" not in targets(scene(prepared(a_phone(), (("home.off", "map"),))))


def test_a_hold_on_the_home_key_shows_the_apps_used_last_the_newest_first() -> None:
    phone = used("mail", "calculator", "mail")
    assert targets(scene(phone)) == (
        "recents.open.mail",
        "recents.close.mail",
        "recents.open.calculator",
        "recents.close.calculator",
        "recents.clear",
    )
    assert touched(phone, RECENTS)[1] == (Missed("system.home"),)
    assert told_by(phone, "recents.open.calculator") == (Opened("calculator"),)


def test_a_closed_app_is_gone_from_the_list_only() -> None:
    phone, told = touched(used("mail", "calculator"), Tap("recents.close.calculator"))
    assert told == (Closed("calculator"),)
    assert facts(phone)["recents.closed"] == "calculator"
    assert facts(phone)["recents.newest"] == "mail"
    assert find(scene(phone), "recents.open.calculator") is None
    opened = tapped(phone, "system.home", "home.calculator")
    assert facts(opened)["phone.app"] == "calculator"
    assert facts(opened)["recents.closed"] == "none"


def test_all_are_closed_at_once() -> None:
    phone, told = touched(used("mail", "clock"), Tap("recents.clear"))
    assert told == (Closed("clock"), Closed("mail"))
    assert targets(scene(phone)) == ()


def test_closing_the_telephone_forgets_the_number_and_hangs_nobody_up() -> None:
    typing = touched(a_keypad("123"), RECENTS)[0]
    assert facts(tapped(typing, "recents.close.dialer"))["dialer.number"] == ""
    talking = touched(a_talking_phone(), RECENTS)[0]
    assert facts(tapped(talking, "recents.close.dialer"))["dialer.call"] == "talking"


def test_a_walk_finds_the_list_of_apps_and_is_not_lost_in_their_order() -> None:
    pages = [page for page, _ in walk(tapped(a_phone(), "home.dialer", *digits("12")))]
    assert "recents" in {scene(page).screen for page in pages}
    assert len(pages) < 400
