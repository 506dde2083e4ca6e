"""What staff see behind their code: how things stand with the city, and the keys to send and to carry."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.clerk import Clerk
from kiosk.bridge.courier import Courier
from kiosk.bridge.listing import Listing
from kiosk.bridge.staff_words import Fact, facts, told_code
from kiosk.bridge.staff_work import how_it_stands, lessons_back, read_stick, tried, write_stick
from kiosk.card.secret import Secret
from kiosk.paths import DataFolder

if TYPE_CHECKING:
    from kiosk.store.database import Database
    from kiosk.store.staff_code import Tried
    from kiosk.sync.standing import Standing

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 8  # digits of a code
LOOK_EVERY_MS = 2000


@QmlElement
@QmlSingleton
class StaffView(QObject):
    """Takes the code, and while the page is open tells how things stand. Nothing of it is ever read aloud."""

    changed = Signal()
    opened = Signal()
    arrived = Signal()  # what the city tells, or the lessons, may be others now
    _code_looked_at = Signal(int, object)
    _stood = Signal(object)
    _carried = Signal(str)
    _read = Signal(str)
    _came_back = Signal()
    _troubled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._courier: Courier | None = None
        self._folder = DataFolder(Path())
        self._code = Secret()
        self._turn = 0  # what came of an older code is not heard
        self._looking = False  # the code is being compared
        self._sending = False
        self._busy = ""  # what is being done, in words
        self._line = ""
        self._facts = Listing(Fact, self)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._ask_how_it_stands)
        self._code_looked_at.connect(self._hear_of_the_code)
        self._stood.connect(self._hear_how_it_stands)
        self._carried.connect(self._done)
        self._read.connect(self._stick_was_read)
        self._came_back.connect(self._courier_came_back)
        self._troubled.connect(self._tell_trouble)

    def work_with(self, clerk: Clerk, courier: Courier, folder: DataFolder) -> None:
        self._clerk, self._courier, self._folder = clerk, courier, folder
        courier.told.append(self._came_back.emit)

    def attend(self) -> None:
        """The page is open."""
        self._busy = self._line = ""
        self.changed.emit()
        self._look.start()
        self._ask_how_it_stands()

    def leave(self) -> None:
        """Nothing stays on any of the staff's pages."""
        self._look.stop()
        self._turn += 1
        self._code.wipe()
        self._looking = self._sending = False
        self._busy = self._line = ""
        self._facts.fill(())
        self.changed.emit()

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def press(self, digit: str) -> None:
        if len(self._code) < LONGEST and not self._looking:
            self._code.add(digit)
            self._say("")

    @Slot()
    def erase(self) -> None:
        self._code.erase()
        self._say("")

    @Slot()
    def decide(self) -> None:
        """Compares the code, once."""
        if self._looking or not len(self._code) or self._clerk is None:
            return
        code = self._code.copied().decode()
        self._code.wipe()
        self._looking = True
        self._turn += 1
        turn = self._turn
        self.changed.emit()
        self._clerk.do(
            lambda db: tried(db, code), lambda came: self._code_looked_at.emit(turn, came), self._troubled.emit
        )

    @Slot()
    def sendNow(self) -> None:
        if self._courier and not self._busy:
            self._sending = True
            self._begin("市へ 送っています。")
            self._courier.send_now()

    @Slot()
    def writeStick(self) -> None:
        self._carry("USBメモリーに 書いています。抜かないでください。", write_stick, self._carried.emit)

    @Slot()
    def readStick(self) -> None:
        folder = self._folder
        self._carry(
            "USBメモリーを 読んでいます。抜かないでください。", lambda db: read_stick(db, folder), self._read.emit
        )

    @Slot()
    def lessonsBack(self) -> None:
        self._carry("教材を もどしています。", lessons_back, self._read.emit)

    def _carry(self, words: str, work: "Callable[[Database], str]", tell: Callable[[str], None]) -> None:
        if self._clerk and not self._busy:
            self._begin(words)
            self._clerk.do(work, tell, self._carried.emit)

    def _begin(self, words: str) -> None:
        self._busy, self._line = words, ""
        self.changed.emit()

    def _done(self, line: str) -> None:
        self._busy = ""
        self._say(line)
        self._ask_how_it_stands()

    def _stick_was_read(self, line: str) -> None:
        self._done(line)
        self.arrived.emit()

    def _courier_came_back(self) -> None:
        """It goes by itself, too: only what was asked for here ends here."""
        if self._sending:
            self._sending = False
            self._done("")

    def _tell_trouble(self, line: str) -> None:
        self._looking = False
        self._say(line)

    def _ask_how_it_stands(self) -> None:
        if self._clerk and self._look.isActive():
            self._clerk.do(how_it_stands, self._stood.emit, self._troubled.emit)

    def _hear_how_it_stands(self, now: "Standing") -> None:
        if not self._look.isActive():
            return
        self._facts.fill(facts(now, datetime.now().astimezone()))
        self.changed.emit()

    def _hear_of_the_code(self, turn: int, tried: "Tried") -> None:
        if turn != self._turn:
            return
        self._looking = False
        line = told_code(tried)
        self._say(line)
        if not line:
            self.opened.emit()

    def _say(self, line: str) -> None:
        self._line = line
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_room(self) -> int:
        return LONGEST

    def _get_filled(self) -> int:
        return len(self._code)

    def _get_line(self) -> str:
        return self._busy or self._line

    def _get_busy(self) -> bool:
        return bool(self._busy) or self._looking

    def _get_facts(self) -> Listing:
        return self._facts

    room = Property(int, _get_room, constant=True)
    filled = Property(int, _get_filled, notify=changed)
    line = Property(str, _get_line, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    facts = Property(Listing, _get_facts, constant=True)
