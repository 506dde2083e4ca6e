"""The one place that moves the mark (the focus) and says where it is: by keys, by switches, by itself, by ear."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.focus_ring import around, first_within, focused, reveal, ring, takes_typing
from kiosk.bridge.hands import Hands
from kiosk.bridge.teller import Teller
from kiosk.visit import scan as scans
from kiosk.visit.comfort import Comfort, Way
from kiosk.visit.keys import Meant
from kiosk.visit.scan import Scan

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

BEAT_MS = 100
ECHO_MS = 300  # what was done and is not told by then is told here


def _no() -> bool:
    return False


@QmlElement
@QmlSingleton
class FocusView(QObject):
    """Keeps the mark on something that can be seen and chosen.

    `answered`: asked at each wish of a person; True when it was an answer by itself.
    """

    backAsked = Signal()
    helpAsked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hands = Hands(self)
        self.hands.wished.connect(self._wished)
        self.teller = Teller()
        self.answered: Callable[[], bool] = _no
        self._window: QQuickWindow | None = None
        self._comfort = Comfort()
        self._page = self._over = ""
        self._here: QQuickItem | None = None
        self._around: list[QQuickItem] = []
        self._under: QQuickItem | None = None  # where the mark was when something came to lie over the page
        self._heard: QQuickItem | None = None  # its name was said to a finger
        self._count = 0
        self._scan = Scan()
        self._settling = self._timer(0, self._settle, once=True)
        self._echo = self._timer(ECHO_MS, lambda: self.teller.done(self._here), once=True)
        self._beat = self._timer(BEAT_MS, self._pass_time, once=False)

    def look_after(self, window: QQuickWindow) -> None:
        """From now on the mark is never lost in this window."""
        self._window = window
        self.hands.hear(window)
        window.activeFocusItemChanged.connect(self._settling.start)
        self._settling.start()

    def let_go(self) -> None:
        """The window closes."""
        self.hands.let_go()
        if self._window is not None:
            self._window.activeFocusItemChanged.disconnect(self._settling.start)
        self._window = None
        for timer in (self._settling, self._echo, self._beat):
            timer.stop()

    def become(self, comfort: Comfort) -> None:
        """Takes over the visit's choices."""
        before, self._comfort = self._comfort, comfort
        self.hands.become(comfort)
        if comfort.way is before.way:
            return
        self._begin()
        if comfort.way is Way.SCAN:
            self._beat.start()
        else:
            self._beat.stop()
        self.teller.become(comfort.way)
        things = self._things()
        if self._here is not None and self._here in things:
            self.teller.found(self._here, things)

    def turned(self, page: str, over: str) -> None:
        """Another page, or something over it, is shown."""
        if page != self._page:
            self._under = None
        elif over and not self._over:
            self._under = self._here
        self._page, self._over = page, over
        self._begin()
        self._settling.start()

    @Slot(QObject, result=bool)
    def lets(self, item: QQuickItem) -> bool:
        """Whether a finger's touch does what `item` does; where a name is to be heard first, it is said instead."""
        if self._comfort.way is not Way.HEAR_FIRST or not item.activeFocusOnTab():
            return True
        if item is self._heard:
            does = self.hands.passes("finger")
            if does:
                self._echo.start()
            return does
        self.hands.passes("finger", 0.0)
        self._heard = item
        self._mark(item, Qt.FocusReason.MouseFocusReason)
        self.teller.felt(item)
        return False

    # Wishes ----------------------------------------------------------------------------------------------

    def _wished(self, what: Meant) -> None:
        if self.answered() or self._woke():
            return
        self._scan = scans.woken(self._scan)
        match what:
            case Meant.NEXT:
                self._move(1)
            case Meant.PREVIOUS:
                self._move(-1)
            case Meant.DO:
                self._do()
            case Meant.BACK:
                self.backAsked.emit()
            case Meant.HELP:
                self.helpAsked.emit()

    def _woke(self) -> bool:
        """A scan that rests goes on at the first sign, and nothing else happens."""
        if self._comfort.way is not Way.SCAN or not self._scan.resting:
            return False
        self._scan = scans.woken(self._scan)
        things = self._things()
        if self._here is not None and self._here in things:
            self.teller.moved(self._here, things)
        return True

    def _do(self) -> None:
        self._settle()
        if self._comfort.way is Way.EARS:
            self.teller.hush()
            self._echo.start()
        self.hands.press()

    # The mark --------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """A new page, or a new way: nothing on it was heard yet, and a scan waits."""
        self._heard = None
        self.teller.begin()
        self._scan = scans.begun(self._comfort.pace_s)

    def _things(self) -> list[QQuickItem]:
        """All that can be marked now."""
        return ring(self._window) if self._window else []

    def _move(self, steps: int) -> None:
        self._settle()
        things = self._things()
        self._count = len(things)
        if not things:
            return
        beside = 0 if steps > 0 else -1  # of a page that takes what is typed, where nothing is marked yet
        here = self._here
        item = (
            things[(things.index(here) + steps) % len(things)]
            if here is not None and here in things
            else things[beside]
        )
        self._mark(item, Qt.FocusReason.TabFocusReason if steps > 0 else Qt.FocusReason.BacktabFocusReason)
        self.teller.moved(item, things)

    def _mark(self, item: QQuickItem, reason: Qt.FocusReason) -> None:
        item.forceActiveFocus(reason)
        reveal(item)
        before, self._here, self._around = self._here, item, around(item)
        if item is before:
            return
        if before is not None and shiboken6.isValid(before):
            before.visibleChanged.disconnect(self._settling.start)
            before.enabledChanged.disconnect(self._settling.start)
        item.visibleChanged.connect(self._settling.start)  # what goes keeps the focus of Qt, and nobody would be told
        item.enabledChanged.connect(self._settling.start)

    def _settle(self) -> None:
        if self._window is None:
            return
        active = focused(self._window)
        things = ring(self._window)
        self._count = len(things)
        item = self._right_place(active, things)
        if not self._over:
            self._under = None
        if item is None or (item is active and item is self._here):
            return
        self._mark(item, Qt.FocusReason.OtherFocusReason)
        self.teller.found(item, things)

    def _right_place(self, active: QQuickItem | None, things: list[QQuickItem]) -> QQuickItem | None:
        """Where the mark belongs: where it is, or under what lay over it, or nearest to where it was; None: nowhere."""
        if not things or (active not in things and takes_typing(active)):
            return None
        if active in things:
            return active
        under = self._under
        if not self._over and under is not None and shiboken6.isValid(under) and under in things:
            return under
        return first_within(things, self._around)

    def _pass_time(self) -> None:
        rested = self._scan.resting
        beat, pace = BEAT_MS / 1000, self._comfort.pace_s
        self._scan, moves = scans.passed(self._scan, beat, pace, self._count, speaking=self.teller.speaking)
        if moves:
            self._move(1)
        elif self._scan.resting and not rested:
            self.teller.rests()

    def _timer(self, milliseconds: int, then: Callable[[], None], *, once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(once)
        timer.timeout.connect(then)
        return timer
