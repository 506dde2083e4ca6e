"""A finger, a key and a screen reader reach every touchable thing of the phone, forgivingly."""

import gc
import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.phone import phone as machine
from kiosk.phone.phone import Phone
from tests.ui.phone import scenes
from tests.ui.phone.stage import Stage


def test_a_tap_tells_its_target(stage: Stage) -> None:
    stage.show(scenes.home())
    stage.tap("dock.phone")
    stage.tap("system.home")
    assert stage.touches == [("dock.phone", "tap"), ("system.home", "tap")]


def test_a_real_touch_screen_s_finger_taps_too(stage: Stage) -> None:
    stage.show(scenes.dialer())
    screen = QTest.createTouchDevice()
    at = stage.middle("dialer.key.7")
    QTest.touchEvent(stage.view, screen).press(0, at, stage.view)
    QTest.touchEvent(stage.view, screen).release(0, at, stage.view)
    stage.wait(30)
    assert stage.touches == [("dialer.key.7", "tap")]


def test_a_hold_of_more_than_600_ms_is_told_once_as_long(stage: Stage) -> None:
    stage.show(scenes.dialer("03"))
    at = stage.middle("dialer.erase")
    stage.press(at)
    stage.wait(750)
    stage.release(at)
    assert stage.touches == [("dialer.erase", "long")]


def test_a_slow_press_under_600_ms_is_a_tap(stage: Stage) -> None:
    stage.show(scenes.dialer())
    at = stage.middle("dialer.key.5")
    stage.press(at)
    stage.wait(400)
    stage.release(at)
    assert stage.touches == [("dialer.key.5", "tap")]


def test_a_hand_may_tremble_on_a_row_of_a_list_that_scrolls(stage: Stage) -> None:
    stage.show(scenes.contacts())
    at = stage.middle("dialer.person.2")
    stage.press(at)
    for step in range(5):
        stage.move(at + QPoint(2 * step, 4 * step))
    stage.release(at + QPoint(8, 16))
    assert stage.touches == [("dialer.person.2", "tap")]


def test_a_finger_that_slides_off_a_thing_does_nothing(stage: Stage) -> None:
    stage.show(scenes.in_call())
    at = stage.middle("dialer.hangup")
    stage.press(at)
    stage.move(at - QPoint(0, 200))
    stage.release(at - QPoint(0, 200))
    assert stage.touches == []


def test_a_finger_that_drags_scrolls_and_touches_nothing(stage: Stage) -> None:
    stage.show(scenes.contacts(20))
    before = stage.place(stage.thing("dialer.person.3")).y()
    stage.swipe(stage.middle("dialer.person.3"), -220)
    assert stage.touches == []
    assert stage.place(stage.thing("dialer.person.3")).y() < before - 100


def test_the_second_hit_of_a_double_tap_does_not_reach_the_page_that_just_came(stage: Stage) -> None:
    stage.show(scenes.dialer("03-0000-1234"))
    stage.phone.show(scenes.in_call(), "android")
    stage.wait(60)
    at = stage.middle("dialer.hangup")
    stage.press(at)
    stage.release(at)
    assert stage.touches == []
    stage.settle()
    stage.tap("dialer.hangup")
    assert stage.touches == [("dialer.hangup", "tap")]


def test_a_pale_button_still_tells_of_a_touch(stage: Stage) -> None:
    stage.show(scenes.dialer(""))
    stage.tap("dialer.call")
    assert stage.touches == [("dialer.call", "tap")]


def test_a_pressed_key_looks_pressed_at_once_and_lets_go_again(stage: Stage) -> None:
    stage.show(scenes.dialer())
    before = stage.picture()
    at = stage.middle("dialer.key.5")
    stage.press(at)
    stage.wait(60)
    pressed = stage.picture()
    stage.release(at)
    stage.wait(60)
    assert pressed != before
    assert stage.picture() == before


def test_a_typed_number_changes_the_picture_and_nothing_else_moves(stage: Stage) -> None:
    stage.show(scenes.dialer("0"))
    before, places = stage.picture(), stage.phone.seen()
    stage.show(scenes.dialer("03"))
    assert stage.picture() != before
    assert stage.phone.seen() == places


def test_tab_reaches_things_and_enter_touches_the_one_it_is_on(stage: Stage) -> None:
    stage.show(scenes.dialer("03"))
    stage.view.requestActivate()
    reached: set[str] = set()
    for _ in range(25):
        QTest.keyClick(stage.view, Qt.Key.Key_Tab)
        focused = stage.view.activeFocusItem()
        reached.add(str(focused.property("target")))
    assert {"dialer.key.1", "dialer.call", "dialer.tab.contact", "system.back", "system.home"} <= reached
    focused = stage.view.activeFocusItem()
    QTest.keyClick(stage.view, Qt.Key.Key_Return)
    assert stage.touches == [(focused.property("target"), "tap")]


def test_a_key_held_down_is_the_hold_of_a_finger_and_let_go_soon_is_a_tap(stage: Stage) -> None:
    stage.show(scenes.home())
    stage.view.requestActivate()
    stage.placed("system.home").forceActiveFocus()
    QTest.keyPress(stage.view, Qt.Key.Key_Return)
    stage.wait(900)
    QTest.keyRelease(stage.view, Qt.Key.Key_Return)
    QTest.keyClick(stage.view, Qt.Key.Key_Space)
    assert stage.touches == [("system.home", "long"), ("system.home", "tap")]


def heard(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    """All that a screen reader finds below, leaving out what does not show."""
    kids = [interface.child(n) for n in range(interface.childCount())]
    showing = [kid for kid in kids if kid is not None and not kid.state().invisible]
    return [interface, *(found for kid in showing for found in heard(kid))]


def test_everything_touchable_has_a_name_of_its_own_and_a_press_action(stage: Stage) -> None:
    QAccessible.setActive(True)
    stage.phone.still()
    for scene in (scenes.home(scenes.a_banner()), scenes.dialer("03"), scenes.contacts(4), scenes.in_call()):
        stage.show(scene)
        items = {item.property("target"): item for item in touchables(stage)}
        interfaces = {target: QAccessible.queryAccessibleInterface(item) for target, item in items.items()}
        names = {target: found.text(QAccessible.Text.Name) for target, found in interfaces.items()}
        assert all(names[target].startswith(item.property("label")) for target, item in items.items())
        assert len(set(names.values())) == len(names)
        actions = {target: found.actionInterface().actionNames() for target, found in interfaces.items()}
        assert all("Press" in found for found in actions.values())


def touchables(stage: Stage) -> list[QQuickItem]:
    return [
        item
        for item in stage.items()
        if item.property("target") and item.property("place") and item.isVisible() and item.isEnabled()
    ]


def test_the_real_phone_s_first_page_is_wholly_touchable(stage: Stage) -> None:
    stage.show(machine.scene(Phone()))
    targets = {widget.target for widget in machine.every_touchable(Phone())}
    assert set(stage.phone.seen()) == targets


def test_two_thousand_touches_leave_the_count_of_true_as_it_was(stage: Stage) -> None:
    """PySide6 6.12 lost a reference of True with every emit on Python 3.11 and died of it."""
    stage.phone.touched.connect(lambda _target, _how: None)
    true = True
    gc.collect()
    before = sys.getrefcount(true)
    for _ in range(2000):
        stage.phone.touch("dialer.key.1", "tap")
    gc.collect()
    assert abs(sys.getrefcount(true) - before) < 500  # the fault costs one an emit
