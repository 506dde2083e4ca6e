"""Builds the kiosk out of its parts and ties them together; reads like a parts list."""

import gc
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.bridge.alert_view import AlertView
from kiosk.bridge.card_view import CardView
from kiosk.bridge.class_view import ClassView
from kiosk.bridge.clerk import Clerk
from kiosk.bridge.coach_view import CoachView
from kiosk.bridge.consent_view import ConsentView
from kiosk.bridge.courier import Courier
from kiosk.bridge.desk_view import DeskView
from kiosk.bridge.enrol_view import EnrolView
from kiosk.bridge.find_view import FindView
from kiosk.bridge.focus_view import FocusView
from kiosk.bridge.help_view import HelpView
from kiosk.bridge.icons import Icons
from kiosk.bridge.inside_view import InsideView
from kiosk.bridge.keeper import Keeper
from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.librarian import Librarian
from kiosk.bridge.look_view import FAMILY, LookView, pixels_per_mm
from kiosk.bridge.news_view import NewsView
from kiosk.bridge.note_view import NoteView
from kiosk.bridge.paper_view import PaperView
from kiosk.bridge.paper_work import bring_out
from kiosk.bridge.phone_sounds import PhoneSounds
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.phrase_view import PhraseView
from kiosk.bridge.pin_view import PinView
from kiosk.bridge.preview_view import PreviewView
from kiosk.bridge.procedure_view import ProcedureView
from kiosk.bridge.projector import Projector
from kiosk.bridge.qr_codes import QrCodes
from kiosk.bridge.readings_view import ReadingsView, Source
from kiosk.bridge.reception import Habits, Machine, Reception
from kiosk.bridge.rest_view import RestView
from kiosk.bridge.ruler_view import RulerView
from kiosk.bridge.shelf_view import ShelfView
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.staff_view import StaffView
from kiosk.bridge.stamps_view import StampsView
from kiosk.bridge.stop_signals import StopSignals
from kiosk.bridge.survey_view import SurveyView
from kiosk.bridge.tongue import Tongue
from kiosk.bridge.transcript import Transcript
from kiosk.bridge.venue_watch import VenueWatch
from kiosk.bridge.views import Views
from kiosk.bridge.visit_view import VisitView
from kiosk.exits import CommandEnd, Exit
from kiosk.fresh import begin_anew, forbid_core_dumps
from kiosk.lesson.model import Lesson, Pass
from kiosk.paths import DataFolder
from kiosk.reading.lexicon import Word
from kiosk.reading.marks import shown
from kiosk.settings import Settings, SettingsWrong, read_settings

if TYPE_CHECKING:
    from kiosk.bridge.paper_maker import PaperMaker
    from kiosk.lesson.shelf import Shelf
    from kiosk.store.board import Venue

View = TypeVar("View", bound=QObject)
GIVE_WAY_S = 0.0005  # a busy thread leaves the interpreter to the screen's; Python's own 5 ms are a third of a frame
START_ANEW = 75  # of the event loop: a visit with secrets is over


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
        self._waiting_shelf: Shelf | None = None
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.UI))
        self._engine.addImageProvider("icons", Icons(paths.ASSETS / "icons"))
        self._engine.addImageProvider("qr", QrCodes())
        self._look = self._view(LookView)
        self._speech = self._view(SpeechView)
        self._card = self._view(CardView)
        self._focus = self._view(FocusView)
        self._preview = self._view(PreviewView)
        self._rest = self._view(RestView)
        self._phrases = self._view(PhraseView)
        self._tongue = Tongue(self._engine, paths.ASSETS / "i18n")
        self._view(VisitView).comfortChanged.connect(self._tongue.follow)  # before anybody else is told
        self._courier = Courier(options.data)
        self._clerk = Clerk(options.data)
        self._keeper = Keeper(options.data, written=self._courier.wake, trouble=self._rest.told_trouble)
        self._projector = Projector(
            self._view(VisitView), self._view(LessonView), self._view(PhoneView), self._view(ClassView)
        )
        views = Views(
            look=self._look,
            visit=self._view(VisitView),
            speech=self._speech,
            phone=self._view(PhoneView),
            lesson=self._view(LessonView),
            shelf=self._view(ShelfView),
            card=self._card,
            pin=self._view(PinView),
            inside=self._view(InsideView),
            help=self._view(HelpView),
            coach=self._view(CoachView),
            preview=self._preview,
            staff=self._view(StaffView),
            readings=self._view(ReadingsView),
            news=self._view(NewsView),
            alert=self._view(AlertView),
            consent=self._view(ConsentView),
            enrol=self._view(EnrolView),
            ruler=self._view(RulerView),
            desk=self._view(DeskView),
            room=self._view(ClassView),
            survey=self._view(SurveyView),
            find=self._view(FindView),
            procedure=self._view(ProcedureView),
            paper=self._view(PaperView),
            stamps=self._view(StampsView),
            focus=self._focus,
        )
        self._view(PaperView).work_with(lambda: self._paper_maker(views), bring_out)
        self._reception = Reception(
            views,
            self._keeper,
            Machine(clear_clipboard=app.clipboard().clear, start_anew=self._start_anew),
            Habits(practice_card=options.practice_card, authoring=options.preview.part if options.preview else None),
        )

        self._librarian = Librarian(self._clerk, self._courier, options.data)
        self._librarian.stocked.connect(self._shelf_changed)
        self._view(StaffView).arrived.connect(self._librarian.look)
        self._view(VisitView).changed.connect(self._stock_at_rest)
        self._venue = VenueWatch(self._clerk, self._courier)
        self._venue.told.connect(self._be_at)
        self._view(StaffView).arrived.connect(self._venue.look)
        self._view(StaffView).work_with(self._clerk, self._courier, options.data)
        self._view(ReadingsView).work_with(self._clerk, self._speech)
        self._view(NewsView).work_with(self._clerk, self._courier)
        self._view(AlertView).work_with(self._clerk, self._courier)
        self._view(ProcedureView).work_with(self._clerk, self._courier)
        self._view(ConsentView).work_with(self._clerk, self._courier)
        self._view(EnrolView).work_with(self._clerk)
        self._view(FindView).work_with(self._clerk, self._speech)
        self._view(DeskView).work_with(self._clerk, self._view(NoteView))
        self._view(ClassView).work_with(self._clerk)
        self._view(EnrolView).joined.connect(self._courier.send_now)

    def open(self) -> None:
        """Shows the rest screen; voice, card and shelf follow after the first frame."""
        self._measure()
        self._be_at(None)
        self._engine.setInitialProperties({"locked": not self._options.windowed})
        self._engine.load(QUrl.fromLocalFile(str(paths.UI / "Main.qml")))
        if not self._engine.rootObjects():
            raise CommandEnd(Exit.FOUND_WRONG, "画面を 作れませんでした。入れなおしてください (make setup)。")
        window = cast(QQuickWindow, self._engine.rootObjects()[0])
        self._show(window)
        window.frameSwapped.connect(self._after_first_frame)
        self._focus.look_after(window)
        self._window = window

    def _be_at(self, venue: "Venue | None") -> None:
        """The city's words for this place, where it has any, before those of the machine's settings."""
        here = self._settings
        name, helper = (venue and venue.name) or here.venue, (venue and venue.helper) or here.helper
        self._rest.place(name, helper)
        office, page = (venue and venue.office) or here.office, (venue and venue.booking_page) or here.booking_page
        self._card.at_office(office, page)
        self._card.lies_at(here.reader_place)

    def close(self) -> None:
        """Ends the visit, writes down what waits, gives voice and reader back."""
        self._reception.close()
        self._projector.let_go()
        self._tongue.leave()
        self._focus.let_go()
        self._card.stop()
        self._speech.close()
        self._clerk.stop()
        self._keeper.stop()
        self._courier.stop()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pages that just went ask for nothing more
        del self._engine

    def _start_anew(self) -> None:
        """Ends this process once the visit's last words are written; `run` puts a new one in its place."""
        QTimer.singleShot(0, lambda: self._app.exit(START_ANEW))

    # Parts -----------------------------------------------------------------------------------------------

    def _view(self, kind: type[View]) -> View:
        """The one instance that the engine makes of a view."""
        return cast(View, self._engine.singletonInstance("Bridge", kind.__name__))

    def _paper_maker(self, views: Views) -> "PaperMaker":
        from kiosk.bridge.paper_maker import PaperMaker  # late: no start waits for papers

        return PaperMaker(views, self._settings, lambda: self._rest.venue_now)

    def _show(self, window: QQuickWindow) -> None:
        if self._options.size:
            window.resize(*self._options.size)
        elif not self._options.windowed:
            window.setGeometry(self._app.primaryScreen().geometry())  # where no window manager hears "full screen"
        if self._options.windowed:
            window.show()
        else:
            window.showFullScreen()

    def _measure(self) -> None:
        screen = self._app.primaryScreen()
        size = self._options.size or screen.size().toTuple()
        width, height = size
        own = self._settings.pixels_per_mm or pixels_per_mm(width, height, screen.physicalDotsPerInch())
        self._view(RulerView).work_with(self._look, self._options.data.measures, (width, height), own)

    def _after_first_frame(self) -> None:
        self._window.frameSwapped.disconnect(self._after_first_frame)
        if self._options.transcript:
            Transcript(self._options.transcript).write("frame", "rest")
        QTimer.singleShot(0, self._load_the_rest)

    def _load_the_rest(self) -> None:
        self._fill_shelf()
        self._keeper.start()
        self._courier.start()
        self._clerk.start()
        self._view(NewsView).look()
        self._view(AlertView).look()
        self._view(ProcedureView).look()
        self._view(ConsentView).look()
        self._venue.look()
        self._card.watch()
        self._load_voice()
        gc.collect()
        gc.freeze()  # what is loaded now stays: looking through it again would cost a frame of 20 ms now and then
        if self._options.preview:
            self._preview.follow(self._options.preview.folder, paths.LESSONS)

    def _load_voice(self) -> None:
        from kiosk.voice.choose import (  # late: the voice is heavy, the first frame is not to wait
            choose_door,
            loudspeaker,
        )
        from kiosk.voice.mouth import Mouth

        recordings = (self._options.data.voices, paths.VOICES, paths.BUILT_VOICES)
        door = choose_door(silent=self._options.silent, recordings=recordings, words=self._words)
        mouth = Mouth(door, self._speech.hear)
        if self._options.transcript:
            self._speech.written = Transcript(self._options.transcript).write
        self._speech.speak_with(mouth, door)
        if not self._options.silent:
            sounds = PhoneSounds(loudspeaker(), lambda: self._speech.speaking, self)
            self._view(LessonView).sound_through(sounds)
            self._view(PinView).sound_through(sounds)
            self._view(HelpView).sound_through(PhoneSounds(loudspeaker(), lambda: self._speech.speaking, self))

    def _words(self) -> Mapping[str, Word]:
        """In the voice's own thread, which loads the store late, too."""
        from kiosk.store.readings import words_here

        return words_here(self._options.data)

    def _fill_shelf(self) -> None:
        from kiosk.lesson.shelf import read_shelf

        self._stock(read_shelf(paths.LESSONS, self._options.data.lessons))
        if self._options.data.packs.exists():
            self._librarian.look()

    def _shelf_changed(self, found: "Shelf") -> None:
        self._waiting_shelf = found
        self._stock_at_rest()

    def _stock_at_rest(self) -> None:
        """Nobody's lesson changes under their eyes."""
        if self._waiting_shelf is not None and self._view(VisitView).visit.away:
            found, self._waiting_shelf = self._waiting_shelf, None
            self._stock(found)

    def _stock(self, found: "Shelf") -> None:
        for problem in found.problems:
            print(problem, file=sys.stderr)
        self._reception.stock(found.lessons, found.known)
        pages = Source("きかいの ページの ことば", _said_on_pages)
        each = (Source(shown(lesson.title), partial(_said_in, lesson)) for lesson in found.lessons)
        self._view(ReadingsView).stock((pages, *each))


def _said_on_pages() -> Iterator[str]:
    from kiosk.narration import pages_say

    return pages_say(paths.UI)


def _said_in(lesson: Lesson) -> Iterator[str]:
    from kiosk.narration import lessons_say

    return lessons_say((lesson,))


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
    forbid_core_dumps()
    sys.setswitchinterval(GIVE_WAY_S)
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
    if code == START_ANEW:
        begin_anew()
    return code
