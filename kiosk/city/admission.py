"""How many batches are in work and in line at once; the next one is sent away before anything of it is looked at."""

from collections.abc import Generator
from contextlib import contextmanager
from threading import BoundedSemaphore


class Crowded(Exception):
    """The line is full; the sender comes back later."""


class Admission:
    """Room for `at_once` in work, and for `waiting` in a line that is short enough for everybody's patience."""

    def __init__(self, at_once: int, waiting: int) -> None:
        self._inside = BoundedSemaphore(at_once + waiting)
        self._in_work = BoundedSemaphore(at_once)

    @contextmanager
    def entry(self) -> Generator[None]:
        """Runs the block when its turn has come; raises `Crowded` at once where the line is full."""
        if not self._inside.acquire(blocking=False):
            raise Crowded
        try:
            with self._in_work:
                yield
        finally:
            self._inside.release()
