"""The practice board: circles open by their own touch, every other touch is told and does no harm."""

import pytest

from kiosk.phone.app import NothingArrives
from kiosk.phone.apps.touch_board import CIRCLES, FLOWERS, Page
from kiosk.phone.facts import facts
from kiosk.phone.happening import Changed, Missed, Turned, WentBack, WentHome
from kiosk.phone.phone import Phone, arrived, passed, scene, touched
from kiosk.phone.targets import find
from kiosk.phone.touch import Long, Slide, Tap, Touch
from kiosk.phone.widgets import Glass, Spot, Text
from tests.phone.builders import a_phone, tapped, told_by


def a_board(page: str) -> Phone:
    return arrived(a_phone(), f"board.{page}")[0]


def after(phone: Phone, *touches: Touch) -> Phone:
    for touch in touches:
        phone, _ = touched(phone, touch)
    return phone


def says(phone: Phone) -> str:
    (text,) = scene(phone).foot
    assert isinstance(text, Text)
    return text.label


def drawing(phone: Phone, target: str) -> str:
    spot = find(scene(phone), target)
    assert isinstance(spot, Spot)
    return spot.icon


def test_it_is_found_among_all_apps_and_each_board_from_its_menu() -> None:
    menu = tapped(a_phone(), "home.all", "home.touch")
    assert facts(menu)["touch.page"] == "menu"
    for page in list(Page)[1:]:
        phone, told = touched(menu, Tap(f"touch.open.{page}"))
        assert told == (Turned(f"touch.{page}"),)
        assert facts(phone)["touch.page"] == page
        assert told_by(phone, "system.back") == (WentBack(),)
        assert told_by(phone, "system.home") == (WentHome(),)


def test_a_lesson_lays_a_fresh_board_in_front_of_whatever_was_there() -> None:
    phone = a_board("big")
    assert scene(phone).screen == "touch.big"
    assert scene(arrived(after(phone, Tap("touch.big")), "board.big")[0]) == scene(phone)
    with pytest.raises(NothingArrives):
        arrived(a_phone(), "board.round")


def test_a_light_tap_opens_a_circle_like_a_flower() -> None:
    phone, told = touched(a_board("big"), Tap("touch.big"))
    assert told == (Changed("花が ひらきました。"),)
    assert (facts(phone)["touch.opened"], drawing(phone, "touch.big")) == ("big", "flower")
    assert says(phone) == "花が ひらきました。"


@pytest.mark.parametrize(("touch", "note"), [(Long("touch.big"), "long"), (Slide("touch.big"), "slid")])
def test_a_touch_too_long_or_sliding_leaves_a_bud_that_a_tap_still_opens(touch: Touch, note: str) -> None:
    phone = after(a_board("big"), touch)
    assert (facts(phone)["touch.note"], facts(phone)["touch.opened"]) == (note, "none")
    assert drawing(phone, "touch.big") == "bud"
    assert drawing(after(phone, Tap("touch.big")), "touch.big") == "flower"


def test_a_second_touch_is_counted_as_one() -> None:
    phone = after(a_board("twice"), Tap("touch.twice"), Tap("touch.twice"))
    assert (facts(phone)["touch.opened"], facts(phone)["touch.again"]) == ("twice", "yes")
    assert told_by(phone, "touch.twice") == (Missed("touch"),), "and a third changes nothing"


def test_one_circle_opens_by_a_hold_only() -> None:
    phone = after(a_board("hold"), Tap("touch.hold"))
    assert (facts(phone)["touch.note"], facts(phone)["touch.held"]) == ("short", "no")
    assert facts(after(phone, Long("touch.hold")))["touch.held"] == "yes"


@pytest.mark.parametrize(("target", "note"), [("touch.glass", "beside"), ("touch.rim", "rim")])
def test_a_finger_beside_everything_and_a_hand_at_the_rim_are_felt(target: str, note: str) -> None:
    phone = after(a_board("three"), Tap("touch.upper"), Tap(target))
    assert (facts(phone)["touch.note"], facts(phone)["touch.opened"]) == (note, "upper")


def test_flowers_are_told_in_the_order_of_the_page_whichever_opened_first() -> None:
    phone = after(a_board("three"), Tap("touch.lower"), Tap("touch.upper"))
    assert facts(phone)["touch.opened"] == "upper lower"


def test_a_line_of_the_list_is_picked_and_another_after_it() -> None:
    phone = after(a_board("list"), Tap("touch.line.kiku"), Tap("touch.line.yuri"))
    assert (facts(phone)["touch.picked"], says(phone)) == ("yuri", "「ゆり」を えらびました。")
    assert len(scene(phone).body) == len(FLOWERS)


def test_what_opened_has_been_seen_after_a_moment_however_often_the_glass_is_touched() -> None:
    phone = after(passed(a_board("big"), 9.0)[0], Tap("touch.big"))
    assert facts(phone)["touch.seen"] == "no"
    for target in ("touch.glass", "touch.rim"):
        phone = passed(after(phone, Tap(target)), 1.0)[0]
    assert facts(phone)["touch.seen"] == "yes"


def test_circles_lie_apart_inside_the_glass_and_are_large_enough_for_a_finger() -> None:
    across, down = 360, 270  # units of the smallest board
    for circles in CIRCLES.values():
        for n, one in enumerate(circles):
            radius = one.breadth * across / 2
            assert 2 * radius >= 48
            assert radius <= one.along * across <= across - radius
            assert radius <= one.below * down <= down - radius
            for other in circles[n + 1 :]:
                apart = ((one.along - other.along) * across) ** 2 + ((one.below - other.below) * down) ** 2
                assert apart**0.5 > radius + other.breadth * across / 2


def test_the_rim_lies_under_the_glass_and_the_glass_under_the_circles() -> None:
    (board,) = scene(a_board("big")).body
    rim, glass, circle = board.kids
    assert isinstance(rim, Glass) and isinstance(glass, Glass) and isinstance(circle, Spot)
    assert rim.inset == 0 < glass.inset
