"""Keeps the shelf as the city publishes it: reads the lessons anew on the clerk's thread, and changes it at rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.clerk import Clerk
from kiosk.bridge.courier import Courier
from kiosk.paths import LESSONS, DataFolder

if TYPE_CHECKING:
    from kiosk.lesson.shelf import Shelf
    from kiosk.store.database import Database


class Librarian(QObject):
    """`stocked` with what the shelf holds now; whoever stocks it waits until nobody is here."""

    stocked = Signal(object)
    _arrived = Signal()

    def __init__(self, clerk: Clerk, courier: Courier, folder: DataFolder) -> None:
        super().__init__()
        self._clerk = clerk
        self._folder = folder
        self._arrived.connect(self.look)
        courier.lessons.append(self._arrived.emit)

    def look(self) -> None:
        """Reads all lessons: shipped, of the packs in use, of the data folder."""
        self._clerk.do(self._read, self.stocked.emit, lambda _: None)

    def _read(self, db: "Database") -> "Shelf":
        from kiosk.lesson.shelf import read_shelf
        from kiosk.store.packs import lesson_roots

        return read_shelf(LESSONS, *lesson_roots(db, self._folder), self._folder.lessons)
