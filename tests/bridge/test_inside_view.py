"""What stands in the chip: shown, covered after half a minute, gone with the card, said only after a yes."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.inside_view import COVERED_AFTER_MS, InsideView
from kiosk.card.attributes import Attributes, Sex
from kiosk.voice.speech import Private
from tests.ui.phone.stage import the_application

SOMEBODY = Attributes(name="練習　花子", address="練習県縁側市日向町１丁目２－３", birth="1950-04-01", sex=Sex.FEMALE)


@pytest.fixture(scope="module", autouse=True)
def application() -> QGuiApplication:
    return the_application()


class Ear:
    def __init__(self) -> None:
        self.said: list[object] = []

    def hush(self) -> None:
        self.said.clear()

    def add(self, text: str) -> None:
        self.said.append(text)

    def say_now(self, texts: tuple[object, ...]) -> None:
        self.said += texts


def a_view() -> tuple[InsideView, Ear]:
    view, ear = InsideView(), Ear()
    view.speak_with(ear)  # pyright: ignore[reportArgumentType]
    view.show(SOMEBODY, practice=False)
    return view, ear


def rows(view: InsideView) -> int:
    return view._get_rows().rowCount()


def test_the_four_things_are_shown_and_nothing_of_them_is_said() -> None:
    view, ear = a_view()
    assert rows(view) == 4
    assert ear.said == []


def test_after_half_a_minute_they_are_covered_and_a_touch_shows_them_again() -> None:
    view, _ = a_view()
    assert view._open.interval() == COVERED_AFTER_MS == 30_000
    assert view._open.isActive()
    view._open.timeout.emit()
    assert (rows(view), view.property("covered")) == (0, True)
    view.uncover()
    assert (rows(view), view.property("covered")) == (4, False)


def test_no_is_no_and_yes_says_them_once_as_private() -> None:
    view, ear = a_view()
    view.askToSpeak()
    assert view.property("asks")
    ear.said.clear()
    view.keepSilent()
    assert ear.said == []
    view.askToSpeak()
    ear.said.clear()
    view.sayIt()
    assert len(ear.said) == 4
    assert all(isinstance(text, Private) for text in ear.said)


def test_forgotten_is_gone() -> None:
    view, ear = a_view()
    view.forget()
    view.uncover()
    view.sayIt()
    assert rows(view) == 0
    assert ear.said == []
    assert not view.property("covered")
