"""The family of phones that a person chose, from the touch on it to the phone of the next lesson."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.shelf_view import ShelfView
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.visit_view import VisitView
from kiosk.lesson.model import Pass
from kiosk.phone.skin import NAMES, Skin
from kiosk.visit.happening import Left
from kiosk.visit.result import VisitEnd
from tests.lesson.builders import a_lesson
from tests.ui.phone.stage import the_application


@pytest.fixture(scope="module", autouse=True)
def application() -> QGuiApplication:
    return the_application()


def a_lesson_view() -> tuple[LessonView, PhoneView]:
    view, phone = LessonView(), PhoneView()
    view.play_on(phone, SpeechView())
    return view, phone


def test_the_choice_offers_each_skin_with_its_name_sign_and_drawing() -> None:
    shelf = ShelfView()
    skins = shelf._get_skins()
    roles = [bytes(name.data()).decode() for name in skins.roleNames().values()]
    assert roles == ["skin", "title", "sign", "icon"]
    rows = [[skins.data(skins.index(row), role) for role in skins.roleNames()] for row in range(skins.rowCount())]
    assert [row[:2] for row in rows] == [[skin.value, NAMES[skin]] for skin in Skin]
    assert [row[3] for row in rows] == ["skin-android", "skin-iphone", "skin-raku"]


def test_a_lesson_goes_on_in_the_phone_that_was_chosen_and_begins_anew() -> None:
    view, phone = a_lesson_view()
    began: list[str] = []
    view.began.connect(lambda lesson, _part: began.append(lesson))
    view.begin(a_lesson(), Pass.TOGETHER)
    view.on()
    view.wear(Skin.RAKU)
    assert phone.property("skin") == "raku"
    assert view.property("onWords") == "はじめる", "it stands at its opening words again"
    assert view.property("skinWords") == "電話の 形を えらぶ"
    assert began == ["a-lesson"], "it is the same pass, not another one"
    view.begin(a_lesson(), Pass.ALONE)
    assert phone.property("skin") == "raku"
    view.leave()


def test_in_the_middle_of_a_pass_the_phone_is_not_offered() -> None:
    view, _ = a_lesson_view()
    view.begin(a_lesson(), Pass.ALONE)
    view.on()
    assert view.property("skinWords") == ""
    view.leave()


def test_where_a_machine_stands_in_its_place_no_phone_is_offered() -> None:
    view, phone = a_lesson_view()
    view.begin(replace(a_lesson(), start=(("phone.app", "clinic"),)), Pass.ALONE)
    assert phone.property("machine") == "病院の カードリーダー"
    assert view.property("onWords") == "はじめる"
    assert view.property("skinWords") == ""
    view.begin(a_lesson(), Pass.ALONE)
    assert phone.property("machine") == ""
    assert view.property("skinWords") == "電話の 形を えらぶ"
    view.leave()


def test_a_choice_is_told_on_and_taken_back_when_the_visit_ends() -> None:
    visit = VisitView()
    told: list[str] = []
    visit.skinChanged.connect(lambda: told.append(visit.property("skin")))
    visit.sitDown()
    visit.chooseSkin("iphone")
    visit.chooseSkin("iphone")
    visit.happen(Left(VisitEnd.FINISHED))
    assert told == ["iphone", "android"]


def test_a_phone_taken_back_begins_no_lesson_that_was_left() -> None:
    view, _ = a_lesson_view()
    view.begin(a_lesson(), Pass.TOGETHER)
    view.leave()
    view.wear(Skin.ANDROID)
    assert view.leave() is None
