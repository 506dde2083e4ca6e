"""Every skin of the phone: drawn, readable, touchable, with its ways back and home where Python says they are."""

import re
from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor

from kiosk.paths import UI
from kiosk.phone import phone as machine
from kiosk.phone.phone import Phone, every_touchable, scene
from kiosk.phone.skin import BACK, HOME, Skin, system_keys
from tests.phone.builders import digits, passed, tapped
from tests.ui.phone.stage import Stage

SKINS = UI / "Phone" / "Skin"
DRAWN = (*(skin.value for skin in Skin), "machine")
"""The skins that a person may choose, and what a machine wears."""


@pytest.fixture(params=list(Skin), ids=list(Skin))
def worn(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """The stage in each skin, without motion."""
    with closing(Stage(skin=request.param)) as stage:
        stage.phone.still()
        yield stage


def pages(skin: Skin) -> Iterator[Phone]:
    """Home, keypad, contacts, a contact, a call, a letter under the strip of the call."""
    phone = Phone(skin=skin)
    people = tapped(phone, "home.dialer", "dialer.tab.contacts")
    call, _ = passed(tapped(people, "dialer.contact.hana", "dialer.ring"), 6.0)
    yield phone
    yield tapped(phone, "home.dialer", *digits("0300001234"))
    yield people
    yield tapped(people, "dialer.contact.hana")
    yield call
    yield tapped(call, "system.home", "home.mail", "mail.item.1")


def tokens(skin: str) -> dict[str, str]:
    text = (SKINS / f"{skin.capitalize()}.qml").read_text(encoding="utf-8")
    return dict(re.findall(r"^    (\w+): (.+)$", text, re.MULTILINE))


def contrast(one: str, other: str) -> float:
    """Contrast of two colours as WCAG 2 computes it, 1 to 21."""

    def light(name: str) -> float:
        parts = QColor(name.strip('"')).getRgbF()[:3]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("skin", DRAWN)
def test_a_skin_chooses_all_there_is_to_choose(skin: str) -> None:
    wanted = set(re.findall(r"required property \w+ (\w+)", (SKINS / "Skin.qml").read_text(encoding="utf-8")))
    assert set(tokens(skin)) == wanted
    assert tokens(skin)["name"] == f'"{skin}"'


@pytest.mark.parametrize("skin", DRAWN)
def test_letters_stand_out_from_what_is_behind_them(skin: str) -> None:
    look = tokens(skin)
    for front, behind in (
        ("ink", "paper"),
        ("ink", "card"),
        ("ink", "tint"),
        ("soft", "card"),
        ("onStrong", "go"),
        ("onStrong", "stop"),
    ):
        assert contrast(look[front], look[behind]) >= 10, (front, behind)
    assert contrast(look["accent"], look["paper"]) >= 4.5


def test_the_ways_back_and_home_are_drawn_with_the_words_that_python_says_of_them(worn: Stage) -> None:
    for page in pages(worn.skin):
        shown = scene(page)
        worn.show(shown)
        for key in system_keys(worn.skin, shown.before):
            drawn = worn.placed(key.target)
            assert (drawn.property("label"), drawn.property("what")) == (key.label, key.what)


def test_what_can_be_touched_is_seen_and_what_is_seen_can_be_touched(worn: Stage) -> None:
    for page in pages(worn.skin):
        worn.show(scene(page))
        assert set(worn.phone.seen()) == {thing.target for thing in every_touchable(page)}


def test_the_ring_lies_on_every_target(worn: Stage) -> None:
    for page in pages(worn.skin):
        worn.show(scene(page))
        for thing in every_touchable(page):
            worn.phone.point(thing.target)
            ring = worn.place(worn.item("ring")).center()
            off: QPointF = ring - worn.place(worn.placed(thing.target)).center()
            assert max(abs(off.x()), abs(off.y())) < 1, thing.target


def test_a_finger_walks_back_and_home_by_what_the_skin_offers(worn: Stage) -> None:
    phone = tapped(Phone(skin=worn.skin), "home.mail", "mail.item.1")
    for target, screen in ((BACK, "mail"), (HOME, "home")):
        worn.show(scene(phone))
        worn.settle()
        at = worn.place(worn.placed(target)).center().toPoint()
        worn.press(at)
        worn.release(at)
        assert worn.touches.pop() == (target, "tap")
        phone = tapped(phone, target)
        assert machine.scene(phone).screen == screen


def test_the_bar_of_the_iphone_like_skin_is_drawn_up_too() -> None:
    with closing(Stage(skin=Skin.IPHONE)) as stage:
        stage.phone.still()
        stage.show(scene(tapped(Phone(skin=Skin.IPHONE), "home.mail")))
        stage.settle()
        at = stage.place(stage.placed(HOME)).center().toPoint()
        stage.press(at)
        for step in range(1, 13):
            stage.move(at - QPoint(0, 12 * step))
            stage.wait(16)
        stage.release(at - QPoint(0, 144))
        assert stage.touches == [(HOME, "tap")]


@pytest.mark.parametrize("skin", Skin)
@pytest.mark.parametrize(("width", "height"), [(460, 920), (350, 640), (396, 600)])
def test_at_every_size_nothing_is_cut_or_lies_over_another(width: int, height: int, skin: Skin) -> None:
    with closing(Stage(width, height, skin)) as stage:
        stage.phone.still()
        for page in pages(skin):
            stage.show(scene(page))
            places = sorted(stage.phone.seen().items())
            for n, (target, (x, y, w, h)) in enumerate(places):
                for other, (ox, oy, ow, oh) in places[n + 1 :]:
                    apart = x + w <= ox + 0.001 or ox + ow <= x + 0.001 or y + h <= oy + 0.001 or oy + oh <= y + 0.001
                    assert apart, f"{target} lies over {other} on {scene(page).screen}"
            for item in stage.items():
                if item.property("truncated") is not None and item.isVisible():
                    assert not item.property("truncated")
                    assert item.property("contentWidth") <= item.width() + 1, item.property("text")


@pytest.mark.parametrize("skin", Skin)
@pytest.mark.parametrize(("width", "height"), [(350, 640), (396, 600)])
def test_a_keypad_stands_whole_on_a_small_screen(width: int, height: int, skin: Skin) -> None:
    with closing(Stage(width, height, skin)) as stage:
        stage.show(scene(tapped(Phone(skin=skin), "home.dialer", *digits("0300001234"))))
        assert not stage.item("dialer.keypad.body").property("interactive")
