"""The reader and the card as the screen sees them: a page of words for each state, real or practice."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.listing import Listing
from kiosk.bridge.speech_view import SpeechView
from kiosk.card import words
from kiosk.card.advice import Clock, read_clock
from kiosk.card.faults import FaultReason
from kiosk.card.status import CardStatus, Fault, NoCard, NoReader, NoService, OtherCard, Reading, Ready, state_name
from kiosk.card.words import Line

if TYPE_CHECKING:
    from kiosk.card.watch import CardWatch

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


LINGER_MS = 5000


def _clock() -> Clock:
    return read_clock(date.today())


@QmlElement
@QmlSingleton
class CardView(QObject):
    """Follows the reader from `watch` on; speaks and counts only while its page is open.

    `lines` has the roles title, text, mark.
    """

    changed = Signal()
    looked = Signal(str)
    _published = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: CardWatch | None = None
        self._speech: SpeechView | None = None
        self._status: CardStatus = NoReader()
        self._practised: CardStatus | None = None
        self._here = False
        self._lines = Listing(Line, self)
        self._page = words.page(self._status)
        self._published.connect(self.publish)
        self._lingering = QTimer(self)  # a card lifted too early: the words stay long enough to be read
        self._lingering.setSingleShot(True)
        self._lingering.setInterval(LINGER_MS)
        self._lingering.timeout.connect(self._show_status)

    def speak_with(self, speech: SpeechView) -> None:
        self._speech = speech

    def watch(self) -> None:
        """Begins to follow the readers of this machine."""
        from kiosk.card.watch import CardWatch  # late: PC/SC is not needed for the first frame

        self._watch = CardWatch(self._published.emit, _clock)  # from its thread to ours
        self._watch.start()

    def publish(self, status: CardStatus) -> None:
        """Takes over what the reader says now."""
        self._status = status
        if isinstance(status, NoCard) and self._lingering.isActive():
            return
        self._lingering.stop()
        if status == Fault(FaultReason.LIFTED):
            self._lingering.start()
        self._show_status()

    def stop(self) -> None:
        if self._watch:
            self._watch.stop()

    def attend(self) -> None:
        """The card page is open now: says what is known, and counts a card that lies there already."""
        if not self._here:
            self._here = True
            self._show(self._practised or self._status)

    def leave(self) -> None:
        """The card page is closed; the practice card is put away."""
        self._here = False
        self._practised = None

    @property
    def lying(self) -> bool:
        """A card lies on the reader."""
        return not isinstance(self._status, NoService | NoReader | NoCard)

    @Slot()
    def practise(self) -> None:
        """Looks at the practice card in place of a real one."""
        from kiosk.card.practice_states import PracticeState, practice_look  # late: made only when wanted

        self._practised = practice_look(PracticeState.EXPIRING, _clock())
        self._show(self._practised)

    @Slot()
    def putAway(self) -> None:
        """Back from the practice card to the reader."""
        self._practised = None
        self._show(self._status)

    def _show_status(self) -> None:
        if self._here and self._practised is None:
            self._show(self._status)
        else:
            self.changed.emit()

    def _show(self, status: CardStatus) -> None:
        self._page = words.page(
            status
        )  # while practising, the page's stripe says れんしゅう and leaves the title short
        spoken = self._page.spoken if self._practised is None else words.practised(self._page).spoken
        self._lines.fill(self._page.lines)
        self.changed.emit()
        if self._speech:
            self._speech.turn(list(spoken))
        if self._practised is None and isinstance(status, Ready | OtherCard | Fault):
            self.looked.emit(state_name(status))

    def _get_title(self) -> str:
        return self._page.title

    def _get_lines(self) -> Listing:
        return self._lines

    def _get_first(self) -> str:
        return self._page.first

    def _get_next_step(self) -> str:
        return self._page.next_step

    def _get_not_looked(self) -> str:
        return self._page.not_looked

    def _get_contact(self) -> str:
        return self._page.contact

    def _get_practice(self) -> bool:
        return self._practised is not None

    def _get_offers_practice(self) -> bool:
        return self._practised is None and isinstance(self._status, NoService | NoReader | NoCard)

    def _get_waiting(self) -> bool:
        return self._practised is None and isinstance(self._status, NoCard)

    def _get_busy(self) -> bool:
        return self._practised is None and isinstance(self._status, Reading)

    def _get_lying(self) -> bool:
        return self.lying

    title = Property(str, _get_title, notify=changed)
    lines = Property(Listing, _get_lines, constant=True)
    first = Property(str, _get_first, notify=changed)
    nextStep = Property(str, _get_next_step, notify=changed)
    notLooked = Property(str, _get_not_looked, notify=changed)
    contact = Property(str, _get_contact, notify=changed)
    practice = Property(bool, _get_practice, notify=changed)
    offersPractice = Property(bool, _get_offers_practice, notify=changed)
    waiting = Property(bool, _get_waiting, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    cardLying = Property(bool, _get_lying, notify=changed)
