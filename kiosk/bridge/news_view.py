"""The city's notices as the page shows them: each with its words and the day it was written."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.clerk import Clerk
from kiosk.bridge.courier import Courier
from kiosk.bridge.listing import ToldListing
from kiosk.bridge.news_words import Posted, posted
from kiosk.bridge.tongue import told
from kiosk.wording import filled

if TYPE_CHECKING:
    from kiosk.store.board import Notice
    from kiosk.store.database import Database

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class NewsView(QObject):
    """Looks after each round of the courier and on the way to the home page; a page that is open stays as it is."""

    changed = Signal()
    arrived = Signal()  # a new board: readings may have changed with it
    _came_back = Signal()
    _read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._notices = ToldListing(Posted, self)
        self._said: tuple[str, ...] = ()
        self._open = False
        self._came_back.connect(self.look)
        self._read.connect(self._hear)

    def work_with(self, clerk: Clerk, courier: Courier) -> None:
        self._clerk = clerk
        courier.told.append(self._came_back.emit)
        courier.news.append(self._came_back.emit)
        courier.news.append(self.arrived.emit)

    def look(self) -> None:
        """Reads what hangs now, unless somebody is reading it."""
        if self._clerk and not self._open:
            today = datetime.now().astimezone().date()
            self._clerk.do(lambda db: _hanging(db, today), self._read.emit, lambda _: None)

    def attend(self) -> None:
        """The page is open."""
        self._open = True

    def leave(self) -> None:
        self._open = False

    def _hear(self, notices: "tuple[Notice, ...]") -> None:
        if self._open:
            return
        rows = tuple(posted(one, datetime.now().astimezone()) for one in notices)
        self._notices.fill(rows)
        self._said = tuple(filled("%1。%2%3。", row.title, row.words, row.written) for row in rows)
        self.changed.emit()

    def _get_notices(self) -> ToldListing:
        return self._notices

    def _get_said(self) -> str:
        return "\n".join(map(told, self._said))

    notices = Property(ToldListing, _get_notices, constant=True)
    said = Property(str, _get_said, notify=changed)


def _hanging(db: "Database", today: date) -> "tuple[Notice, ...]":
    from kiosk.store.hung_board import notices_of

    return notices_of(db, today)
