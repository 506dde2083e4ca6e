"""A real window of the practice phone, offscreen: its touches, frames, items and pictures."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage
from PySide6.QtQml import QQmlEngine, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.bridge.focus_view import FocusView
from kiosk.bridge.icons import Icons
from kiosk.bridge.phone_view import PhoneView
from kiosk.bridge.phrase_view import PhraseView
from kiosk.paths import ASSETS, UI
from kiosk.phone.scene import Scene
from kiosk.phone.skin import Skin
from tests.inside import kids

FAMILY = "BIZ UDPGothic"
VIEWS = (PhoneView, PhraseView, FocusView)  # QML knows a view once Python has imported it


def the_application() -> QGuiApplication:
    """The one application of a test run, with the kiosk's letters and its measure of a tap."""
    there = QCoreApplication.instance()
    application = there if isinstance(there, QGuiApplication) else QGuiApplication(["engawa-tests"])
    for face in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(ASSETS / "fonts" / f"BIZUDPGothic-{face}.ttf"))
    application.setFont(QFont(FAMILY))
    application.styleHints().setStartDragDistance(28)
    return application


class Stage:
    """The phone in a window of its own; `touches` fills with what is touched."""

    def __init__(self, width: int = 460, height: int = 920, skin: Skin = Skin.ANDROID) -> None:
        self.skin = skin
        self.application = the_application()
        self.engine = QQmlEngine()
        self.complaints: list[str] = []
        self.engine.warnings.connect(self._complain)
        self.engine.addImportPath(str(UI))
        self.engine.addImageProvider("icons", Icons(ASSETS / "icons"))
        phone = self.engine.singletonInstance("Bridge", "PhoneView")
        assert isinstance(phone, PhoneView)
        self.phone = phone
        self.touches: list[tuple[str, str]] = []
        phone.touched.connect(self._note)
        self.view = QQuickView(self.engine, None)
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.resize(width, height)
        self.view.setSource(QUrl.fromLocalFile(str(UI / "Phone" / "Phone.qml")))
        self.view.show()
        assert QTest.qWaitForWindowExposed(self.view)
        self.glass = self.item("glass")

    def close(self) -> None:
        """Takes everything down and tells of every complaint QML had meanwhile."""
        self.view.close()
        self.view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert self.complaints == []

    def show(self, scene: Scene) -> None:
        """Shows a scene and lets it be laid out and drawn; another page than before still slides."""
        self.phone.show(scene, self.skin)
        self.wait(40)

    def settle(self) -> None:
        """Waits until a page that came has stopped sliding and takes touches."""
        self.wait(400)

    def wait(self, milliseconds: int) -> None:
        """Lets the window live for a while."""
        QTest.qWait(milliseconds)

    def items(self) -> Iterator[QQuickItem]:
        """Everything in the window, from the root down."""
        waiting = [self.view.rootObject()]
        while waiting:
            item = waiting.pop()
            yield item
            waiting.extend(kids(item))

    def item(self, name: str) -> QQuickItem:
        return next(item for item in self.items() if item.objectName() == name)

    def thing(self, target: str) -> QQuickItem:
        """The touchable thing of a target on the page that is shown."""
        return next(
            item for item in self.items() if item.property("target") == target and item.isVisible() and item.isEnabled()
        )

    def placed(self, target: str) -> QQuickItem:
        """The touchable thing that the ring and the words of place mean by a target."""
        return next(
            item for item in self.items() if item.property("place") == target and item.isVisible() and item.isEnabled()
        )

    def place(self, item: QQuickItem) -> QRectF:
        """Where an item is in the window, pixels."""
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def visible(self, item: QQuickItem) -> QRectF:
        """The part of an item that nothing above it clips away, pixels."""
        place, above = self.place(item), item.parentItem()
        while above is not None:
            place = place & self.place(above) if above.clip() else place
            above = above.parentItem()
        return place

    def middle(self, target: str) -> QPoint:
        return self.place(self.thing(target)).center().toPoint()

    def press(self, at: QPoint) -> None:
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def move(self, at: QPoint) -> None:
        QTest.mouseMove(self.view, at)

    def release(self, at: QPoint) -> None:
        QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def tap(self, target: str) -> None:
        at = self.middle(target)
        self.press(at)
        self.release(at)

    def swipe(self, at: QPoint, distance: int) -> None:
        """Drags a finger up (distance < 0) or down, frame by frame, and rests before letting go."""
        self.press(at)
        for step in range(1, 13):
            self.move(at + QPoint(0, distance * step // 12))
            self.wait(16)
        self.release(at + QPoint(0, distance))
        body = next(item for item in self.items() if item.objectName().endswith(".body") and item.isEnabled())
        while body.property("moving"):
            self.wait(16)

    def picture(self) -> QImage:
        return self.view.grabWindow()

    def _note(self, target: str, how: str) -> None:
        self.touches.append((target, how))

    def _complain(self, errors: list[QQmlError]) -> None:
        self.complaints.extend(error.toString() for error in errors)
