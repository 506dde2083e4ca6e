"""The page on which staff join this kiosk to a city: address and one-time code, typed, or read from a QR code.

A scanner types like a keyboard: `https://city.example.jp#CODE`, then Enter.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.clerk import Clerk

if TYPE_CHECKING:
    from kiosk.store.database import Database
    from kiosk.sync.outcome import Joining

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ADDRESS_KEYS = "abcdefghijklmnopqrstuvwxyz0123456789.-/:"
CODE_KEYS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
LONGEST = {"address": 200, "code": 39}
BETWEEN = "#"


@QmlElement
@QmlSingleton
class EnrolView(QObject):
    """`field` is the one that is typed into, "address" or "code"; `line` says how it went."""

    changed = Signal()
    joined = Signal()
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._typed = {"address": "https://", "code": ""}
        self._field = "address"
        self._line = ""
        self._busy = False
        self._turn = 0
        self._came.connect(self._hear)

    def work_with(self, clerk: Clerk) -> None:
        self._clerk = clerk

    def leave(self) -> None:
        """Nothing that was typed stays."""
        self._turn += 1
        self._typed = {"address": "https://", "code": ""}
        self._field, self._line, self._busy = "address", "", False
        self.changed.emit()

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, field: str) -> None:
        self._field = field
        self.changed.emit()

    @Slot(str)
    def press(self, signs: str) -> None:
        """Signs from the keys of the page, from a keyboard, or from a scanner that begins with the address."""
        for sign in signs:
            if self._busy or not (sign.isascii() and sign.isprintable()):
                continue
            if sign == BETWEEN:
                self._field = "code"
            elif len(self._typed[self._field]) < LONGEST[self._field]:
                self._typed[self._field] = self._with(sign)
        self._line = ""
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        if not self._busy:
            self._typed[self._field] = self._typed[self._field][:-1]
            self.changed.emit()

    @Slot()
    def join(self) -> None:
        """Asks the city; takes as long as the network does, the page stays as it is."""
        if self._clerk is None or self._busy or not self._get_complete():
            return
        address, code = self._typed["address"], self._typed["code"]
        self._busy, self._line = True, "市に 聞いています。"
        self._turn += 1
        turn = self._turn
        self.changed.emit()
        self._clerk.do(
            lambda db: _joined(db, address, code),
            lambda outcome: self._came.emit(turn, outcome),
            lambda line: self._came.emit(turn, line),
        )

    def _with(self, sign: str) -> str:
        """A scanned address begins anew, where the page already stands at https://."""
        typed = self._typed[self._field] + sign
        twice = typed.removeprefix("https://")
        return twice if twice != typed and twice.startswith("https://") else typed

    def _hear(self, turn: int, came: "Joining | str") -> None:
        """How the city answered, or the store's one line of trouble."""
        from kiosk.sync.outcome import Enrolled, line_of

        if turn != self._turn:
            return
        self._busy, self._line = False, came if isinstance(came, str) else line_of(came)
        if isinstance(came, Enrolled):
            self._typed["code"] = ""
            self.joined.emit()
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_address(self) -> str:
        return self._typed["address"]

    def _get_code(self) -> str:
        """In groups of four, as it is printed."""
        plain = self._typed["code"].replace("-", "")
        return "-".join(plain[at : at + 4] for at in range(0, len(plain), 4))

    def _get_field(self) -> str:
        return self._field

    def _get_keys(self) -> str:
        return ADDRESS_KEYS if self._field == "address" else CODE_KEYS

    def _get_line(self) -> str:
        return self._line

    def _get_busy(self) -> bool:
        return self._busy

    def _get_complete(self) -> bool:
        return len(self._typed["code"].replace("-", "")) == 32 and len(self._typed["address"]) > len("https://")

    address = Property(str, _get_address, notify=changed)
    code = Property(str, _get_code, notify=changed)
    field = Property(str, _get_field, notify=changed)
    keys = Property(str, _get_keys, notify=changed)
    line = Property(str, _get_line, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    complete = Property(bool, _get_complete, notify=changed)


def _joined(db: "Database", address: str, code: str) -> "Joining":
    from kiosk.sync.enrol import join

    return join(db, address, code)
