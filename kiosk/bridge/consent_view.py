"""The page on which a number is left for the city after a spoken question, and taken back. No digit is ever spoken."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.clerk import Clerk
from kiosk.bridge.courier import Courier
from kiosk.bridge.tongue import told
from kiosk.card.secret import Secret
from kiosk.visit import agreeing
from kiosk.visit.agreeing import Agreeing, Stage

if TYPE_CHECKING:
    from kiosk.store.board import Purpose
    from kiosk.store.database import Database

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PURPOSE = "call-back"


@QmlElement
@QmlSingleton
class ConsentView(QObject):
    """Holds one `Agreeing` and its digits while the page is open; `held` tells that somebody's number was here."""

    changed = Signal()
    offeredChanged = Signal()
    held = Signal()
    _arrived = Signal()
    _looked = Signal(object)
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._purpose: Purpose | None = None  # what the city asks now
        self._asked: Purpose | None = None  # what it asked when the page was opened
        self._now = Agreeing()
        self._digits = Secret()
        self._receipt = ""
        self._about = ""  # a ticket that the number belongs to: sealed with it, for the city alone
        self._turn = 0  # what came of an older visit is not heard
        self._arrived.connect(self.look)
        self._looked.connect(self._hear_purpose)
        self._came.connect(self._hear)

    def work_with(self, clerk: Clerk, courier: Courier) -> None:
        self._clerk = clerk
        courier.news.append(self._arrived.emit)

    def look(self) -> None:
        """Whether the city asks for a number at all."""
        if self._clerk:
            self._clerk.do(_purpose, self._looked.emit, lambda _: None)

    @property
    def agreed(self) -> tuple[str, str]:
        """What the city asked, and the receipt for the yes in groups; "" and "" without one."""
        return (self._asked.ask, self._get_number()) if self._asked and self._receipt else ("", "")

    def leave(self) -> None:
        """Nothing that was typed stays."""
        self._turn += 1
        self._digits.wipe()
        self._receipt = self._about = ""
        self._become(Agreeing())

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        self.leave()
        self._asked = self._purpose
        self._become(agreeing.begun(self._asked.ask if self._asked else ""))

    @Slot(str)
    def beginAbout(self, ticket: str) -> None:
        """The same for somebody who holds this ticket."""
        self.begin()
        self._about = ticket

    @Slot()
    def beginTakingBack(self) -> None:
        self.leave()
        self._become(agreeing.taking_back())

    @Slot(str)
    def press(self, digit: str) -> None:
        if len(self._digits) < self._now.room[1] and self._now.stage in (Stage.TYPING, Stage.TAKING_BACK):
            self._digits.add(digit)
            self._count()
            self.held.emit()

    @Slot()
    def erase(self) -> None:
        self._digits.erase()
        self._count()

    @Slot()
    def decide(self) -> None:
        """The number stands: the city's question follows, or what belongs to the receipt goes."""
        if not self._now.complete:
            return
        if self._now.stage is Stage.TYPING:
            self._become(agreeing.asked(self._now) if self._asked else agreeing.failed(self._now))
        elif self._now.stage is Stage.TAKING_BACK:
            receipt = self._taken_digits()
            self._work(lambda db: _withdraw(db, receipt))

    @Slot()
    def refuse(self) -> None:
        self._digits.wipe()
        self._become(agreeing.refused(self._now))

    @Slot()
    def agree(self) -> None:
        asked = self._asked
        if self._now.stage is Stage.ASKING and asked is not None:
            left = f"{self._taken_digits()} {self._about}".rstrip()
            self._work(lambda db: _agree(db, asked, left))

    def _taken_digits(self) -> str:
        digits = self._digits.copied().decode()
        self._digits.wipe()
        return digits

    def _work(self, work: "Callable[[Database], tuple[Callable[[Agreeing], Agreeing], str]]") -> None:
        self._become(agreeing.working(self._now))
        turn = self._turn
        if self._clerk:
            self._clerk.do(
                work,
                lambda came: self._came.emit(turn, came),
                lambda _: self._came.emit(turn, (agreeing.failed, "")),
            )

    def _hear(self, turn: int, came: "tuple[Callable[[Agreeing], Agreeing], str]") -> None:
        if turn == self._turn:
            follow, self._receipt = came
            self._become(follow(self._now))

    def _hear_purpose(self, purpose: "Purpose | None") -> None:
        self._purpose = purpose
        self.offeredChanged.emit()

    def _count(self) -> None:
        self._become(agreeing.with_typed(self._now, len(self._digits)))

    def _become(self, now: Agreeing) -> None:
        self._now = now
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_offered(self) -> bool:
        return self._purpose is not None

    def _get_stage(self) -> str:
        return self._now.stage.value

    def _get_title(self) -> str:
        return told(self._now.title)

    def _get_words(self) -> str:
        return "\n".join(map(told, self._now.words))

    def _get_number(self) -> str:
        """The digits as they stand, in groups; the receipt once there is one."""
        digits = self._receipt or self._digits.copied().decode()
        if not self._receipt and self._now.stage is Stage.TYPING:
            return digits
        return "-".join(part for part in (digits[:3], digits[3:6], digits[6:]) if part)

    def _get_complete(self) -> bool:
        return self._now.complete

    offered = Property(bool, _get_offered, notify=offeredChanged)
    stage = Property(str, _get_stage, notify=changed)
    title = Property(str, _get_title, notify=changed)
    words = Property(str, _get_words, notify=changed)
    number = Property(str, _get_number, notify=changed)
    complete = Property(bool, _get_complete, notify=changed)


def _purpose(db: "Database") -> "Purpose | None":
    from kiosk.store.enrolment import enrolment
    from kiosk.sync.consent import purpose_of

    return purpose_of(db, PURPOSE) if enrolment(db) else None


def _agree(db: "Database", asked: "Purpose", number: str) -> tuple[Callable[[Agreeing], Agreeing], str]:
    from kiosk.store.moment import now
    from kiosk.sync.consent import NotOffered, agree

    try:
        return agreeing.given, agree(db, asked, number, now(db))
    except NotOffered:
        return agreeing.failed, ""


def _withdraw(db: "Database", receipt: str) -> tuple[Callable[[Agreeing], Agreeing], str]:
    from kiosk.store.moment import now
    from kiosk.sync.consent import NotAReceipt, withdraw

    try:
        withdraw(db, receipt, now(db))
    except NotAReceipt:
        return agreeing.no_receipt, ""
    return agreeing.taken_back, ""
