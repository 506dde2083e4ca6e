"""Builds the kiosk out of its parts and ties them together; reads like a parts list."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.bridge.card_view import CardView
from kiosk.bridge.coach_view import CoachView
from kiosk.bridge.courier import Courier
from kiosk.bridge.help_view import HelpView
from kiosk.bridge.icons import Icons
from kiosk.bridge.keeper import Keeper
from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.look_view import FAMILY, LookView, pixels_per_mm
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.phrase_view import PhraseView
from kiosk.bridge.preview_view import PreviewView
from kiosk.bridge.rest_view import RestView
from kiosk.bridge.shelf_view import Offered, ShelfView
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.stop_signals import StopSignals
from kiosk.bridge.transcript import Transcript
from kiosk.bridge.visit_view import VisitView
from kiosk.exits import CommandEnd, Exit
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.played import Played
from kiosk.paths import DataFolder
from kiosk.reading.marks import shown
from kiosk.settings import Settings, SettingsWrong, read_settings
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Comfort, Patience, with_patience
from kiosk.visit.lesson_result import result_of
from kiosk.visit.result import CardLooked, LessonStarted, VisitEnd
from kiosk.visit.visit import Effect, Keep, Over, Page, Wipe

SECOND_MS = 1000
LESSON_ICON = "smartphone"
COACH = Offered("touch-coach", "ゆびの 練習", "自分の ゆびに 合う さわり方が わかります。", "tap")
View = TypeVar("View", bound=QObject)


@dataclass(frozen=True, slots=True)
class Preview:
    """Open on the lesson of this folder and follow its file; `part` is the pass to begin with."""

    folder: Path
    part: Pass = Pass.WATCH


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What `kiosk run` was asked for; `size` in pixels, None: the whole screen."""

    data: DataFolder
    windowed: bool = False
    size: tuple[int, int] | None = None
    practice_card: bool = False
    silent: bool = False
    preview: Preview | None = None
    transcript: Path | None = None  # a developer's file: every sentence said, with its time


class Kiosk(QObject):
    """The running kiosk."""

    def __init__(self, app: QGuiApplication, options: Options, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self._options = options
        self._settings = settings
        self._lessons: dict[str, Lesson] = {}
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.UI))
        self._engine.addImageProvider("icons", Icons(paths.ASSETS / "icons"))
        self._look = self._view(LookView)
        self._visit = self._view(VisitView)
        self._speech = self._view(SpeechView)
        self._phone = self._view(PhoneView)
        self._lesson = self._view(LessonView)
        self._shelf = self._view(ShelfView)
        self._card = self._view(CardView)
        self._rest = self._view(RestView)
        self._help = self._view(HelpView)
        self._phrases = self._view(PhraseView)
        self._coach = self._view(CoachView)
        self._preview = self._view(PreviewView)
        self._part = options.preview.part if options.preview else Pass.WATCH
        self._courier = Courier(options.data)
        self._keeper = Keeper(options.data, written=self._courier.wake, trouble=self._rest.told_trouble)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._tie()

    def open(self) -> None:
        """Shows the rest screen; voice, card and shelf follow after the first frame."""
        self._measure()
        self._rest.place(self._settings.venue, self._settings.helper, self._settings.reader_place)
        self._engine.setInitialProperties({"locked": not self._options.windowed})
        self._engine.load(QUrl.fromLocalFile(str(paths.UI / "Main.qml")))
        if not self._engine.rootObjects():
            raise CommandEnd(Exit.FOUND_WRONG, "画面を 作れませんでした。入れなおしてください (make setup)。")
        window = cast(QQuickWindow, self._engine.rootObjects()[0])
        self._show(window)
        window.frameSwapped.connect(self._after_first_frame)
        self._window = window

    def close(self) -> None:
        """Ends the visit, writes down what waits, gives voice and reader back."""
        self._visit.happen(visits.Left(VisitEnd.CLOSED))
        self._card.stop()
        self._speech.close()
        self._keeper.stop()
        self._courier.stop()
        del self._engine

    # Parts -----------------------------------------------------------------------------------------------

    def _view(self, kind: type[View]) -> View:
        """The one instance that the engine makes of a view."""
        return cast(View, self._engine.singletonInstance("Bridge", kind.__name__))

    def _tie(self) -> None:
        self._lesson.play_on(self._phone, self._speech)
        self._card.speak_with(self._speech)
        self._visit.effects = self._follow
        self._visit.comfortChanged.connect(self._comforted)
        self._visit.skinChanged.connect(lambda: self._lesson.wear(self._visit.visit.skin))
        self._visit.changed.connect(self._moved)
        self._visit.lessonAsked.connect(self._open_lesson)
        self._visit.backAsked.connect(self._back_in_lesson)
        self._visit.againAsked.connect(self._again)
        self._visit.helpAsked.connect(self._call_help)
        self._lesson.began.connect(self._lesson_began)
        self._lesson.finished.connect(self._lesson_finished)
        self._card.looked.connect(self._card_looked)
        self._coach.felt.connect(self._patient)
        self._visit.skinChanged.connect(lambda: self._coach.wear(self._visit.visit.skin))
        self._preview.ready.connect(self._open_previewed)
        self._second.timeout.connect(self._second_passed)

    def _show(self, window: QQuickWindow) -> None:
        if self._options.size:
            window.resize(*self._options.size)
        if self._options.windowed:
            window.show()
        else:
            window.showFullScreen()

    def _measure(self) -> None:
        screen = self._app.primaryScreen()
        size = self._options.size or screen.size().toTuple()
        width, height = size
        told = self._settings.pixels_per_mm
        self._look.measure(told or pixels_per_mm(width, height, screen.physicalDotsPerInch()))

    def _after_first_frame(self) -> None:
        self._window.frameSwapped.disconnect(self._after_first_frame)
        if self._options.transcript:
            Transcript(self._options.transcript).write("frame", "rest")
        QTimer.singleShot(0, self._load_the_rest)

    def _load_the_rest(self) -> None:
        self._fill_shelf()
        self._keeper.start()
        self._courier.start()
        self._card.watch()
        self._load_voice()
        if self._options.preview:
            self._preview.follow(self._options.preview.folder, paths.LESSONS)

    def _load_voice(self) -> None:
        from kiosk.voice.choose import choose_door  # late: the voice is heavy, the first frame is not to wait
        from kiosk.voice.mouth import Mouth

        door = choose_door(silent=self._options.silent)
        mouth = Mouth(door, self._speech.hear)
        if self._options.transcript:
            self._speech.written = Transcript(self._options.transcript).write
        self._speech.speak_with(mouth, door)

    def _fill_shelf(self) -> None:
        from kiosk.lesson.shelf import read_shelf

        found = read_shelf(paths.LESSONS, self._options.data.lessons)
        for problem in found.problems:
            print(problem, file=sys.stderr)
        self._lessons = {lesson.id: lesson for lesson in found.lessons}
        lessons = (Offered(x.id, shown(x.title), shown(x.goal), LESSON_ICON) for x in found.lessons)
        self._shelf.fill([COACH, *lessons])

    # What happens ----------------------------------------------------------------------------------------

    def _follow(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            match effect:
                case Keep(result):
                    self._keeper.keep(result)
                case Wipe():
                    self._wipe()

    def _wipe(self) -> None:
        self._lesson_left()
        self._lesson.forget()
        self._card.leave()
        self._help.taken_back()
        self._speech.turn([])
        self._app.clipboard().clear()

    def _moved(self) -> None:
        visit = self._visit.visit
        if visit.page is not Page.LESSON:
            self._lesson_left()
        elif visit.over is not Over.NOTHING:
            self._lesson.hold()
        else:
            self._lesson.go_on()
        if visit.page is not Page.COACH:
            self._coach.leave()
        if visit.over is not Over.HELP:
            self._help.taken_back()
        self._follow_card(visit.page)
        if visit.away or self._options.preview:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()

    def _follow_card(self, page: Page) -> None:
        if page is not Page.CARD:
            self._card.leave()
            return
        self._card.attend()
        if self._options.practice_card and not self._card.lying:
            self._card.practise()

    def _comforted(self, comfort: Comfort) -> None:
        self._look.become(comfort)
        self._speech.set_speed(comfort.speed + 1)
        self._speech.set_volume(comfort.volume + 1)

    def _patient(self, patience: Patience) -> None:
        self._visit.happen(visits.Chose(with_patience(self._visit.visit.comfort, patience)))

    def _second_passed(self) -> None:
        self._visit.happen(visits.Stirred() if self._speech.speaking else visits.Quiet(SECOND_MS / 1000))

    def _open_lesson(self, lesson: str) -> None:
        if lesson == COACH.lesson:
            self._coach.begin()
            self._visit.happen(visits.Went(Page.COACH))
            return
        self._visit.happen(visits.Went(Page.LESSON))
        self._lesson.begin(self._lessons[lesson], Pass.WATCH)

    def _open_previewed(self, lesson: Lesson) -> None:
        """The lesson as it was saved just now, in the pass and at the step its author was in."""
        before, _, step = self._lesson.where
        self._lesson_left()
        self._lessons[lesson.id] = lesson
        self._visit.happen(visits.SatDown())
        self._visit.happen(visits.Went(Page.LESSON))
        self._lesson.begin_at(lesson, self._part, step if before == lesson.id else 1)

    def _back_in_lesson(self) -> None:
        if not self._lesson.back():
            self._visit.happen(visits.WentBack())

    def _again(self) -> None:
        visit = self._visit.visit
        if visit.page is Page.LESSON and visit.over is Over.NOTHING:
            self._lesson.again()
        else:
            self._speech.again()

    def _call_help(self) -> None:
        lesson, title, step = self._lesson.where if self._visit.visit.page is Page.LESSON else ("", "", 0)
        self._help.called(self._visit.visit.page.value, title, step)
        self._visit.happen(visits.CalledHelp(lesson, step))

    def _lesson_began(self, lesson: str, part: str) -> None:
        if self._visit.visit.page is not Page.LESSON:
            self._visit.happen(visits.Went(Page.LESSON))
        self._part = Pass(part)
        self._keeper.keep(LessonStarted(lesson=lesson, part=part))

    def _lesson_finished(self, played: Played) -> None:
        self._keeper.keep(result_of(played))
        self._visit.happen(visits.Went(Page.PRAISE))

    def _lesson_left(self) -> None:
        played = self._lesson.leave()
        if played:
            self._keeper.keep(result_of(played))

    def _card_looked(self, state: str) -> None:
        self._visit.happen(visits.LookedAtCard())
        self._keeper.keep(CardLooked(state=state))


def run(options: Options) -> int:
    """Runs the kiosk until it is told to stop; returns the exit code. Raises `CommandEnd`."""
    if sys.platform == "linux" and not any(
        os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise CommandEnd(
            Exit.NOT_THERE, "画面が 見つかりません。画面の ある きかいで 始めるか、kiosk tour を 使ってください。"
        )
    try:
        settings = read_settings(options.data.settings)
    except SettingsWrong as wrong:
        raise CommandEnd(Exit.FOUND_WRONG, str(wrong)) from wrong
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    QGuiApplication.setApplicationName("engawa")
    app = QGuiApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(options.windowed)
    for font in sorted((paths.ASSETS / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    app.setFont(QFont(FAMILY))
    app.styleHints().setStartDragDistance(28)
    stop = StopSignals(app)
    kiosk = Kiosk(app, options, settings)
    kiosk.open()
    code = app.exec()
    kiosk.close()
    stop.close()
    return code
