"""The desk as its page sees it: a consultation by taps, its ticket, bookings, sightings, the day's numbers."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge import desk_shown as shown
from kiosk.bridge import desk_words as words
from kiosk.bridge import desk_work as work
from kiosk.bridge.clerk import Clerk
from kiosk.bridge.desk_work import NOTHING_KNOWN, Known
from kiosk.bridge.listing import Listing
from kiosk.bridge.note_view import NoteView
from kiosk.bridge.staff_words import Fact
from kiosk.desk import counter, urgent
from kiosk.desk.consultation import Step, chose, consultation
from kiosk.desk.counter import Counter, Place
from kiosk.desk.sighting import Kind, Sighting, Where
from kiosk.desk.ticket import Ticket, payload

if TYPE_CHECKING:
    from kiosk.desk.day import Day
    from kiosk.store.board import Procedure
    from kiosk.store.board import Slot as Time
    from kiosk.store.database import Database

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Came = TypeVar("Came")
NO_TICKET = Ticket(number="", title="")
NOT_LEFT = "その 時間は もう ありません。ほかの 時間か、電話で たのんでください。"


@QmlElement
@QmlSingleton
class DeskView(QObject):
    """Holds one `Counter` while the page is open; nothing of it is ever read aloud."""

    changed = Signal()
    _knew = Signal(int, object)
    _did = Signal(int, object, object)
    _troubled = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._typing: NoteView | None = None
        self._now = Counter()
        self._known: Known = NOTHING_KNOWN
        self._venue = 0
        self._day: Day | None = None
        self._ticket = NO_TICKET
        self._line = ""
        self._busy = False
        self._turn = 0  # what came of an older opening of the page is not heard
        self._tiles = Listing(words.Tile, self)
        self._rows = Listing(words.Row, self)
        self._facts = Listing(Fact, self)
        self._numbers = Listing(urgent.Number, self)
        self._numbers.fill(urgent.NUMBERS)
        self._knew.connect(self._hear_known)
        self._did.connect(self._hear_done)
        self._troubled.connect(self._hear_trouble)

    def work_with(self, clerk: Clerk, typing: NoteView) -> None:
        self._clerk, self._typing = clerk, typing
        typing.kept.connect(self.note)

    @property
    def ticket(self) -> Ticket:
        """Plain values for paper."""
        return self._ticket

    @property
    def hosts(self) -> tuple[str, ...]:
        """Where the city lets its pages lead."""
        return self._known.hosts

    @property
    def code_of_ticket(self) -> str:
        """What the ticket's own QR code says."""
        talk = self._now.talk
        return payload(self._ticket.number, tuple(map(str, (talk.topic or "", talk.wish, talk.seen, talk.done))))

    @property
    def place_now(self) -> str:
        """The page of the desk by its name."""
        return shown.place_of(self._now)

    @property
    def day(self) -> "tuple[Day, dict[int, str]] | None":
        """The day's numbers with the names of the venues, for paper; None before they were looked at."""
        return None if self._day is None else (self._day, self._known.venues)

    def attend(self) -> None:
        """The page is open."""
        self._show()
        self._look()

    def leave(self) -> None:
        """Nothing stays: not what was typed, nor the ticket, nor a consultation half-way through."""
        self._turn += 1
        self._forget()
        self._line, self._busy, self._day = "", False, None
        self._now = Counter()
        self._show()

    def back(self) -> bool:
        """One page back; False where the desk is to be left."""
        before = counter.back(self._now)
        if before is not None:
            self._become(before)
        return before is not None

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, code: str) -> None:
        """A key of the consultation, or of a sighting."""
        if self._busy:
            return
        match self._now.place:
            case Place.TALK:
                talk = chose(self._now.talk, code)
                self._become(counter.talked(self._now, talk))
                if talk.step is Step.WHOLE:
                    self.write()
            case Place.SIGHTING:
                self._become(replace(counter.opened(self._now, Place.WHERE), seen=Kind(code)))
            case Place.WHERE if self._now.seen:
                seen = Sighting(venue=self._venue, place=Where(code), what=self._now.seen)
                self._do(lambda db: work.keep_sighting(db, seen), self._sighted)
            case _:
                pass

    @Slot(int)
    def pick(self, index: int) -> None:
        """A row of a list."""
        match self._now.place:
            case Place.PROCEDURES:
                procedures = shown.procedures(self._now, self._known)
                self._give(procedures[index] if index < len(procedures) else None)
            case Place.SLOTS:
                ticket, slot = self._ticket.number, self._known.slots[index].id
                self._do(lambda db: work.ask_place(db, ticket, slot), self._asked)
            case Place.VENUES:
                self._venue = tuple(self._known.venues)[index]
                self.back()
            case _:
                pass

    @Slot(str)
    def open(self, place: str) -> None:
        self._become(counter.opened(self._now, Place(place)))
        if self._now.place is Place.DAY:
            self._do(work.day_now, self._counted)

    @Slot()
    def hurry(self) -> None:
        """It can't wait: whom to call, now."""
        self._become(counter.hurry(self._now))

    @Slot()
    def write(self) -> None:
        """Keeps the consultation; once more where that was not possible before."""
        whole = consultation(self._now.talk, self._venue)
        if whole is not None:
            self._do(lambda db: work.keep_consultation(db, whole), self._kept)

    @Slot()
    def nextPerson(self) -> None:
        self._forget()
        self._become(Counter())

    def note(self, text: str) -> None:
        """A line of staff's own stands on the ticket, on paper and screen alone."""
        self._ticket = replace(self._ticket, note=text)
        self.back()

    # What comes of it ------------------------------------------------------------------------------------

    def _give(self, procedure: "Procedure | None") -> None:
        talk = self._now.talk
        office = self._known.offices.get(procedure.office) if procedure else None
        codes = (procedure.id, procedure.office, procedure.way.value) if procedure else ("", "", "")

        def done(number: str) -> None:
            self._ticket = words.ticket_of(number, talk, procedure, office)
            self._become(counter.given(self._now))

        self._do(lambda db: work.give_ticket(db, talk, *codes), done)

    def _kept(self, line: str) -> None:
        self._become(counter.kept(self._now))
        self._say(line)

    def _sighted(self, line: str) -> None:
        self._become(Counter(talk=self._now.talk))
        self._say(line)

    def _asked(self, slot: "Time | None") -> None:
        if slot is None:
            self._say(NOT_LEFT)
        else:
            office = self._known.offices.get(slot.office)
            self._ticket = words.booked(self._ticket, slot, office)
            self._become(counter.opened(self._now, Place.TICKET))
        self._look()

    def _counted(self, day: "Day") -> None:
        self._day = day
        self._show()

    def _look(self) -> None:
        turn = self._turn
        if self._clerk:
            self._clerk.do(
                work.known, lambda known: self._knew.emit(turn, known), lambda line: self._troubled.emit(turn, line)
            )

    def _hear_known(self, turn: int, known: Known) -> None:
        if turn == self._turn:
            if self._known is NOTHING_KNOWN:
                self._venue = known.venue
            self._known = known
            self._show()

    def _do(self, task: "Callable[[Database], Came]", then: Callable[[Came], None]) -> None:
        """One thing at a time; what comes of it is not heard on a page that was opened anew."""
        if self._clerk is None or self._busy:
            return
        self._busy, self._line = True, ""
        turn = self._turn
        self._clerk.do(
            task, lambda came: self._did.emit(turn, then, came), lambda line: self._troubled.emit(turn, line)
        )

    def _hear_done(self, turn: int, then: Callable[[object], None], came: object) -> None:
        if turn == self._turn:
            self._busy = False
            then(came)

    def _hear_trouble(self, turn: int, line: str) -> None:
        if turn == self._turn:
            self._busy = False
            self._say(line)

    def _forget(self) -> None:
        self._ticket = NO_TICKET
        if self._typing:
            self._typing.forget()

    def _say(self, line: str) -> None:
        self._line = line
        self.changed.emit()

    def _become(self, now: Counter) -> None:
        self._now, self._line = now, ""
        self._show()

    def _show(self) -> None:
        """Fills the lists of the page that is open."""
        self._tiles.fill(words.tiles(shown.keys(self._now)))
        self._rows.fill(shown.rows(self._now, self._known))
        self._facts.fill(shown.facts(self._now, self._known, self._ticket, self._day))
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_place(self) -> str:
        return self.place_now

    def _get_first(self) -> bool:
        return self._now.place is Place.TALK and self._now.talk.step is Step.TOPIC

    def _get_title(self) -> str:
        return counter.title(self._now)

    def _get_line(self) -> str:
        return self._line or shown.first_line(self._now, self._known)

    def _get_says(self) -> str:
        """What is printed with how it ended."""
        leaf = self._now.talk.leaf
        return leaf.says if leaf else ""

    def _get_outcome(self) -> str:
        return self._now.talk.outcome or ""

    def _get_venue(self) -> str:
        return words.venue_name(self._known.venues, self._venue)

    def _get_many_venues(self) -> bool:
        return len(self._known.venues) > 1

    def _get_bookable(self) -> bool:
        return bool(self._known.slots) and not self._ticket.booked

    def _get_whole(self) -> bool:
        """All was chosen, and it is not on the disk yet."""
        return self._now.place is Place.TALK and self._now.talk.step is Step.WHOLE and not self._busy

    def _get_hurriable(self) -> bool:
        """Whether the key for what can't wait stands there; among the outcomes it has one already."""
        return self._now.place is Place.TALK and self._now.talk.step not in (Step.URGENT, Step.OUTCOME, Step.WHOLE)

    def _get_number(self) -> str:
        return self._ticket.number

    def _get_subject(self) -> str:
        return self._ticket.title

    def _get_code(self) -> str:
        """What the ticket's QR code says: the page that the city allows, else the ticket itself."""
        return self._ticket.page or self.code_of_ticket

    def _get_tiles(self) -> Listing:
        return self._tiles

    def _get_rows(self) -> Listing:
        return self._rows

    def _get_facts(self) -> Listing:
        return self._facts

    def _get_numbers(self) -> Listing:
        return self._numbers

    place = Property(str, _get_place, notify=changed)
    first = Property(bool, _get_first, notify=changed)
    title = Property(str, _get_title, notify=changed)
    line = Property(str, _get_line, notify=changed)
    says = Property(str, _get_says, notify=changed)
    outcome = Property(str, _get_outcome, notify=changed)
    venue = Property(str, _get_venue, notify=changed)
    manyVenues = Property(bool, _get_many_venues, notify=changed)
    bookable = Property(bool, _get_bookable, notify=changed)
    unwritten = Property(bool, _get_whole, notify=changed)
    hurriable = Property(bool, _get_hurriable, notify=changed)
    number = Property(str, _get_number, notify=changed)
    subject = Property(str, _get_subject, notify=changed)
    code = Property(str, _get_code, notify=changed)
    tiles = Property(Listing, _get_tiles, constant=True)
    rows = Property(Listing, _get_rows, constant=True)
    facts = Property(Listing, _get_facts, constant=True)
    numbers = Property(Listing, _get_numbers, constant=True)
