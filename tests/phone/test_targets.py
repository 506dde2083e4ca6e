"""Targets: found where they are, said in words, handled by the phone."""

from collections.abc import Iterator

from kiosk.phone.happening import Missed
from kiosk.phone.phone import Phone, every_touchable, scene, touchable, touched
from kiosk.phone.targets import find, targets, what
from kiosk.phone.touch import Tap
from kiosk.phone.walk import walk
from kiosk.phone.widgets import Button, FlickKey
from tests.phone.builders import a_keypad, a_phone, a_talking_phone, tapped


def every_page() -> Iterator[Phone]:
    after = tapped(a_talking_phone(), "dialer.hangup")
    for start in (a_phone(), a_keypad("0300001234"), a_talking_phone(), after):
        for page, _ in walk(start):
            yield page


def test_every_target_of_every_page_is_handled() -> None:
    seen = set()
    for page in every_page():
        for widget in every_touchable(page):
            _, told = touched(page, Tap(widget.target))
            idle = isinstance(widget, Button | FlickKey) and (not widget.ready or widget.target.startswith("system."))
            assert idle or not any(isinstance(t, Missed) for t in told), widget.target
            seen.add(widget.target)
    assert len(seen) > 45


def test_no_target_is_twice_on_a_page_and_each_says_what_it_is() -> None:
    for page in every_page():
        names = [w.target for w in every_touchable(page)]
        assert len(names) == len(set(names))
        assert all(what(w) for w in every_touchable(page))


def test_a_target_is_found_inside_a_group() -> None:
    key = find(scene(a_keypad()), "dialer.key.5")
    assert key is not None and key.label == "5"
    assert find(scene(a_keypad()), "dialer.hangup") is None
    assert "dialer.key.5" in targets(scene(a_keypad()))


def test_system_keys_are_always_there() -> None:
    assert touchable(a_phone(), "system.back") is not None


def test_words_come_from_label_and_kind_when_none_are_given() -> None:
    assert what(find(scene(a_phone()), "home.mail")) == "「メール」の 絵"
    assert what(find(scene(a_keypad()), "dialer.key.5")) == "「5」の 数字"
    assert what(find(scene(a_keypad()), "dialer.call")) == "電話を かける 緑の ボタン"


def test_a_walk_calls_nobody_and_types_nothing() -> None:
    for page, _ in walk(a_keypad("123")):
        assert page.dialer.number == "123"
        assert page.dialer.call is None
