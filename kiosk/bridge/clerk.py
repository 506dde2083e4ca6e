"""Does staff's work with the store on a thread of its own, one piece after another, so that no page waits."""

import queue
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.store.database import Database

Result = TypeVar("Result")


class Clerk:
    """`do` returns at once; what came of the work is told on the clerk's thread."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._asked: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._telling = threading.Lock()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name="clerk", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def do(
        self, work: "Callable[[Database], Result]", tell: Callable[[Result], None], trouble: Callable[[str], None]
    ) -> None:
        """Does `work` with the open store, then `tell` with what it gave, or `trouble` with one plain line."""
        self._asked.put(lambda: self._with_the_store(work, tell, trouble))

    def stop(self) -> None:
        """Begins nothing more and tells nothing more; work under way is left behind, the store survives that."""
        with self._telling:
            self._ending = True
        self._asked.put(None)

    def _run(self) -> None:
        while (piece := self._asked.get()) is not None:
            piece()

    def _with_the_store(
        self, work: "Callable[[Database], Result]", tell: Callable[[Result], None], trouble: Callable[[str], None]
    ) -> None:
        from kiosk.store.database import open_database  # late: see Keeper
        from kiosk.store.problems import StoreProblem

        try:
            with closing(open_database(self._folder)) as db:
                result = work(db)
        except StoreProblem as problem:
            line = problem.line
            self._tell(lambda: trouble(line))
        else:
            self._tell(lambda: tell(result))

    def _tell(self, what: Callable[[], None]) -> None:
        with self._telling:
            if not self._ending:
                what()
