"""A whole kiosk offscreen, brought to a moment of a lesson, for pictures of its pages at any size."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from time import monotonic, sleep

if "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk, Options
from kiosk.bridge.class_view import ClassView
from kiosk.bridge.coach_view import CoachView
from kiosk.bridge.desk_view import DeskView
from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.paper_view import PaperView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.pin_view import PinView
from kiosk.bridge.survey_view import SurveyView
from kiosk.bridge.visit_view import VisitView
from kiosk.lesson.model import Pass
from kiosk.paths import DataFolder
from kiosk.phone.skin import Skin
from kiosk.reading.marks import shown
from kiosk.settings import Settings
from kiosk.visit import visit as visits
from tests.inside import kids
from tests.ui.phone.stage import the_application

SCREENS = {
    "1920x1080": (1920, 1080, 4.03),
    "1366x768": (1366, 768, 3.96),
    "1280x800": (1280, 800, 5.88),
    "1080x1920": (1080, 1920, 4.03),
}
"""Name → width and height in pixels, pixels a millimetre (ACCESS.md's four layouts)."""
TEXT_STEPS = 4
LAYOUTS = (
    [(screen, letters) for screen in SCREENS for letters in (2, TEXT_STEPS)]
    if "ENGAWA_FULL" in os.environ
    else [("1920x1080", 2), ("1366x768", TEXT_STEPS), ("1280x800", TEXT_STEPS), ("1080x1920", TEXT_STEPS)]
)
"""Screens with a step of letters: all of them in the long form, else one with room and the tightest."""


class Room:
    """A kiosk in its window."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._kiosk = kiosk

    @property
    def window(self) -> QQuickWindow:
        return self._kiosk._window

    def view(self, kind: type) -> object:
        return self._kiosk._view(kind)

    @property
    def visit(self) -> VisitView:
        return self._kiosk._view(VisitView)

    @property
    def lesson(self) -> LessonView:
        return self._kiosk._view(LessonView)

    def wait(self, milliseconds: int = 60) -> None:
        """Lets events and the kiosk's own threads go on; `qWait` alone keeps Python's threads waiting."""
        end = monotonic() + milliseconds / 1000
        while monotonic() < end:
            QTest.qWait(5)
            sleep(0.001)

    def settle(self, seconds: float = 20.0) -> None:
        """What was asked of the store comes back, what follows from it happens, and everything takes its place."""
        done = Event()
        self._kiosk._clerk._asked.put(done.set)
        end = monotonic() + seconds
        paper = self._kiosk._view(PaperView)
        while not (done.is_set() and paper.stage != "making") and monotonic() < end:
            QCoreApplication.processEvents()
            done.wait(0.005)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.window.grabWindow()

    def still(self) -> None:
        """Pages come without sliding, the phone without moving."""
        self._kiosk._look.still()
        self._kiosk._view(PhoneView).still()

    def measure(self, pixels_per_mm: float) -> None:
        """As the screen is, whatever staff said at its ruler."""
        self._kiosk._look.measure(pixels_per_mm)

    def complaints(self, hear: Callable[[str], None]) -> None:
        """Whatever QML complains of from now on."""
        self._kiosk._engine.warnings.connect(lambda errors: [hear(error.toString()) for error in errors])

    def said(self) -> str:
        """All that the open page has said or will say, and what it says into a long quiet."""
        mouth = self._kiosk._speech._mouth
        page = [shown(line.text) for line in mouth._page] if mouth else []
        return "\n".join((*page, *self._kiosk._reception.reminder))

    def moment(self) -> object:
        """Where in a lesson, a card, a form the open page stands, as far as its controls don't tell."""
        if self.visit.visit.page is visits.Page.LESSON:
            return (*self.lesson.where, self.lesson.text)
        if self.visit.visit.page is visits.Page.CARD:
            return self._kiosk._card.first
        if self.visit.visit.page is visits.Page.PIN:
            asking = self._kiosk._view(PinView)._asking
            return asking.stage, asking.purpose, asking.pin, str(asking.answer)
        if self.visit.visit.page is visits.Page.DESK:
            return self._kiosk._view(DeskView).outcome
        if self.visit.visit.page is visits.Page.CLASS:
            return self._kiosk._view(ClassView).place
        if self.visit.visit.page is visits.Page.SURVEY:
            return self._kiosk._view(SurveyView).question
        if self.visit.visit.page is visits.Page.COACH:
            return self._kiosk._view(CoachView).at
        return None

    def sit_down(self, text: int = 2) -> None:
        """A visit begins, with letters of this step, 1 to 4."""
        self.visit.happen(visits.SatDown())
        self.visit.chooseText(text - 1)
        self._kiosk._view(PhoneView).still()
        self.wait()

    def begin(self, lesson_id: str, part: Pass, step: int = 1, skin: Skin = Skin.ANDROID) -> None:
        """A pass of a lesson at one of its steps."""
        self.visit.happen(visits.ChoseSkin(skin))
        self.visit.happen(visits.Went(visits.Page.LESSON))
        lesson = self._kiosk._reception._lessons[lesson_id]
        self.lesson.begin_at(lesson, part, step)
        self.wait()

    def leave(self) -> None:
        self.visit.leave()
        self.wait()

    def picture(self) -> QImage:
        return self.window.grabWindow()

    def thing(self, target: str) -> QQuickItem:
        """The touchable thing of the practice phone with this target."""
        return next(
            item for item in self.items() if item.property("target") == target and item.isVisible() and item.isEnabled()
        )

    def items(self) -> Iterator[QQuickItem]:
        """Everything in the window, from the root down."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(kids(item))


@contextmanager
def a_room(screen: str) -> Iterator[Room]:
    """A kiosk at the rest screen of one of SCREENS, without a voice; nothing of it is kept."""
    application = the_application()
    width, height, pixels_per_mm = SCREENS[screen]
    with TemporaryDirectory(prefix="engawa-sheet-", ignore_cleanup_errors=True) as folder:
        options = Options(data=DataFolder(Path(folder)), windowed=True, size=(width, height), silent=True)
        kiosk = Kiosk(application, options, Settings(pixels_per_mm=pixels_per_mm))
        kiosk.open()
        assert QTest.qWaitForWindowExposed(kiosk._window)
        QTest.qWait(300)
        try:
            yield Room(kiosk)
        finally:
            kiosk.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
