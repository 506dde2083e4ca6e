"""The city's procedures and offices as pages show them: a list, and one of them with all that is to be known."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.clerk import Clerk
from kiosk.bridge.courier import Courier
from kiosk.bridge.listing import ToldListing
from kiosk.bridge.procedure_words import Told, offices, procedures
from kiosk.bridge.tongue import told

if TYPE_CHECKING:
    from kiosk.store.board import Profile
    from kiosk.store.database import Database

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A procedure in the list: its title, and by which way."""

    thing: str
    label: str
    more: str


@QmlElement
@QmlSingleton
class ProcedureView(QObject):
    """`rows` has thing, label, more. Looks after each round of the courier, while none of its pages is open."""

    changed = Signal()
    _came_back = Signal()
    _read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._rows = ToldListing(Row, self)
        self._all: tuple[Told, ...] = ()
        self._one = Told("", "", "", ())
        self._open = False
        self._came_back.connect(self.look)
        self._read.connect(self._hear)

    def work_with(self, clerk: Clerk, courier: Courier) -> None:
        self._clerk = clerk
        courier.told.append(self._came_back.emit)
        courier.news.append(self._came_back.emit)

    def look(self) -> None:
        """Reads what the city says now, unless somebody is reading it."""
        if self._clerk and not self._open:
            self._clerk.do(_profile, self._read.emit, lambda _: None)

    def attend(self) -> None:
        """One of the pages is open."""
        self._open = True

    def leave(self) -> None:
        self._open = False

    @Slot(str)
    def choose(self, thing: str) -> None:
        """A procedure or an office by its id; one that is gone leaves the page as it was."""
        self._one = next((one for one in self._all if one.thing == thing), self._one)
        self.changed.emit()

    def _hear(self, profile: "Profile | None") -> None:
        if self._open:
            return
        shown = procedures(profile) if profile else ()
        self._all = (*shown, *(offices(profile) if profile else ()))
        self._rows.fill([Row(one.thing, one.title, one.first) for one in shown])
        self.changed.emit()

    def _get_rows(self) -> ToldListing:
        return self._rows

    def _get_title(self) -> str:
        return told(self._one.title)

    def _get_first(self) -> str:
        return told(self._one.first)

    def _get_lines(self) -> str:
        return "\n".join(map(told, self._one.lines))

    def _get_page(self) -> str:
        return self._one.page

    rows = Property(ToldListing, _get_rows, constant=True)
    title = Property(str, _get_title, notify=changed)
    first = Property(str, _get_first, notify=changed)
    lines = Property(str, _get_lines, notify=changed)
    page = Property(str, _get_page, notify=changed)


def _profile(db: "Database") -> "Profile | None":
    from kiosk.store.hung_board import hung

    board = hung(db)
    return board.profile if board else None
