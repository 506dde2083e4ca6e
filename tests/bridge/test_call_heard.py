"""Who is called in a lesson is heard as loud as the practice phone is set; the kiosk itself as loud as before."""

import pytest
from PySide6.QtTest import QTest

from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.speech_view import SpeechView
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.package import read_lesson
from kiosk.paths import LESSONS
from kiosk.voice.mouth import Mouth
from tests.ui.phone.stage import the_application
from tests.voice.builders import HandDoor


def test_the_answer_of_a_call_is_softer_than_the_kiosk() -> None:
    the_application()
    door, view, phone, speech = HandDoor(), LessonView(), PhoneView(), SpeechView()
    speech.speak_with(Mouth(door, speech.hear), door)
    view.play_on(phone, speech)
    lesson = read_lesson(LESSONS / "phone-answer")
    assert isinstance(lesson, Lesson)
    view.begin(lesson, Pass.ALONE)
    view.on()
    QTest.qWait(500)
    usual = door.volume
    phone.touch("dialer.answer", "tap")
    QTest.qWait(700)
    assert door.said[-1].text.startswith("もしもし")
    assert door.volume == pytest.approx(usual * 0.501, abs=0.001)
    view.leave()
    speech.close()
