"""A class on the screen, for the tests of its pages."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from kiosk.bridge.class_view import ClassView
from kiosk.bridge.survey_view import SurveyView
from kiosk.store.board import Board, Profile, Venue
from kiosk.visit import visit as visits
from kiosk.visit.page import Page
from tests.sheet.kiosk import Room, a_room
from tests.ui.kiosk.test_desk_pages import belongs, tap
from tests.ui.kiosk.test_staff_pages import stands_apart, store, until

VENUES = Board("1", 1, profile=Profile(venues=(Venue(1, "中央公民館"), Venue(2, "みどり集会所"))))


@contextmanager
def staff_at(screen: str = "1920x1080", letters: int = 2, board: Board | None = None) -> Iterator[Room]:
    """A kiosk on staff's own page."""
    with a_room(screen) as room:
        room.still()
        if board:
            with closing(store(room)) as db:
                belongs(db, board)
        room.visit.happen(visits.SatDown())
        room.visit.go("staff")
        room.visit.chooseText(letters - 1)
        room.settle()
        yield room


@contextmanager
def a_class(screen: str = "1920x1080", letters: int = 2, board: Board | None = None) -> Iterator[Room]:
    """A kiosk with a class of nine open in 「電話を かける・出る」."""
    with staff_at(screen, letters, board) as room:
        room.visit.go("class")
        room.settle()
        choose(room, "電話を かける・出る")
        tap(room, "＋")
        tap(room, "始める")
        yield room


def the_class(room: Room) -> ClassView:
    view = room.view(ClassView)
    assert isinstance(view, ClassView)
    return view


def survey(room: Room) -> SurveyView:
    view = room.view(SurveyView)
    assert isinstance(view, SurveyView)
    return view


def choose(room: Room, label: str) -> None:
    """A row of the list, on whichever of its pages it stands."""
    until(room, lambda: label in labels(room))
    stands_apart(room)
    the_class(room).pick(labels(room).index(label))
    room.settle()


def labels(room: Room) -> list[str]:
    return [row.label for row in the_class(room).rows._rows]


def facts(room: Room) -> dict[str, str]:
    return {fact.title: fact.told for fact in the_class(room).facts._rows}


def is_watched(room: Room, title: str) -> None:
    """The room watches a part of the lesson, and the volunteer comes back."""
    choose(room, title)
    assert room.visit.visit.page is Page.LESSON
    room.lesson.on()
    until(room, lambda: room.visit.visit.page is Page.PRAISE)
    room.visit.back()
    room.settle()
    assert room.visit.visit.page is Page.CLASS
