"""The settings change what is seen of the phone, and its switch, slider and answer work by finger and by key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.phone import phone as machine
from kiosk.phone.phone import Phone
from kiosk.phone.skin import Skin
from kiosk.phone.start import prepared
from kiosk.phone.touch import Long, Slide, Tap, touch_of
from tests.phone.builders import tapped
from tests.ui.phone.stage import Stage


def a_page(*targets: str, text: str = "2", light: str = "5", skin: Skin = Skin.ANDROID) -> Phone:
    return tapped(prepared(Phone(skin=skin), (("settings.text", text), ("settings.light", light))), *targets)


def ringing(what: str, phone: Phone | None = None) -> Phone:
    return machine.arrived(phone or Phone(), what)[0]


def height_of(stage: Stage, text: str) -> float:
    """Pixels of the letters of a text that is seen."""
    words = (i for i in stage.items() if text in (i.property("text"), i.property("says")) and i.isVisible())
    return next(words).property("font").pixelSize()


def test_the_letters_of_the_whole_phone_follow_the_setting(stage: Stage) -> None:
    stage.phone.still()
    sizes = []
    for text in "1234":
        stage.show(machine.scene(a_page("home.dialer", text=text)))
        sizes.append((height_of(stage, "電話"), height_of(stage, "かける")))
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 4


def test_the_glass_is_dimmed_and_bright_again(stage: Stage) -> None:
    stage.phone.still()
    at = QPoint(230, 600)
    seen = []
    for light in "135":
        stage.show(machine.scene(a_page("home.settings", light=light)))
        seen.append(stage.picture().pixelColor(at).lightness())
    assert seen == sorted(seen)
    assert seen[0] < seen[2] / 2
    assert not stage.item("dimming").isVisible()


def test_a_switch_is_turned_by_a_tap_and_looks_it(stage: Stage) -> None:
    stage.phone.still()
    phone = a_page("home.settings", "settings.open.sound")
    stage.show(machine.scene(phone))
    before = stage.picture()
    stage.settle()
    stage.tap("settings.quiet")
    assert stage.touches == [("settings.quiet", "tap")]
    stage.show(machine.scene(tapped(phone, "settings.quiet")))
    assert stage.picture() != before


@pytest.mark.parametrize(("part", "level"), [(0.04, 1), (0.4, 2), (0.66, 3), (0.97, 4)])
def test_a_tap_on_a_slider_sets_the_nearest_place(stage: Stage, part: float, level: int) -> None:
    stage.phone.still()
    stage.show(machine.scene(a_page("home.settings", "settings.open.text")))
    stage.settle()
    place = stage.place(stage.thing("settings.text"))
    at = QPoint(int(place.x() + place.width() * part), int(place.center().y()))
    stage.press(at)
    stage.release(at)
    assert stage.touches == [("settings.text", f"set:{level}")]


def drag(stage: Stage, target: str, part: float) -> None:
    """Draws a finger from the left end of a thing along a part of its width."""
    place = stage.place(stage.thing(target))
    start = QPoint(int(place.x() + place.height() / 2), int(place.center().y()))
    stage.press(start)
    for step in range(1, 9):
        stage.move(start + QPoint(int(place.width() * part * step / 8), 0))
        stage.wait(10)
    stage.release(start + QPoint(int(place.width() * part), 0))


def test_a_handle_drawn_to_the_end_answers_and_one_let_go_early_does_not(stage: Stage) -> None:
    stage.phone.still()
    stage.show(machine.scene(ringing("call.hana.locked")))
    stage.settle()
    drag(stage, "dialer.answer", 0.3)
    drag(stage, "dialer.answer", 0.85)
    assert stage.touches == [("dialer.answer", "tap"), ("dialer.answer", "slide")]


@pytest.mark.parametrize(("what", "how"), [("call.hana", "tap"), ("call.hana.locked", "slide")])
def test_by_key_one_press_answers_either_kind(stage: Stage, what: str, how: str) -> None:
    stage.phone.still()
    phone = ringing(what)
    stage.show(machine.scene(phone))
    stage.settle()
    stage.view.requestActivate()
    stage.thing("dialer.answer").forceActiveFocus()
    QTest.keyClick(stage.view, Qt.Key.Key_Return)
    assert stage.touches == [("dialer.answer", how)]
    answered, _ = machine.touched(phone, touch_of("dialer.answer", how))
    assert machine.scene(answered).screen == "dialer.call"


def pages(skin: Skin, text: str) -> list[Phone]:
    start = a_page(text=text, skin=skin)
    simple = prepared(start, (("settings.simple", "yes"),))
    used = tapped(start, "home.mail", "system.home", "home.calculator")
    return [
        start,
        simple,
        tapped(start, "home.all"),
        machine.touched(start, Long("home.memo"))[0],
        machine.touched(used, Long("system.home"))[0],
        tapped(start, "home.settings"),
        *(tapped(start, "home.settings", f"settings.open.{page}") for page in ("text", "light", "sound", "home")),
        ringing("call.hana", start),
        ringing("call.jiro.locked", start),
        tapped(ringing("call.hana", start), "system.home"),
    ]


@pytest.mark.parametrize("skin", list(Skin))
@pytest.mark.parametrize(("width", "height"), [(460, 920), (396, 600)])
def test_no_word_is_cut_off_at_the_smallest_and_largest_letters(width: int, height: int, skin: Skin) -> None:
    stage = Stage(width, height, skin)
    stage.phone.still()
    for phone in (*pages(skin, "1"), *pages(skin, "4")):
        stage.show(machine.scene(phone))
        for item in stage.items():
            if item.property("truncated") is not None and item.isVisible():
                assert not item.property("truncated")
                assert item.property("contentWidth") <= item.width() + 1, item.property("text")
    stage.close()


@pytest.mark.parametrize("skin", list(Skin))
def test_on_a_small_screen_every_way_to_answer_is_seen_without_scrolling(skin: Skin) -> None:
    stage = Stage(396, 600, skin)
    stage.phone.still()
    for what in ("call.hana", "call.hana.locked"):
        phone = ringing(what, Phone(skin=skin))
        stage.show(machine.scene(phone))
        assert {"dialer.answer", "dialer.decline", "dialer.hush"} <= set(stage.phone.seen())
    assert machine.touched(phone, Slide("dialer.answer"))[0] != machine.touched(phone, Tap("dialer.answer"))[0]
    stage.close()
