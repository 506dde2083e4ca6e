"""No page leaves under a finger: what comes by itself waits until it is lifted, but for what must be forgotten."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.bridge.card_view import CardView
from kiosk.bridge.inside_view import InsideView
from kiosk.bridge.visit_view import DOWN_AT_MOST_MS
from kiosk.card.attributes import Attributes
from kiosk.lesson.model import Pass
from kiosk.paths import UI
from kiosk.visit import visit as visits
from kiosk.visit.page import Over, Page
from tests.sheet.kiosk import Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, place

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TAKES_TOUCHES = re.compile(r"^\s*(\w+(?:Area|Handler|View|Slider)|Flickable) \{", re.MULTILINE)
BARE = QPoint(1890, 500)


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        room.sit_down()
        room.wait(850)
        yield room


def down(room: Room, at: QPoint) -> None:
    QTest.mousePress(room.window, LEFT, NO_KEY, at)
    room.wait(20)


def up(room: Room, at: QPoint) -> None:
    QTest.mouseRelease(room.window, LEFT, NO_KEY, at)
    room.wait(20)


def middle(room: Room, label: str) -> QPoint:
    return place(buttons(room)[label]).center().toPoint()


def test_what_comes_by_itself_waits_for_the_finger_whose_own_wish_is_done_first(room: Room) -> None:
    door = middle(room, "こまっている")
    down(room, door)
    room.visit.happen_by_itself(visits.Opened(Over.SKIN))
    assert room.visit.visit.over is Over.NOTHING
    up(room, door)
    assert (room.visit.visit.page, room.visit.visit.over) == (Page.TROUBLE, Over.SKIN)


def test_a_lesson_that_ends_by_itself_waits_and_lapses_where_the_finger_left_it(room: Room) -> None:
    for leaves in (False, True):
        room.visit.go("shelf")
        room.begin("phone-call", Pass.WATCH)
        room.wait(850)
        at = place(next(i for i in room.items() if i.property("label") == "たすけて")).center().toPoint()
        down(room, at if leaves else BARE)
        room.visit.happen_by_itself(visits.Went(Page.PRAISE))
        assert room.visit.visit.page is Page.LESSON
        if leaves:
            room.visit.happen(visits.WentBack())
        up(room, BARE)
        assert room.visit.visit.page is (Page.SHELF if leaves else Page.PRAISE)


def test_nobody_is_asked_and_no_visit_ends_under_a_finger(room: Room) -> None:
    room.visit.happen(visits.Quiet(visits.ASK_AFTER_SECONDS - 1))
    room.visit.touch(down=True)
    for _ in range(5):
        room._kiosk._reception._second.timeout.emit()
    assert (room.visit.visit.over, room.visit.visit.quiet) == (Over.NOTHING, 0.0)
    room.visit.touch(down=False)


def test_what_stood_in_a_lifted_card_is_gone_at_once_though_the_page_waits(room: Room) -> None:
    room.visit.go("card")
    room.visit.go("pin")
    inside = room.view(InsideView)
    room._kiosk._reception._card_opened(Attributes("れんしゅう 花子", "ひなた市", "1950-04-01"))
    assert room.visit.visit.page is Page.INSIDE
    down(room, BARE)
    room.view(CardView).lifted.emit()
    assert inside._found is None
    assert room.visit.visit.page is Page.INSIDE
    up(room, BARE)
    assert room.visit.visit.page is Page.CARD


def test_a_card_lifted_while_a_call_lies_over_its_page_leaves_the_call(room: Room) -> None:
    room.visit.go("card")
    room.visit.go("pin")
    room._kiosk._reception._card_opened(Attributes("れんしゅう 花子", "ひなた市", "1950-04-01"))
    room.visit.help()
    room.view(CardView).lifted.emit()
    assert (room.visit.visit.page, room.visit.visit.over) == (Page.CARD, Over.HELP)


def test_a_drop_of_water_does_not_hold_a_page_for_ever(room: Room) -> None:
    assert room.visit._down.interval() == DOWN_AT_MOST_MS > 10_000
    room.visit.touch(down=True)
    room.visit.happen_by_itself(visits.Opened(Over.SKIN))
    room.visit._down.timeout.emit()
    assert room.visit.visit.over is Over.SKIN


def test_every_touch_of_the_kiosk_s_own_pages_goes_through_one_control() -> None:
    """Lists draw, but each has keys; the coach measures a finger; the stage takes what nothing else takes."""
    found: dict[str, set[str]] = {}
    for file in sorted((UI / "Kiosk").rglob("*.qml")):
        kinds = re.findall(
            r"^\s*(\w+(?:Area|Handler|Flickable|View|Slider)|Flickable) \{", file.read_text("utf-8"), re.M
        )
        if kinds:
            found[file.stem] = set(kinds)
    assert found == {
        "Press": {"MouseArea"},
        "LongList": {"ListView"},
        "CoachPage": {"MouseArea"},
        "Projector": {"MouseArea"},  # on the wall, it takes touches so that nothing else does
        "Stage": {"MouseArea", "PointHandler"},
    }
