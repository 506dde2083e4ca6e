"""The class on the wall: a second window with an engine of its own, which is given scenes of the phone and words alone.

Nothing of the kiosk's pages can stand in it: its engine has its own views, and only a lesson of an open class is shown.
"""

from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bridge.class_view import ClassView
from kiosk.bridge.icons import Icons
from kiosk.bridge.lesson_view import LessonView
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.projector_view import Projected, ProjectorView
from kiosk.bridge.visit_view import VisitView
from kiosk.phone.scene import Scene
from kiosk.visit.page import Over, Page

NAME = "えんがわ"
WINDOWED = (1280, 720)
View = TypeVar("View", bound=QObject)


class Projector(QObject):
    """`turn` opens the window, on the second screen where there is one, or puts it away."""

    def __init__(self, visit: VisitView, lesson: LessonView, phone: PhoneView, room: ClassView) -> None:
        """To be made before the lesson hears of touches: what was touched is echoed where it was."""
        super().__init__()
        self._visit, self._lesson, self._leading, self._room = visit, lesson, phone, room
        self._engine: QQmlApplicationEngine | None = None
        self._window: QQuickWindow | None = None
        self._last: tuple[Scene, str] | None = None  # of the lesson that is played to the room
        self._shows = False
        room.projectorAsked.connect(self.turn)
        phone.showed.connect(self._show)
        phone.pointedChanged.connect(self._point)
        phone.broughtAsked.connect(self._bring)
        phone.touched.connect(self._touch)
        for changed in (visit.changed, lesson.changed, room.changed):
            changed.connect(self._look)

    @property
    def window(self) -> QQuickWindow | None:
        """None before it was opened for the first time."""
        return self._window

    def turn(self) -> None:
        """The keys stay with the window they are in."""
        keyed = QGuiApplication.focusWindow()
        if self._window is None:
            self._make()
        elif self._window.isVisible():
            self._window.hide()
        else:
            self._open(self._window)
        if keyed and keyed is not self._window:
            keyed.requestActivate()

    def let_go(self) -> None:
        """The kiosk ends."""
        if self._window is not None:
            self._window.hide()
        self._window = self._engine = None

    def _make(self) -> None:
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(paths.UI))
        engine.addImageProvider("icons", Icons(paths.ASSETS / "icons"))
        engine.load(QUrl.fromLocalFile(str(paths.UI / "Kiosk" / "Class" / "Projector.qml")))
        if not engine.rootObjects():
            return  # the class goes on without it
        self._engine, window = engine, cast(QQuickWindow, engine.rootObjects()[0])
        self._window = window
        window.visibleChanged.connect(lambda: self._room.be_projected(shows=window.isVisible()))
        self._open(window)
        self._look()

    def _open(self, window: QQuickWindow) -> None:
        others = [one for one in QGuiApplication.screens() if one is not QGuiApplication.primaryScreen()]
        if others:
            window.setFlag(Qt.WindowType.FramelessWindowHint)
            window.setScreen(others[0])
            window.setGeometry(others[0].geometry())
            window.showFullScreen()
        else:
            window.resize(*WINDOWED)
            window.show()

    # What the room may see ---------------------------------------------------------------------------------

    @property
    def _playing(self) -> bool:
        now = self._visit.visit
        return now.in_class and now.page is Page.LESSON and now.over is Over.NOTHING

    def _look(self) -> None:
        if self._visit.visit.page is not Page.LESSON:
            self._last = None
        if self._engine is None:
            return
        gathering = self._room.gathering
        shows = self._playing and self._last is not None
        if shows and not self._shows and self._last:
            self._phone.show(*self._last)
            self._phone.point(self._leading.pointed_now)
        elif self._shows and not shows:
            self._phone.clear()
        self._shows = shows
        texts = self._lesson.words_now if shows else ()
        self._wall.become(Projected(gathering.course.title if gathering else NAME, texts))

    def _show(self, scene: Scene, skin: str) -> None:
        if not self._playing:
            return
        self._last = (scene, skin)
        if self._shows:
            self._phone.show(scene, skin)
        else:
            self._look()

    def _point(self) -> None:
        if self._shows:
            self._phone.point(self._leading.pointed_now)

    def _bring(self, target: str) -> None:
        if self._shows:
            self._phone.bring(target)

    def _touch(self, target: str, _how: str) -> None:
        if self._shows:
            self._wall.touched.emit(target)

    @property
    def _phone(self) -> PhoneView:
        return self._of_the_wall(PhoneView)

    @property
    def _wall(self) -> ProjectorView:
        return self._of_the_wall(ProjectorView)

    def _of_the_wall(self, kind: type[View]) -> View:
        """The view of the projector's own engine."""
        return cast(View, cast(QQmlApplicationEngine, self._engine).singletonInstance("Bridge", kind.__name__))
