"""Pictures of a lesson's steps for paper: drawn on a phone of its own that nobody sees, with its ring."""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QObject, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickView

from kiosk.bridge.focus_view import FocusView
from kiosk.bridge.icons import Icons
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.phrase_view import PhraseView
from kiosk.lesson.moments import Moment
from kiosk.paper.sheet import Picture
from kiosk.paths import ASSETS, UI
from kiosk.phone.phone import scene

VIEWS = (PhoneView, PhraseView, FocusView)  # QML knows a view once Python has imported it
WIDTH, HEIGHT = 600, 1200  # pixels: 350 dots an inch on paper

Done = Callable[[tuple[Picture, ...]], None]


class StepPictures(QObject):
    """Draws a little in each turn of the event loop, so that the kiosk goes on meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing: Iterator[None] = iter(())
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    def take(self, moments: tuple[Moment, ...], done: Done) -> None:
        """Calls `done` with a picture of each moment, later; what was asked for before is given up."""
        self.stop()
        self._drawing = _drawn(moments, done)
        self._turn.start()

    def stop(self) -> None:
        """Gives up what is being drawn."""
        self._turn.stop()
        self._drawing = iter(())

    def _go_on(self) -> None:
        if next(self._drawing, self) is self:
            self._turn.stop()


def _drawn(moments: tuple[Moment, ...], done: Done) -> Iterator[None]:
    stage = _Stage()
    taken: list[Picture] = []
    try:
        for moment in moments:
            stage.show(moment)
            yield
            stage.point(moment.pointed)
            yield
            taken.append(_picture(stage.grabbed()))
    finally:
        stage.close()
    done(tuple(taken))


class _Stage:
    """A phone in a window that is never shown: the software renderer, which the kiosk uses, draws it all the same."""

    def __init__(self) -> None:
        self._engine = QQmlEngine()
        self._engine.addImportPath(str(UI))
        self._engine.addImageProvider("icons", Icons(ASSETS / "icons"))
        self._view = QQuickView(self._engine, None)  # pyright: ignore[reportCallIssue, reportArgumentType] - its stub forgets that a window may have no parent
        self._view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self._view.resize(WIDTH, HEIGHT)
        self._view.setSource(QUrl.fromLocalFile(str(UI / "Phone" / "Phone.qml")))
        self._phone = cast(PhoneView, self._engine.singletonInstance("Bridge", "PhoneView"))
        self._phone.still()

    def show(self, moment: Moment) -> None:
        self._phone.point("")
        self._phone.show(scene(moment.phone), moment.phone.skin.value)
        self.grabbed()  # everything takes its place
        if moment.pointed:
            self._phone.bring(moment.pointed)

    def point(self, target: str) -> None:
        self.grabbed()
        self._phone.point(target)

    def grabbed(self) -> QImage:
        return self._view.grabWindow()

    def close(self) -> None:
        """First the items, then the engine whose values they are bound to."""
        self._view.setSource(QUrl())
        del self._view, self._engine


def _picture(image: QImage) -> Picture:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - its stub wants bytes, it takes str
    return Picture(bytes(buffer.data().data()), image.width(), image.height())


def taken_now(moments: tuple[Moment, ...]) -> tuple[Picture, ...]:
    """The pictures, for who can wait: goes through Qt's events until they are drawn."""
    waiting = QEventLoop()
    came: list[tuple[Picture, ...]] = []

    def take(pictures: tuple[Picture, ...]) -> None:
        came.append(pictures)
        waiting.quit()

    drawing = StepPictures()
    drawing.take(moments, take)
    waiting.exec()
    return came[0]
