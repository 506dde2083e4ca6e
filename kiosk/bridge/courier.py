"""Takes what waits to the city on a thread of its own: a city that hangs holds up neither pages nor results."""

import random
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from time import monotonic

from kiosk.paths import DataFolder


class Courier:
    """Goes a round to the city at the start, when something new waits, when its time has come, when a person asks.

    The first loads store and network while nobody sits here: beside a lesson that would hold up its frames. While the
    city does not answer, something new does not shorten the wait. Whoever is in `told` is called after each round,
    whoever is in `news` after one that brought a new board, on the courier's thread.
    """

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self.told: list[Callable[[], None]] = []
        self.news: list[Callable[[], None]] = []
        self._change = threading.Condition()
        self._woken = self._asked = self._ending = False
        self._failing = False
        self._due: float | None = monotonic()
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Something new may wait. May be called from any thread."""
        with self._change:
            self._woken = True
            self._change.notify()

    def send_now(self) -> None:
        """A person wants it sent, whatever went wrong before. May be called from any thread."""
        with self._change:
            self._asked = True
            self._change.notify()

    def stop(self) -> None:
        """Begins no further round; one that waits for the city is left behind, nothing is lost by that."""
        with self._change:
            self._ending = True
            self._change.notify()

    def _run(self) -> None:
        while self._wait():
            news = self._go_round()
            with self._change:  # `stop` waits for it: afterwards nobody is there to listen
                for tell in () if self._ending else (*self.told, *(self.news if news else ())):
                    tell()

    def _wait(self) -> bool:
        """Until it is time to send; False when no more is to be sent."""
        with self._change:
            while not (self._ending or self._asked or (self._woken and not self._failing)):
                left = None if self._due is None else self._due - monotonic()
                if left is not None and left <= 0:
                    break
                self._change.wait(left)
            self._woken = self._asked = False
            return not self._ending

    def _go_round(self) -> bool:
        """Whether a new board came down. What could not be sent stays in the store and goes with a later round."""
        from kiosk.store.database import open_database  # late, on this thread: store and network cost 200 ms to import
        from kiosk.store.problems import StoreProblem
        from kiosk.store.rhythm import keep_rhythm, rhythm
        from kiosk.sync.rhythm import USUAL_S, after
        from kiosk.sync.round import go_round

        wait: float | None
        news, self._failing = False, False
        try:
            with closing(open_database(self._folder)) as db:
                came = go_round(db)
                beat, wait = after(rhythm(db), came.outcome, datetime.now(UTC), random.random())  # noqa: S311
                keep_rhythm(db, beat)
                news, self._failing = came.news, beat.failed > 0
        except StoreProblem:
            wait = USUAL_S  # the keeper, who writes to the same store, tells staff
        self._due = None if wait is None else monotonic() + wait
        return news
