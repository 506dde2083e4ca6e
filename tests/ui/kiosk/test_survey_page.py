"""The questionnaire of a class by finger: it speaks, goes back one question, and counts who stops half-way."""

from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.survey_view import NO_NAMES, THANKS
from kiosk.classroom.questionnaire import QUESTIONS
from kiosk.visit.page import Page
from tests.ui.kiosk.a_class import a_class, facts, survey
from tests.ui.kiosk.test_desk_pages import tap
from tests.ui.kiosk.test_staff_pages import until


def test_the_questionnaire_speaks_and_the_volunteers_pages_do_not() -> None:
    with a_class() as room:
        said = list[str]()
        room.view(SpeechView).written = lambda _, text: said.append(text)
        for label in ("教室を おわる", "これで よい"):
            tap(room, label)
        room.wait(400)
        assert said == []
        tap(room, "感想を 聞く")
        until(room, lambda: bool(said))
        room.wait(400)
        assert QUESTIONS[0].text in room.said()
        assert NO_NAMES in room.said().replace("\n", "")
        for _ in QUESTIONS:
            tap(room, "こたえない")
        assert survey(room).question == THANKS
        room.visit.back()
        room.settle()
        assert facts(room) == {"こたえた 人": "0人"}


def test_one_tap_back_is_one_question_back() -> None:
    with a_class() as room:
        for label in ("教室を おわる", "これで よい", "感想を 聞く", "はい", "あまり"):
            tap(room, label)
        room.visit.back()
        assert survey(room).question == QUESTIONS[1].text
        room.visit.back()
        room.visit.back()
        room.settle()
        assert room.visit.visit.page is Page.CLASS


def test_who_stops_half_way_is_counted_with_what_they_answered() -> None:
    with a_class() as room:
        for label in ("教室を おわる", "これで よい", "感想を 聞く", "はい"):
            tap(room, label)
        room.visit.go("class")
        room.settle()
        assert facts(room) == {"こたえた 人": "1人"}
