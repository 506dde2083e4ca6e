"""Ends the app at SIGTERM or SIGINT; Python's own handlers would wait for the next event."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication


class StopSignals:
    """Watches the signals from its making to `close`."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self._here, there = socket.socketpair()
        self._there = there
        there.setblocking(False)  # noqa: FBT003 -- the name of the call says it
        signal.set_wakeup_fd(there.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._noted)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._end)

    def _end(self) -> None:
        """Not `quit`, which asks the windows first: the locked one would say no."""
        self._app.exit(0)

    def _noted(self, _number: int, _frame: FrameType | None) -> None:
        """The wake-up socket does the work."""

    def close(self) -> None:
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()
