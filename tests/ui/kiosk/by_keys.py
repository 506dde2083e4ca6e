"""A person at the kiosk who has keys or switches and ears: what they press, and all that they were told."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.focus_ring import name, ring
from kiosk.bridge.lesson_view import BEAT_MS
from kiosk.bridge.speech_view import SpeechView
from kiosk.reading.marks import shown
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Comfort, Patience
from kiosk.visit.page import Page
from kiosk.voice.mouth import Mouth, Text
from kiosk.voice.silent import SilentDoor
from tests.sheet.kiosk import Room
from tests.ui.kiosk.test_card_pages import shows

NEXT, PREVIOUS, DO, BACK = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape


class Person:
    """Sits at a room; `told` fills with every text that the mouth is given."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.told: list[str] = []
        speech = room.view(SpeechView)
        assert isinstance(speech, SpeechView)
        assert speech._mouth is not None
        self.speech = speech
        self._listen(speech._mouth)

    def sit_down(self) -> None:
        """With a hand that needs no quiet time between two presses, and eyes that like no page to slide."""
        self.room.visit.happen(visits.Chose(Comfort(patience=Patience(quiet_ms=0), motion=False)))
        self.room.sit_down()
        self.press(NEXT)
        self.press(PREVIOUS)

    def hurry_the_voice(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Every sentence is over at once, and nothing waits between two."""
        for wait in ("_AFTER_PAGE", "_BETWEEN_SENTENCES", "_BETWEEN_TEXTS"):
            monkeypatch.setattr(f"kiosk.voice.mouth.{wait}", 0.0)
        door = self.speech._door
        assert isinstance(door, SilentDoor)
        door.set_speed(100_000)
        self.speech._beat.setInterval(1)
        monkeypatch.setattr(door, "set_speed", lambda _percent: None)
        self.room.lesson._beat.setInterval(BEAT_MS // 10)  # nor does a phone that rings

    def listen(self) -> None:
        """Until the voice has said what it has to say."""
        for _ in range(1000):
            if not self.speech.speaking:
                return
            self.room.wait(1)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.room.window, key)
        self.room.wait(6)

    def hears(self, key: Qt.Key) -> str:
        """What is told because of this key."""
        before = len(self.told)
        self.press(key)
        return "／".join(self.told[before:])

    def here(self) -> str:
        return name(self.room.window.activeFocusItem())

    def names(self) -> list[str]:
        return [name(item) for item in ring(self.room.window)]

    def go_to(self, wanted: str, key: Qt.Key = NEXT) -> None:
        """Moves the mark by one key until it is on what begins so; the eyes look where the mark is."""
        for _ in range(60):
            if self.here() == wanted or (len(wanted) > 1 and self.here().startswith(wanted)):
                return
            self.press(key)
        raise AssertionError(f"{wanted!r} is not among {self.names()}")

    def choose(self, *wanted: str) -> None:
        """One after another, with time for a page to come."""
        for each in wanted:
            self.go_to(each)
            self.press(DO)
            self.room.wait(40)

    def comes(self, page: Page) -> None:
        """Waits until this page is there, where the voice says something before."""
        for _ in range(400):
            if self.room.visit.visit.page is page:
                break
            self.room.wait(20)
        assert self.room.visit.visit.page is page
        self.room.wait(40)

    def touch(self, x: float, y: float) -> None:
        at = QPoint(round(x), round(y))
        QTest.mouseClick(self.room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.room.wait(12)

    def touchables(self) -> Iterator[QQuickItem]:
        """Everything that a finger can do something with, and that has a name of its own."""
        for item in self.room.items():
            of_the_kiosk = item.property("longestHoldMs") and not str(item.property("label")).endswith("(どこでも)")
            of_the_phone = item.property("target") and item.property("place")
            if (of_the_kiosk or of_the_phone) and shows(item):
                yield item

    def _listen(self, mouth: Mouth) -> None:
        for way in ("interrupt", "after", "aside", "aside_after"):
            setattr(mouth, way, self._heard_through(getattr(mouth, way)))

    def _heard_through(self, say: Callable[..., None]) -> Callable[..., None]:
        def heard(*texts: Text) -> None:
            self.told.extend(shown(text if isinstance(text, str) else text.text) for text in texts)
            say(*texts)

        return heard
