"""The walk through the kiosk as the screen sees it; every touch on a page ends here as a happening."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.tongue import told
from kiosk.phone.skin import Skin
from kiosk.visit import comfort as comforts
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Comfort, Language, Preset, Theme, Way
from kiosk.visit.happening import Effect, Happening
from kiosk.visit.page import Over, Page
from kiosk.visit.reminders import REMINDERS
from kiosk.visit.result import VisitEnd
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


STEP_BACK = (Page.LESSON, Page.READINGS, Page.DESK, Page.CLASS, Page.SURVEY)
DOWN_AT_MOST_MS = 12_000  # longer than any hand may hold: then it is a drop of water


def _nothing(_: tuple[Effect, ...]) -> None:
    """Nobody listens yet."""


@QmlElement
@QmlSingleton
class VisitView(QObject):
    """Holds the one `Visit`; `effects` is called with what follows from each happening."""

    changed = Signal()
    comfortChanged = Signal(object)
    skinChanged = Signal()
    pageChanged = Signal(str)
    backAsked = Signal()
    againAsked = Signal()
    helpAsked = Signal()
    lessonAsked = Signal(str)
    paperAsked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = Visit()
        self._forward = True
        self._waiting: list[tuple[Page, Happening]] = []  # with the page each came about on
        self._down = QTimer(self)  # runs while a finger is down
        self._down.setSingleShot(True)
        self._down.setInterval(DOWN_AT_MOST_MS)
        self._down.timeout.connect(self._lifted)
        self.effects: Callable[[tuple[Effect, ...]], None] = _nothing

    @property
    def visit(self) -> Visit:
        return self._visit

    def happen(self, what: Happening) -> None:
        """Takes the visit one happening further and tells who listens."""
        before = self._visit
        self._visit, effects = visits.happened(before, what)
        if self._visit.page is not before.page:
            self._forward = len(self._visit.trail) >= len(before.trail)
        if (self._visit.page, self._visit.over) != (before.page, before.over):
            self.changed.emit()
        if self._visit.comfort != before.comfort:
            self.comfortChanged.emit(self._visit.comfort)
        if self._visit.page is not before.page:
            self.pageChanged.emit(self._visit.page.value)
        if effects:
            self.effects(effects)
        if self._visit.skin is not before.skin:
            self.skinChanged.emit()

    @property
    def touched(self) -> bool:
        """Whether a finger is down now."""
        return self._down.isActive()

    def happen_by_itself(self, what: Happening) -> None:
        """What no finger asked for: it waits while one is down; a way on from a page that was left meanwhile lapses."""
        self._waiting.append((self._visit.page, what))
        if not self.touched:
            self._lifted()

    def _lifted(self) -> None:
        waiting, self._waiting = self._waiting, []
        for page, what in waiting:
            if page is self._visit.page or not isinstance(what, visits.Went):
                self.happen(what)

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(bool)
    def touch(self, down: bool) -> None:
        """A finger comes down anywhere on the glass, or the last one goes up, after what it did was done."""
        if down:
            self._down.start()
        else:
            self._down.stop()
            self._lifted()

    @Slot()
    def sitDown(self) -> None:
        self.happen(visits.SatDown())

    @Slot(str)
    def go(self, page: str) -> None:
        self.happen(visits.Went(Page(page)))

    @Slot(str)
    def openLesson(self, lesson: str) -> None:
        self.lessonAsked.emit(lesson)

    @Slot()
    def back(self) -> None:
        """もどる: some pages may take it as one step back; else to the page before."""
        if self._visit.page in STEP_BACK and self._visit.over is Over.NOTHING:
            self.backAsked.emit()
        else:
            self.happen(visits.WentBack())

    @Slot()
    def again(self) -> None:
        """もう一度きく."""
        self.happen(visits.Stirred())
        self.againAsked.emit()

    @Slot()
    def home(self) -> None:
        self.happen(visits.WentHome())

    @Slot()
    def help(self) -> None:
        self.helpAsked.emit()

    @Slot(str)
    def open(self, over: str) -> None:
        self.happen(visits.Opened(Over(over)))

    @Slot()
    def openPaper(self) -> None:
        """What this page has as paper."""
        self.paperAsked.emit(self._visit.page.value)
        self.happen(visits.Opened(Over.PAPER))

    @Slot()
    def close(self) -> None:
        self.happen(visits.Closed())

    @Slot()
    def leave(self) -> None:
        self.happen(visits.Left(VisitEnd.FINISHED))

    @Slot()
    def stir(self) -> None:
        self.happen(visits.Stirred())

    @Slot(int)
    def chooseText(self, step: int) -> None:
        self._choose(comforts.with_text(self._visit.comfort, step))

    @Slot(int)
    def chooseSpeed(self, step: int) -> None:
        self._choose(comforts.with_speed(self._visit.comfort, step))

    @Slot(int)
    def chooseVolume(self, step: int) -> None:
        self._choose(comforts.with_volume(self._visit.comfort, step))

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        self._choose(comforts.with_theme(self._visit.comfort, Theme(theme)))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self._choose(comforts.with_language(self._visit.comfort, Language(language)))

    @Slot(str)
    def choosePreset(self, preset: str) -> None:
        self._choose(comforts.with_preset(self._visit.comfort, Preset(preset)))

    @Slot(str)
    def chooseWay(self, way: str) -> None:
        self._choose(comforts.with_way(self._visit.comfort, Way(way)))

    @Slot(int)
    def choosePace(self, step: int) -> None:
        self._choose(comforts.with_pace(self._visit.comfort, step))

    @Slot(bool)
    def chooseMotion(self, motion: bool) -> None:
        self._choose(comforts.with_motion(self._visit.comfort, motion=motion))

    @Slot(str)
    def chooseSkin(self, skin: str) -> None:
        self.happen(visits.ChoseSkin(Skin(skin)))

    def _choose(self, comfort: Comfort) -> None:
        self.happen(visits.Chose(comfort))

    # What a page sees ------------------------------------------------------------------------------------

    def _get_page(self) -> str:
        return self._visit.page.value

    def _get_over(self) -> str:
        return self._visit.over.value

    def _get_forward(self) -> bool:
        return self._forward

    def _get_skin(self) -> str:
        return self._visit.skin.value

    def _get_reminder(self) -> str:
        return told(REMINDERS.get(self._visit.page, ""))

    page = Property(str, _get_page, notify=changed)
    over = Property(str, _get_over, notify=changed)
    forward = Property(bool, _get_forward, notify=changed)
    reminder = Property(str, _get_reminder, notify=changed)
    skin = Property(str, _get_skin, notify=skinChanged)
