"""What hands do to the window, turned into what they mean: keys always, touches where they mean the same anywhere."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.focus_ring import focused, takes_typing
from kiosk.visit.comfort import Comfort, Way
from kiosk.visit.keys import Meant, meant, meant_while_typing

_KEYS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Backtab: "backtab",
    Qt.Key.Key_Return: "return",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_Back: "escape",
    Qt.Key.Key_Backspace: "backspace",
    Qt.Key.Key_F1: "help",
    Qt.Key.Key_Help: "help",
}
_HELD_BESIDE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_OF_THE_SYSTEM = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_DOWN = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
_UP = (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
_POINTER = frozenset((*_DOWN, *_UP, QEvent.Type.MouseMove, QEvent.Type.TouchUpdate, QEvent.Type.Wheel))


class Hands(QObject):
    """Hears a window before its pages do.

    `signed`: a sign of a person that no page tells of. `keyed`, `fingered`: by what it was. `wished`: with a `Meant`.
    """

    signed = Signal()
    keyed = Signal()
    fingered = Signal()
    wished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock: Callable[[], float] = time.monotonic
        self._window: QQuickWindow | None = None
        self._comfort = Comfort()
        self._doing: set[int] = set()  # keys that are down and mean "do"
        self._passing = False
        self._last: dict[str, float] = {}

    def hear(self, window: QQuickWindow) -> None:
        self._window = window
        window.installEventFilter(self)

    def let_go(self) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = None

    def become(self, comfort: Comfort) -> None:
        """Takes over the visit's choices."""
        self._comfort = comfort

    def press(self) -> None:
        """A press of what is marked, until the hand lets go; the thing itself knows whether that was long."""
        self._hand_on(QEvent.Type.KeyPress)

    def passes(self, what: str, share: float = 1.0) -> bool:
        """Whether the same passed this `share` of the person's quiet time ago or longer: hands may hit twice."""
        quiet = self._comfort.patience.quiet_ms / 1000 * share
        now = self.clock()
        if now - self._last.get(what, -quiet) < quiet:
            return False
        self._last[what] = now
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """True for what no page is to see."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not self._passing and self._key_down(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return not self._passing and self._key_up(event)
        return kind in _POINTER and self._touched(event)

    def _key_down(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _HELD_BESIDE or event.modifiers() & _OF_THE_SYSTEM:
            return False
        what = self._meant(key)
        if event.isAutoRepeat():
            return what is not None
        self.signed.emit()
        if what is None:
            return False
        self.keyed.emit()
        if what is Meant.DO:
            self._doing.add(key)
        if self.passes(what, self._share(what)):
            self.wished.emit(what)
        return True

    def _key_up(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in self._doing and not event.isAutoRepeat():
            self._doing.discard(key)
            self._hand_on(QEvent.Type.KeyRelease)
            return True
        return self._meant(key) is not None

    def _touched(self, event: QEvent) -> bool:
        if self._comfort.way not in (Way.SCAN, Way.EARS):
            self.fingered.emit()
            return False
        event.accept()
        if event.type() in _UP:
            self._hand_on(QEvent.Type.KeyRelease)
        elif event.type() in _DOWN and isinstance(event, QPointerEvent) and self._window:
            self.signed.emit()
            left = event.point(0).position().x() < self._window.width() / 2
            what = Meant.NEXT if left and self._comfort.way is Way.EARS else Meant.DO
            if self.passes(what, 0.5 if what is Meant.NEXT else 1.0):
                self.wished.emit(what)
        return True

    def _share(self, what: Meant) -> float:
        """A switch is hit like a glass; a key of a keyboard is not."""
        by_switch = what is Meant.DO and self._comfort.way in (Way.SCAN, Way.SWITCHES)
        return 1.0 if by_switch or what in (Meant.BACK, Meant.HELP) else 0.0

    def _meant(self, key: int) -> Meant | None:
        name = _KEYS.get(Qt.Key(key), "")
        if self._window is not None and takes_typing(focused(self._window)):
            return meant_while_typing(name)
        return meant(self._comfort.way, name)

    def _hand_on(self, kind: QEvent.Type) -> None:
        if self._window is None:
            return
        self._passing = True
        QCoreApplication.sendEvent(self._window, QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
        self._passing = False
