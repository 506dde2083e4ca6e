"""The one entry 「ゆびの 練習」: the coach first, then its lesson on the phone, and the lesson alone afterwards."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.bridge.alert_view import AlertView
from kiosk.bridge.card_view import CardView
from kiosk.bridge.class_view import ClassView
from kiosk.bridge.coach_view import CoachView
from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.desk_view import DeskView
from kiosk.bridge.enrol_view import EnrolView
from kiosk.bridge.find_view import FindView
from kiosk.bridge.focus_view import FocusView
from kiosk.bridge.help_view import HelpView
from kiosk.bridge.inside_view import InsideView
from kiosk.bridge.keeper import Keeper
from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.look_view import LookView
from kiosk.bridge.news_view import NewsView
from kiosk.bridge.paper_view import PaperView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.pin_view import PinView
from kiosk.bridge.preview_view import PreviewView
from kiosk.bridge.procedure_view import ProcedureView
from kiosk.bridge.readings_view import ReadingsView
from kiosk.bridge.reception import Habits, Machine, Reception
from kiosk.bridge.ruler_view import RulerView
from kiosk.bridge.shelf_view import ShelfView
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.staff_view import StaffView
from kiosk.bridge.stamps_view import StampsView
from kiosk.bridge.survey_view import SurveyView
from kiosk.bridge.views import Views
from kiosk.bridge.visit_view import VisitView
from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS, DataFolder
from kiosk.phone.skin import Skin
from kiosk.visit.page import Page
from tests.ui.phone.stage import the_application


class House:
    """The views of a kiosk tied together, with the shipped lessons on its shelf, and somebody who sat down."""

    def __init__(self, data: Path) -> None:
        the_application()
        self.visit, self.coach, self.lesson, self.shelf = VisitView(), CoachView(), LessonView(), ShelfView()
        rest = {"look": LookView(), "speech": SpeechView(), "phone": PhoneView(), "card": CardView()}
        more = {"help": HelpView(), "preview": PreviewView(), "pin": PinView(), "inside": InsideView()}
        staff = {
            "staff": StaffView(),
            "readings": ReadingsView(),
            "news": NewsView(),
            "alert": AlertView(),
            "consent": ConsentView(),
            "enrol": EnrolView(),
            "ruler": RulerView(),
            "desk": DeskView(),
            "room": ClassView(),
            "survey": SurveyView(),
            "find": FindView(),
            "procedure": ProcedureView(),
            "paper": PaperView(),
            "stamps": StampsView(),
            "focus": FocusView(),
        }
        views = Views(visit=self.visit, coach=self.coach, lesson=self.lesson, shelf=self.shelf, **rest, **more, **staff)
        self.keeper = Keeper(DataFolder(data), written=lambda: None, trouble=lambda _: None)
        self.keeper.start()
        self.reception = Reception(
            views, self.keeper, Machine(clear_clipboard=lambda: None, start_anew=lambda: None), Habits()
        )
        shelf = read_shelf(LESSONS, data)
        self.reception.stock(shelf.lessons, shelf.known)
        self.visit.sitDown()
        self.visit.go("shelf")

    def close(self) -> None:
        self.reception.close()
        self.keeper.stop()

    @property
    def page(self) -> Page:
        return self.visit.visit.page

    def six_touches(self, held: float = 100.0) -> None:
        for _ in range(6):
            self.coach.touched(held, 0.0, 0.0, 90.0, 3000.0)

    def titles(self) -> list[str]:
        rows = self.shelf._get_lessons()
        role = next(role for role, name in rows.roleNames().items() if bytes(name.data()) == b"title")
        return [rows.data(rows.index(row, 0), role) for row in range(rows.rowCount())]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with closing(House(tmp_path)) as made:
        yield made


def test_there_is_one_entry_and_it_is_the_first(house: House) -> None:
    assert [number for number, title in enumerate(house.titles()) if "ゆびの" in title] == [0]


def test_the_coach_comes_first_and_leads_on_to_the_lesson(house: House) -> None:
    house.visit.openLesson("touch")
    assert house.page is Page.COACH
    house.six_touches(held=6000.0)
    assert house.visit.visit.comfort.patience.hold_ms == 9000
    house.coach.goOn()
    assert (house.page, house.lesson.where[0]) == (Page.LESSON, "touch")
    house.visit.back()
    assert house.page is Page.SHELF


def test_once_measured_the_entry_opens_the_lesson_until_the_visit_ends(house: House) -> None:
    house.visit.openLesson("touch")
    house.six_touches()
    house.visit.go("shelf")
    house.visit.openLesson("touch")
    assert house.page is Page.LESSON
    house.visit.leave()
    house.visit.sitDown()
    house.visit.openLesson("touch")
    assert house.page is Page.COACH


def test_the_coach_says_the_names_of_settings_that_the_facts_hold(house: House) -> None:
    known = read_shelf(LESSONS, LESSONS).known
    house.visit.openLesson("touch")
    house.six_touches(held=6000.0)
    for skin, fact in ((Skin.ANDROID, "touch-hold-android"), (Skin.IPHONE, "touch-hold-iphone")):
        house.coach.wear(skin)
        assert known[fact].text in house.coach.property("ownPhone")
