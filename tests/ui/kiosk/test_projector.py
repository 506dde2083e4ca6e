"""The class on the wall: words a twelfth of its height, the same phone, a ring at each touch, nothing private."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.card_view import CardView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.projector import Projector
from kiosk.lesson.model import Pass
from kiosk.visit import visit as visits
from kiosk.visit.page import Over, Page
from tests.inside import kids
from tests.sheet.kiosk import Room
from tests.ui.kiosk.a_class import a_class, choose, the_class
from tests.ui.kiosk.test_card_pages import place, shows
from tests.ui.kiosk.test_desk_pages import tap
from tests.ui.kiosk.test_staff_pages import until
from tests.walker.seen import BREAK, JOINER

COURSE = "電話を かける・出る"
CALL = "電話を かける・切る"


@pytest.fixture(scope="module")
def open_class() -> Iterator[Room]:
    with a_class() as room:
        tap(room, "大きく うつす")
        yield room


@pytest.fixture
def room(open_class: Room) -> Iterator[Room]:
    yield open_class
    open_class.visit.happen(visits.Closed())
    open_class.visit.go("class")
    open_class.settle()


def projector(room: Room) -> Projector:
    return room._kiosk._projector


def phone(room: Room) -> PhoneView:
    view = room.view(PhoneView)
    assert isinstance(view, PhoneView)
    return view


def wall(room: Room) -> QQuickWindow:
    window = projector(room).window
    assert window is not None
    window.grabWindow()
    return window


def things(room: Room) -> list[QQuickItem]:
    return [item for item in all_of(wall(room).contentItem()) if shows(item)]


def all_of(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for kid in kids(item):
        yield from all_of(kid)


def texts(room: Room) -> list[str]:
    """Every word that stands on the wall."""
    found = (str(item.property("text")) for item in things(room) if item.property("text"))
    return [text.replace(JOINER, "").replace(BREAK, "") for text in found]


def named(room: Room, name: str) -> QQuickItem:
    return next(item for item in all_of(wall(room).contentItem()) if item.objectName() == name)


def plays(room: Room) -> None:
    choose(room, CALL)
    assert room.visit.visit.page is Page.LESSON
    room.wait(100)


def test_the_wall_begins_with_the_courses_title(room: Room) -> None:
    assert the_class(room).projected
    assert texts(room) == [COURSE]


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 768)])
def test_words_are_a_twelfth_of_the_height_and_stand_whole(room: Room, size: tuple[int, int]) -> None:
    wall(room).resize(*size)
    plays(room)
    lesson = room._kiosk._reception._lessons["phone-call"]
    for part in (Pass.WATCH, Pass.TOGETHER):
        for step in range(1, len(lesson.steps) + 1):
            room.lesson.begin_at(lesson, part, step)
            room.wait(60)
            words = named(room, "wall.words")
            assert shows(words)
            glyphs = QFontMetricsF(words.property("font")).tightBoundingRect("電話を").height()
            assert glyphs >= wall(room).height() / 12
            window = QRectF(0, 0, *size)
            assert window.contains(place(words)), words.property("text")


def test_the_same_phone_stands_large_beside_the_words(room: Room) -> None:
    plays(room)
    glass = named(room, "glass")
    assert shows(glass)
    assert glass.height() > wall(room).height() * 0.7
    mine = {str(item.property("target")) for item in things(room) if item.property("target")}
    theirs = {str(item.property("target")) for item in room.items() if item.property("target") and shows(item)}
    assert mine == theirs
    assert "home.dialer" in mine


def test_the_ring_of_the_lesson_lies_around_the_same_thing(room: Room) -> None:
    plays(room)
    lesson = room._kiosk._reception._lessons["phone-call"]
    room.lesson.begin_at(lesson, Pass.TOGETHER, 2)
    until(room, lambda: phone(room).pointed_now)
    assert projector(room)._phone.pointed_now == phone(room).pointed_now
    room.wait(100)
    assert shows(named(room, "ring"))


def test_who_opens_the_wall_in_the_middle_of_a_lesson_sees_where_it_is(room: Room) -> None:
    projector(room).turn()
    plays(room)
    room.lesson.begin_at(room._kiosk._reception._lessons["phone-call"], Pass.TOGETHER, 2)
    until(room, lambda: phone(room).pointed_now)
    projector(room).turn()
    room.wait(100)
    assert shows(named(room, "ring"))


def test_what_the_volunteer_touches_is_echoed_as_a_large_ring(room: Room) -> None:
    plays(room)
    lesson = room._kiosk._reception._lessons["phone-call"]
    room.lesson.begin_at(lesson, Pass.TOGETHER, 1)
    room.wait(100)
    target = next(item for item in things(room) if item.property("target") == "home.camera")
    middle = place(target).center()
    phone(room).touch("home.camera", "tap")
    room.wait(60)
    echo = named(room, "wall.echo")
    assert echo.opacity() > 0.5
    assert echo.width() >= wall(room).height() / 6
    assert (place(echo).center() - middle).manhattanLength() < 3


@pytest.mark.parametrize("page", ["class", "card", "pin", "staff", "desk", "news", "home", "trouble", "survey"])
def test_of_any_other_page_nothing_stands_there(room: Room, page: str) -> None:
    plays(room)
    room.view(CardView).practise()
    room.visit.go(page)
    room.settle()
    room.wait(60)
    assert texts(room) == [COURSE]
    assert not [item for item in things(room) if item.property("target")]


def test_what_lies_over_the_lesson_hides_it_on_the_wall_until_it_is_gone(room: Room) -> None:
    plays(room)
    room.visit.happen(visits.Opened(Over.COMFORT))
    assert texts(room) == [COURSE]
    room.visit.happen(visits.Closed())
    room.wait(60)
    assert shows(named(room, "glass"))


def test_a_lesson_of_somebody_alone_is_not_on_the_wall(room: Room) -> None:
    room.visit.home()
    room.visit.go("shelf")
    room.visit.openLesson("text-size")
    room.wait(100)
    assert room.visit.visit.page is Page.LESSON
    assert texts(room) == [COURSE]


def test_the_keys_stay_with_the_kiosk(room: Room) -> None:
    room.window.requestActivate()
    until(room, room.window.isActive)
    for _ in range(2):
        projector(room).turn()
        until(room, room.window.isActive)
    assert wall(room).isVisible()


def test_it_is_put_away_and_comes_back_by_the_same_key(room: Room) -> None:
    tap(room, "うつすのを やめる")
    assert not the_class(room).projected
    assert not wall(room).isVisible()
    tap(room, "大きく うつす")
    assert the_class(room).projected
    assert texts(room) == [COURSE]
