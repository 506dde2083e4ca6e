"""The lessons on the shelf, as rows for the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.listing import Listing

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Offered:
    """One lesson on the shelf."""

    lesson: str
    title: str
    goal: str
    icon: str


@QmlElement
@QmlSingleton
class ShelfView(QObject):
    """`lessons` has the roles lesson, title, goal, icon."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lessons = Listing(Offered, self)

    def fill(self, offered: Sequence[Offered]) -> None:
        self._lessons.fill(offered)

    def _get_lessons(self) -> Listing:
        return self._lessons

    lessons = Property(Listing, _get_lessons, constant=True)
