"""Writes results down on a thread of its own, so that no page ever waits for the disk."""

import queue
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.paths import DataFolder
from kiosk.visit.result import Result, VisitEnded

if TYPE_CHECKING:
    from kiosk.store.database import Database


SHORT_OF_ROOM = "ディスクの 空きが わずかです。いらない ファイルを 消してください。記録は できています"


class Keeper:
    """`keep` returns at once; results are committed in order. What the disk refuses waits here and is tried again.

    On its thread it calls `written()` when the last result of a visit is on the disk, and `trouble(line)` with one
    plain line when the store can't be used, with "" when it can again.
    """

    def __init__(self, folder: DataFolder, written: Callable[[], None], trouble: Callable[[str], None]) -> None:
        self._folder = folder
        self._written = written
        self._trouble = trouble
        self._asked: queue.SimpleQueue[Result | None] = queue.SimpleQueue()
        self._waiting: list[Result] = []
        self._thread = threading.Thread(target=self._run, name="keeper", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def keep(self, result: Result) -> None:
        self._asked.put(result)

    def stop(self, seconds: float = 5.0) -> None:
        """Writes what still waits, then ends; waits for it at most `seconds`."""
        self._asked.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        self._write_waiting()  # loads the store while nobody sits here: beside a lesson it would hold up the frames
        while (result := self._asked.get()) is not None:
            self._waiting.append(result)
            self._write_waiting()
        self._write_waiting()

    def _write_waiting(self) -> None:
        from kiosk.store.problems import (  # late, on this thread: the store costs 130 ms to import
            DiskFull,
            StoreProblem,
        )
        from kiosk.store.reserve import give_back, keep_reserve

        try:
            self._write_all()
        except DiskFull as full:
            if give_back(self._folder):
                self._write_with_the_reserve(full.line)
            else:
                self._trouble(full.line)
        except StoreProblem as problem:
            self._trouble(problem.line)
        else:
            short_of_room = not keep_reserve(self._folder)
            self._trouble(SHORT_OF_ROOM if short_of_room else "")

    def _write_with_the_reserve(self, line: str) -> None:
        """Staff are told, and results are written on."""
        from kiosk.store.database import open_database
        from kiosk.store.moment import now
        from kiosk.store.problems import StoreProblem
        from kiosk.store.reserve import shrink

        self._trouble(line)
        try:
            with closing(open_database(self._folder)) as db:
                shrink(db, now(db).wall)
            self._write_all()
        except StoreProblem as problem:
            self._trouble(problem.line)

    def _write_all(self) -> None:
        from kiosk.store.database import open_database

        with closing(open_database(self._folder)) as db:
            while self._waiting:
                self._write(db)

    def _write(self, db: "Database") -> None:
        from kiosk.store.moment import now
        from kiosk.store.results import NotACount, record

        try:
            record(db, self._waiting[0], now(db))
        except NotACount as refused:
            self._trouble(f"記録できない 名前が ありました（{refused.kind} {refused.field}）")
        if self._waiting.pop(0).kind == VisitEnded.kind:
            self._written()
