"""Takes what waits to the city on a thread of its own: a city that hangs holds up neither pages nor results."""

import random
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.store.database import Database
    from kiosk.sync.round import Round

GLANCE_S = 60.0
Tell = Callable[[], None]


class Courier:
    """Goes a round to the city at the start, when something new waits, when its time has come, when a person asks.

    The first loads store and network while nobody sits here: beside a lesson that would hold up its frames. While the
    city does not answer, something new does not shorten the wait; while it does, a glance at its board comes every
    minute. Whoever is in `told` is called after each round, in `news` after a new board, in `lessons` where other
    lessons are in use, on the courier's thread.
    """

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self.told: list[Tell] = []
        self.news: list[Tell] = []
        self.lessons: list[Tell] = []
        self._change = threading.Condition()
        self._woken = self._asked = self._ending = False
        self._failing = False
        self._due: float | None = monotonic()
        self._glance_at = 0.0
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
        while (trip := self._next_trip()) is not None:
            tellings = trip()
            self._glance_at = monotonic() + GLANCE_S * (0.5 + random.random())  # noqa: S311  (no common moment)
            with self._change:  # `stop` waits for it: afterwards nobody is there to listen
                for tell in () if self._ending else tellings:
                    tell()

    def _next_trip(self) -> "Callable[[], tuple[Tell, ...]] | None":
        """Waits until it is time for one; None when no more are to be made."""
        with self._change:
            while not self._ending:
                glance_at = None if self._failing or self._due is None else self._glance_at
                if self._asked or (self._woken and not self._failing) or _passed(self._due):
                    self._woken = self._asked = False
                    return self._go_round
                if _passed(glance_at):
                    return self._glance
                times = [at for at in (self._due, glance_at) if at is not None]
                self._change.wait(max(0.0, min(times) - monotonic()) if times else None)
            return None

    def _glance(self) -> tuple[Tell, ...]:
        from kiosk.store.problems import StoreProblem
        from kiosk.sync.round import glance

        try:
            with closing(self._store()) as db:
                return self._tellings(glance(db, self._folder))
        except StoreProblem:
            return ()  # the keeper, who writes to the same store, tells staff

    def _go_round(self) -> tuple[Tell, ...]:
        """What could not be sent stays in the store and goes with a later round."""
        from kiosk.store.problems import StoreProblem
        from kiosk.store.rhythm import keep_rhythm, rhythm
        from kiosk.sync.rhythm import USUAL_S, after
        from kiosk.sync.round import go_round

        self._failing = False
        try:
            with closing(self._store()) as db:
                came = go_round(db, self._folder)
                beat, wait = after(rhythm(db), came.outcome, datetime.now(UTC), random.random())  # noqa: S311
                keep_rhythm(db, beat)
        except StoreProblem:
            self._due = monotonic() + USUAL_S
            return tuple(self.told)
        self._failing = beat.failed > 0
        self._due = None if wait is None else monotonic() + wait
        return (*self.told, *self._tellings(came))

    def _store(self) -> "Database":
        from kiosk.store.database import open_database  # late, on this thread: store and network cost 200 ms to import

        return open_database(self._folder)

    def _tellings(self, came: "Round") -> tuple[Tell, ...]:
        return (*(self.news if came.news else ()), *(self.lessons if came.lessons else ()))


def _passed(at: float | None) -> bool:
    return at is not None and at <= monotonic()
