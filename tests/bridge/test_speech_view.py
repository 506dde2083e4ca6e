"""A touch on bare glass is silence at once and keeps the rest; a second one, or the key, goes on."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.speech_view import SpeechView
from kiosk.voice.mouth import Mouth
from tests.ui.phone.stage import the_application
from tests.voice.builders import HandDoor


@pytest.fixture(scope="module", autouse=True)
def application() -> QGuiApplication:
    return the_application()


def speaking(*texts: str) -> tuple[SpeechView, HandDoor, Mouth]:
    view, door = SpeechView(), HandDoor()
    mouth = Mouth(door, view.hear)
    view.speak_with(mouth, door)
    view.say_now(texts)
    passes(mouth)
    door.start()
    return view, door, mouth


def passes(mouth: Mouth) -> None:
    for tick in range(200):
        mouth.tick(1000 + tick / 100)
        if mouth.speaking:
            return


def test_bare_glass_pauses_and_a_second_touch_says_the_cut_sentence_again() -> None:
    view, door, mouth = speaking("一つ目です。", "二つ目です。")
    view.touchBare()
    assert door.running is None
    assert view.property("isPaused")
    passes(mouth)
    assert [said.text for said in door.said] == ["一つ目です。"]
    view.touchBare()
    passes(mouth)
    assert [said.text for said in door.said] == ["一つ目です。", "一つ目です。"]
    assert not view.property("isPaused")


def test_what_is_said_anew_ends_the_pause() -> None:
    view, _, _ = speaking("一つ目です。")
    view.touchBare()
    view.turn(["つぎの ページです。"])
    assert not view.property("isPaused")


def test_a_touch_on_a_thing_drops_the_rest() -> None:
    view, _, _ = speaking("一つ目です。", "二つ目です。")
    view.hush()
    assert not view.property("isPaused")


def test_bare_glass_in_silence_is_nothing() -> None:
    view, door, mouth = speaking("一つ目です。")
    door.finish()
    view.touchBare()
    passes(mouth)
    assert len(door.said) == 1
