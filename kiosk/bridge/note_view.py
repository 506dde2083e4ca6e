"""A line that staff type for the ticket's paper: it is warned of what looks personal, and never kept or sent."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.readings_view import ROWS
from kiosk.desk import personal

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 60


@QmlElement
@QmlSingleton
class NoteView(QObject):
    """The note while it is typed; `kept` tells what is to stand on the paper."""

    changed = Signal()
    kept = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._row = next(iter(ROWS))

    def forget(self) -> None:
        self._become("")

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def turnRow(self, row: str) -> None:
        self._row = row
        self.changed.emit()

    @Slot(str)
    def press(self, signs: str) -> None:
        """Signs from the keys of the page, or from a keyboard."""
        self._become((self._text + "".join(sign for sign in signs if sign.isprintable()))[:LONGEST])

    @Slot()
    def erase(self) -> None:
        self._become(self._text[:-1])

    @Slot()
    def takeOut(self) -> None:
        """Takes out what looks personal."""
        self._become(personal.without(self._text))

    @Slot()
    def keep(self) -> None:
        """It stands on the paper as it is: staff have seen the warning."""
        self.kept.emit(self._text)

    def _become(self, text: str) -> None:
        self._text = text
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_text(self) -> str:
        return self._text

    def _get_warnings(self) -> str:
        return "\n".join(personal.warnings(self._text))

    def _get_rows(self) -> str:
        return "".join(ROWS)

    def _get_row(self) -> str:
        return self._row

    def _get_keys(self) -> str:
        return ROWS[self._row]

    text = Property(str, _get_text, notify=changed)
    warnings = Property(str, _get_warnings, notify=changed)
    rows = Property(str, _get_rows, constant=True)
    row = Property(str, _get_row, notify=changed)
    keys = Property(str, _get_keys, notify=changed)
