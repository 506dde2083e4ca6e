"""The reader and the card as the screen sees them: a page of words for each state, real or practice."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.listing import ToldListing
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.tongue import told
from kiosk.card import words
from kiosk.card.advice import Clock, read_clock
from kiosk.card.desk import Desk, PracticeDesk, ReaderDesk
from kiosk.card.faults import FaultReason
from kiosk.card.look import look
from kiosk.card.practice_states import TITLES, PracticeState, practice_card
from kiosk.card.session import Done, NoTurn
from kiosk.card.status import (
    CardKind,
    CardStatus,
    Fault,
    NoCard,
    NoReader,
    NoService,
    OtherCard,
    Reading,
    Ready,
    state_name,
)
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
    lifted = Signal()
    _published = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: CardWatch | None = None
        self._speech: SpeechView | None = None
        self._status: CardStatus = NoReader()
        self._practised: CardStatus | None = None
        self._practice_state = PracticeState.EXPIRING
        self._practice_desk: PracticeDesk | None = None
        self._office, self._booking, self._place = "", "", ""
        self._here = False
        self._counted = False  # the card that lies there was told as looked at
        self._lines = ToldListing(Line, self)
        self._page = words.page(self._status)
        self._published.connect(self.publish)
        self._lingering = QTimer(self)  # a card lifted too early: the words stay long enough to be read
        self._lingering.setSingleShot(True)
        self._lingering.setInterval(LINGER_MS)
        self._lingering.timeout.connect(self._show_status)

    def at_office(self, office: str, booking_page: str) -> None:
        """Where a person goes with the card, and the page where that visit is booked ("": there is none)."""
        self._office, self._booking = office, booking_page
        self.changed.emit()

    def lies_at(self, place: str) -> None:
        """Where the card is laid down, as a person would say it."""
        self._place = place
        self.changed.emit()

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
        if isinstance(status, NoService | NoReader | NoCard):
            self._counted = False
            self.lifted.emit()
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

    def step_aside(self) -> None:
        """Another page works with the card now; it, or the practice card, stays where it is."""
        self._here = False

    def come_back(self) -> None:
        """Looks at the card again: a number may have cost a try."""
        if self._practice_desk:
            self._look_at_practice()
        elif self._watch:
            self._watch.look_again()

    def leave(self) -> None:
        """The card page is closed; the practice card is put away."""
        self._here = self._counted = False
        self._practised, self._practice_desk = None, None
        self._practice_state = PracticeState.EXPIRING

    def forget(self) -> None:
        """The visit is over: nothing of what was seen stands here any more."""
        self.leave()
        self._lingering.stop()
        self._page = words.page(NoCard())
        self._lines.fill(self._page.lines)
        self.changed.emit()

    @property
    def desk(self) -> Desk:
        """Where work is done at the card that the page shows."""
        return self._practice_desk or ReaderDesk()

    @property
    def shown(self) -> "words.CardPage":
        """What stands on the page."""
        return self._page

    @property
    def practising(self) -> bool:
        return self._practice_desk is not None

    @property
    def lying(self) -> bool:
        """A card lies on the reader."""
        return not isinstance(self._status, NoService | NoReader | NoCard)

    @Slot()
    def practise(self) -> None:
        """Looks at the practice card in place of a real one."""
        self._practice_desk = PracticeDesk(practice_card(self._practice_state, _clock().today))
        self._look_at_practice()
        if self._practised:
            self._show(self._practised)

    @Slot()
    def practiseNext(self) -> None:
        """Takes the next of the practice cards: fine, expiring, locked, another card and so on."""
        states = tuple(PracticeState)
        self._practice_state = states[(states.index(self._practice_state) + 1) % len(states)]
        self.practise()

    @Slot()
    def putAway(self) -> None:
        """Back from the practice card to the reader."""
        self._practised, self._practice_desk = None, None
        self._show(self._status)

    def _look_at_practice(self) -> None:
        def seen(turn: Done[Ready | OtherCard | Fault] | NoTurn) -> None:
            self._practised = turn.value if isinstance(turn, Done) else turn

        if self._practice_desk:
            clock = _clock()
            self._practice_desk.do(lambda connection: look(connection, clock), seen)

    def _show_status(self) -> None:
        if self._here and self._practised is None:
            self._show(self._status)
        else:
            self.changed.emit()

    def _show(self, status: CardStatus) -> None:
        self._page = words.page(
            status
        )  # while practising, the page's stripe says れんしゅう and leaves the title short
        self._lines.fill(self._page.lines)
        self.changed.emit()
        if self._speech:
            self._speech.turn(self._spoken())
        if self._practised is None and not self._counted and isinstance(status, Ready | OtherCard | Fault):
            self._counted = True
            self.looked.emit(state_name(status))

    def _spoken(self) -> list[str]:
        spoken = self._page.spoken if self._practised is None else words.practised(self._page).spoken
        where = (words.lies_at(self._place),) if self._get_waiting() else ()
        return [told(text) for text in (*spoken, *where)]

    def _get_said(self) -> str:
        return "\n".join(self._spoken())

    def _get_title(self) -> str:
        return told(self._page.title)

    def _get_lines(self) -> ToldListing:
        return self._lines

    def _get_first(self) -> str:
        return told(self._page.first)

    def _get_said_lines(self) -> str:
        """The lines as they may be said aloud."""
        return "\n".join(told(line.said) for line in self._page.lines if line.said)

    def _get_place(self) -> str:
        return told(words.lies_at(self._place))

    def _get_next_step(self) -> str:
        return told(self._page.next_step)

    def _get_renewal(self) -> str:
        return told(self._page.renewal)

    def _get_bring(self) -> str:
        return told(self._page.bring)

    def _get_office(self) -> str:
        return told(self._office)

    def _get_booking(self) -> str:
        return self._booking if self._page.bring else ""

    def _get_not_looked(self) -> str:
        return told(self._page.not_looked)

    def _get_contact(self) -> str:
        return told(self._page.contact)

    def _get_practice(self) -> bool:
        return self._practised is not None

    def _get_practice_name(self) -> str:
        return told(TITLES[self._practice_state])

    def _get_takes_numbers(self) -> bool:
        shown = self._practised or self._status
        return isinstance(shown, Ready) and shown.kind is CardKind.MY_NUMBER

    def _get_offers_practice(self) -> bool:
        return self._practised is None and isinstance(self._status, NoService | NoReader | NoCard)

    def _get_waiting(self) -> bool:
        return self._practised is None and isinstance(self._status, NoCard)

    def _get_busy(self) -> bool:
        return self._practised is None and isinstance(self._status, Reading)

    def _get_lying(self) -> bool:
        return self.lying

    said = Property(str, _get_said, notify=changed)
    title = Property(str, _get_title, notify=changed)
    lines = Property(ToldListing, _get_lines, constant=True)
    saidLines = Property(str, _get_said_lines, notify=changed)
    place = Property(str, _get_place, notify=changed)
    first = Property(str, _get_first, notify=changed)
    nextStep = Property(str, _get_next_step, notify=changed)
    renewal = Property(str, _get_renewal, notify=changed)
    bring = Property(str, _get_bring, notify=changed)
    office = Property(str, _get_office, notify=changed)
    booking = Property(str, _get_booking, notify=changed)
    notLooked = Property(str, _get_not_looked, notify=changed)
    contact = Property(str, _get_contact, notify=changed)
    practice = Property(bool, _get_practice, notify=changed)
    practiceName = Property(str, _get_practice_name, notify=changed)
    takesNumbers = Property(bool, _get_takes_numbers, notify=changed)
    offersPractice = Property(bool, _get_offers_practice, notify=changed)
    waiting = Property(bool, _get_waiting, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    cardLying = Property(bool, _get_lying, notify=changed)
