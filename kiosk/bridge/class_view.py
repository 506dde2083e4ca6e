"""The class as its page sees it: courses, heads, lessons, votes and questions, the close and what was written down."""

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge import class_shown as shown
from kiosk.bridge import class_taps as taps
from kiosk.bridge import class_words as words
from kiosk.bridge import class_work as work
from kiosk.bridge.class_shown import Shelf, Written
from kiosk.bridge.class_work import NOTHING_KNOWN, Known
from kiosk.bridge.clerk import Clerk
from kiosk.bridge.desk_words import Row, Tile, venue_name
from kiosk.bridge.listing import Listing
from kiosk.bridge.staff_words import Fact
from kiosk.classroom import draft
from kiosk.classroom import gathering as the
from kiosk.classroom import room as rooms
from kiosk.classroom import vote as votes
from kiosk.classroom.gathering import Gathering, Phase
from kiosk.classroom.room import Place, Room
from kiosk.reading.marks import shown as without_marks

if TYPE_CHECKING:
    from kiosk.classroom.questionnaire import Asking
    from kiosk.classroom.report import Held
    from kiosk.lesson.model import Lesson

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class ClassView(QObject):
    """Holds one `Room`. An open class outlives the visit in which it was opened: it holds nothing of anybody."""

    changed = Signal()
    lessonAsked = Signal(str)
    surveyAsked = Signal()
    projectorAsked = Signal()
    _knew = Signal(object)
    _kept = Signal(object)
    _troubled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock: Callable[[], float] = time.monotonic  # seconds that never go back
        self._clerk: Clerk | None = None
        self._room = Room()
        self._known: Known = NOTHING_KNOWN
        self._venue = 0
        self._shelf = Shelf()
        self._held: Held | None = None
        self._closed: datetime | None = None
        self._line = ""
        self._busy = False
        self._projected = False
        self._rows = Listing(Row, self)
        self._tiles = Listing(Tile, self)
        self._facts = Listing(Fact, self)
        self._counters = Listing(words.Counter, self)
        self._knew.connect(self._hear_known)
        self._kept.connect(self._hear_kept)
        self._troubled.connect(self._hear_trouble)

    def work_with(self, clerk: Clerk) -> None:
        self._clerk = clerk

    def stock(self, lessons: "Iterable[Lesson]") -> None:
        """What is on the shelf."""
        here = tuple(lessons)
        plain = dict(sorted(pair for lesson in here for pair in lesson.words))
        self._shelf = Shelf(
            titles={lesson.id: without_marks(lesson.title) for lesson in here},
            words={word: without_marks(text) for word, text in plain.items()},
        )
        self._show()

    @property
    def gathering(self) -> Gathering | None:
        """The class that is open, or was closed last."""
        return self._room.gathering

    @property
    def place_now(self) -> str:
        """The page of the class by its name."""
        return self._room.place.value

    @property
    def heads_now(self) -> int:
        return self._room.heads

    @property
    def written(self) -> Written | None:
        """None before a class was written down."""
        if self._held is None or self._closed is None:
            return None
        venue = venue_name(self._known.venues, self._held.venue)
        return Written(held=self._held, venue=venue, closed=self._closed, titles=self._shelf.titles)

    def attend(self) -> None:
        """The page is open."""
        self._lead(the.left_lesson)
        if self._clerk:
            self._clerk.do(work.known, self._knew.emit, self._troubled.emit)

    def back(self) -> bool:
        """One page back; False where the class is to be left."""
        before = rooms.back(self._room)
        if before is not None and not self._busy:
            self._become(before)
        return before is not None

    def lesson_began(self, lesson: str) -> None:
        """It is played to the room."""
        self._lead(lambda now: the.began_lesson(now, lesson))

    def lesson_finished(self) -> None:
        self._lead(the.finished_lesson)

    def be_projected(self, *, shows: bool) -> None:
        """The class is on the wall, or not."""
        self._projected = shows
        self.changed.emit()

    def hear(self, asking: "Asking") -> None:
        """One person answered the questionnaire."""
        self._lead(lambda now: the.heard(now, asking))

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(int)
    def pick(self, index: int) -> None:
        """A row of a list."""
        if self._room.place is Place.TEACH and self._room.gathering:
            self.lessonAsked.emit(self._room.gathering.course.lessons[index])
        elif self._room.place is Place.SHELF:
            self._edit(taps.picked(self._room, self._known, self._shelf, index))
        elif self._room.place is Place.VENUES:
            self._venue = tuple(self._known.venues)[index]
            self.back()
        else:
            self._become(taps.picked(self._room, self._known, self._shelf, index))

    @Slot(str)
    def open(self, place: str) -> None:
        self._become(rooms.opened(self._room, Place(place)))

    @Slot(int)
    def count(self, more: int) -> None:
        """Heads more, or fewer."""
        self._become(rooms.counted(self._room, more))

    @Slot(str, int)
    def countOf(self, group: str, more: int) -> None:
        """The same of an age band or gender."""
        self._lead(lambda now: the.with_more(now, words.group_of(group), more))

    @Slot()
    def begin(self) -> None:
        """The class is open from now on."""
        self._become(rooms.begun(self._room, self._venue, int(self.clock())))

    @Slot(str)
    def edit(self, how: str) -> None:
        """A change of the course: "earlier", "remove" (the lesson that is marked), "longer", "shorter", "ready"."""
        self._edit(taps.changed(self._room, how))

    @Slot(str)
    def vote(self, choice: str) -> None:
        """A hand, or a tap of somebody at the screen."""
        if self._room.vote:
            at = int(choice)
            self._become(replace(self._room, vote=votes.tapped(self._room.vote, at), tapped=at))

    @Slot()
    def takeBack(self) -> None:
        """The last tap of the vote was a slip."""
        if self._room.vote:
            self._become(replace(self._room, vote=votes.taken_back(self._room.vote, self._room.tapped), tapped=-1))

    @Slot(str)
    def put(self, question: str) -> None:
        """A question into the box; nobody's name with it."""
        self._become(replace(self._room, box=votes.put_in(self._room.box, question)))

    @Slot()
    def check(self) -> None:
        self._become(rooms.checking(self._room))

    @Slot()
    def ask(self) -> None:
        self._become(rooms.asking(self._room))

    @Slot()
    def survey(self) -> None:
        """Those who came answer, one after another."""
        self.surveyAsked.emit()

    @Slot()
    def project(self) -> None:
        """Onto the wall, or away from it."""
        self.projectorAsked.emit()

    @Slot()
    def write(self) -> None:
        """Closes the class and keeps it; once more where that was not possible before."""
        now = self._room.gathering
        if self._clerk is None or self._busy or now is None or now.phase is Phase.CLOSED:
            return
        self._busy, whole = True, the.closed(now, int(self.clock()))
        self._clerk.do(lambda db: (whole, work.keep_class(db, whole)), self._kept.emit, self._troubled.emit)

    @Slot()
    def saveTable(self) -> None:
        """All classes of this kiosk as a table, onto the stick."""
        titles = self._shelf.titles
        if self._clerk and not self._busy:
            self._busy = True
            self._clerk.do(lambda db: work.table_onto_stick(db, titles), self._troubled.emit, self._troubled.emit)

    @Slot()
    def anew(self) -> None:
        self._become(rooms.anew(self._room))

    # What comes of it ------------------------------------------------------------------------------------

    def _edit(self, room: Room) -> None:
        """The course of `room` is remembered."""
        self._become(room)
        course = room.course
        if course is None:
            return
        known = tuple(course if one.id == course.id else one for one in self._known.courses)
        self._known = replace(self._known, courses=known)
        if self._clerk:
            self._clerk.do(lambda db: work.keep_course(db, course), lambda _: None, self._troubled.emit)

    def _hear_known(self, known: Known) -> None:
        if self._known is NOTHING_KNOWN:
            self._venue = known.venue
            self._room = replace(self._room, expected=known.heads)
            self._go_on(draft.read(known.left_open, int(self.clock())))
        self._known = known
        self._show()

    def _hear_kept(self, kept: "tuple[Gathering, Held]") -> None:
        closed, self._held = kept
        self._busy, self._closed = False, datetime.now().astimezone()
        self._become(rooms.kept(rooms.led(self._room, closed)))

    def _hear_trouble(self, line: str) -> None:
        self._busy, self._line = False, line
        self.changed.emit()

    def _lead(self, step: Callable[[Gathering], Gathering]) -> None:
        if self._room.gathering:
            self._become(rooms.led(self._room, step(self._room.gathering)))

    def _go_on(self, left: Gathering | None) -> None:
        """A class in which the kiosk stopped is open as it was."""
        if left is not None and self._room.gathering is None:
            self._room = rooms.resumed(self._room, left)

    def _become(self, room: Room) -> None:
        before, self._room, self._line = self._room.gathering, room, ""
        if room.gathering and room.gathering != before and room.gathering.phase is not Phase.CLOSED:
            self._remember(room.gathering)
        self._show()

    def _remember(self, gathering: Gathering) -> None:
        """Whatever stops the kiosk now, the class goes on."""
        told = draft.written(gathering, int(self.clock()))
        if self._clerk:
            self._clerk.do(lambda db: work.keep_open(db, told), lambda _: None, self._troubled.emit)

    def _show(self) -> None:
        """Fills the lists of the page that is open."""
        self._rows.fill(shown.rows(self._room, self._known, self._shelf))
        self._tiles.fill(shown.tiles(self._room))
        self._counters.fill(shown.counters(self._room))
        self._facts.fill(shown.facts(self._room, self._known, self._shelf, self._held))
        self.changed.emit()

    # What a page sees ------------------------------------------------------------------------------------

    def _get_place(self) -> str:
        return self.place_now

    def _get_title(self) -> str:
        return rooms.title(self._room)

    def _get_line(self) -> str:
        return self._line or shown.first_line(self._room)

    def _get_heads(self) -> int:
        return self.heads_now

    def _get_opened(self) -> bool:
        return self._room.gathering is not None

    def _get_played(self) -> bool:
        """Whether a lesson was played to the room."""
        return bool(self._room.gathering and self._room.gathering.begun)

    def _get_waiting(self) -> int:
        """Questions that wait for an answer."""
        return votes.waiting(self._room.box)

    def _get_voices(self) -> int:
        return votes.voices(self._room.vote) if self._room.vote else 0

    def _get_slip(self) -> bool:
        """Whether a tap of the vote can be taken back."""
        return self._room.tapped >= 0

    def _get_marked(self) -> str:
        return self._room.marked

    def _get_word(self) -> str:
        return self._room.word

    def _get_plain(self) -> str:
        return self._shelf.words.get(self._room.word, "")

    def _get_venue(self) -> str:
        return venue_name(self._known.venues, self._venue)

    def _get_many_venues(self) -> bool:
        return len(self._known.venues) > 1

    def _get_projected(self) -> bool:
        return self._projected

    def _get_rows(self) -> Listing:
        return self._rows

    def _get_tiles(self) -> Listing:
        return self._tiles

    def _get_facts(self) -> Listing:
        return self._facts

    def _get_counters(self) -> Listing:
        return self._counters

    place = Property(str, _get_place, notify=changed)
    title = Property(str, _get_title, notify=changed)
    line = Property(str, _get_line, notify=changed)
    heads = Property(int, _get_heads, notify=changed)
    opened = Property(bool, _get_opened, notify=changed)
    played = Property(bool, _get_played, notify=changed)
    waiting = Property(int, _get_waiting, notify=changed)
    voices = Property(int, _get_voices, notify=changed)
    slip = Property(bool, _get_slip, notify=changed)
    marked = Property(str, _get_marked, notify=changed)
    word = Property(str, _get_word, notify=changed)
    plain = Property(str, _get_plain, notify=changed)
    venue = Property(str, _get_venue, notify=changed)
    manyVenues = Property(bool, _get_many_venues, notify=changed)
    projected = Property(bool, _get_projected, notify=changed)
    rows = Property(Listing, _get_rows, constant=True)
    tiles = Property(Listing, _get_tiles, constant=True)
    facts = Property(Listing, _get_facts, constant=True)
    counters = Property(Listing, _get_counters, constant=True)
