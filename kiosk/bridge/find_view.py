"""こまっている: the pictures of troubles, the words a person writes, and what may help with either."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.clerk import Clerk
from kiosk.bridge.listing import ToldListing
from kiosk.bridge.speech_view import SpeechView
from kiosk.bridge.tongue import told
from kiosk.desk.urgent import NUMBERS as URGENT
from kiosk.finder.target import Kind, Target
from kiosk.lesson.model import Lesson
from kiosk.reading.marks import shown
from kiosk.visit.kana_board import Writing, keys_of, pressed
from kiosk.visit.trouble import LOOK, NUMBERS, SYMPTOMS, Symptom, symptom
from kiosk.wording import ended, filled, run

if TYPE_CHECKING:
    from kiosk.finder.finder import Finder
    from kiosk.finder.phrase_book import PhraseBook
    from kiosk.store.database import Database

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 24  # kana of a saying
MOST = 2  # answers on a page, beside the person
ICONS = {
    Kind.LESSON: "smartphone",
    Kind.CARD: "card",
    Kind.PAPER: "handset",
    Kind.PLACE: "flag",
    Kind.PROCEDURE: "news",
}
ASKED = "これの ことですか"
NUMBERS_TITLE = "電話番号を 見る"
LOOK_TITLE = "カードを 調べる"
NOT_HERE = "この きかいでは 見つかりません。人に 聞いて みましょう。"
NEAR = "近い ものを 選んで ください。"
SEEKING = "さがして います。"


@dataclass(frozen=True, slots=True)
class Help:
    """One thing that may help: `kind` and `thing` say what it is."""

    kind: str
    thing: str
    label: str
    icon: str


@dataclass(frozen=True, slots=True)
class Telephone:
    """A telephone number and what it is for; `now`: "True" for what happens at this moment."""

    number: str
    use: str
    now: str


@QmlElement
@QmlSingleton
class FindView(QObject):
    """`symptoms` has name, icon, label; `helps` has kind, thing, label, icon. `chosen` brings kind and thing."""

    changed = Signal()
    chosen = Signal(str, str)
    _found = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clerk: Clerk | None = None
        self._speech: SpeechView | None = None
        self._lessons: tuple[Lesson, ...] = ()
        self._symptoms = ToldListing(Symptom, self)
        self._symptoms.fill(SYMPTOMS)
        self._helps = ToldListing(Help, self)
        self._numbers = ToldListing(Telephone, self)
        self._numbers.fill([Telephone(one.number, one.use, str(one.now)) for one in URGENT])
        self._title = self._first = ""
        self._writing = Writing()
        self._turn = 0
        self._seek = Seeker()
        self._found.connect(self._hear)

    def work_with(self, clerk: Clerk, speech: SpeechView) -> None:
        self._clerk, self._speech = clerk, speech

    def stock(self, lessons: Sequence[Lesson]) -> None:
        """Only what lies on the shelf is offered."""
        self._lessons = tuple(lessons)
        self._seek = Seeker(self._lessons)

    def leave(self) -> None:
        """Nothing that a person wrote stays."""
        self._turn += 1
        self._title = self._first = ""
        self._writing = Writing()
        self._helps.fill(())
        self.changed.emit()

    # What a page can ask ---------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, name: str) -> None:
        """One of the pictures."""
        chosen = symptom(name)
        self._turn += 1
        self._tell(chosen.label, chosen.tip, self._helpful(chosen.helps))

    @Slot(str)
    def press(self, sign: str) -> None:
        """A row, then a sign of it."""
        self._writing = pressed(self._writing, sign, LONGEST)
        self.changed.emit()

    @Slot()
    def readTyped(self) -> None:
        """What was written so far, for the ear."""
        if self._speech:
            self._speech.aside((self._writing.text,))

    @Slot()
    def backToRows(self) -> None:
        self._writing = replace(self._writing, row="")
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        self._writing = replace(self._writing, text=self._writing.text[:-1])
        self.changed.emit()

    @Slot()
    def seek(self) -> None:
        """Looks for what was written."""
        words = self._writing.text
        if not words or self._clerk is None:
            return
        self._turn += 1
        turn, seek = self._turn, self._seek
        self._tell(ASKED, run(self._quoted(), SEEKING), ())
        self._clerk.do(
            lambda db: seek.find(db, words),
            lambda found: self._found.emit(turn, found),
            lambda _: self._found.emit(turn, ()),
        )

    @Slot(str, str)
    def take(self, kind: str, thing: str) -> None:
        self.chosen.emit(kind, thing)

    def _hear(self, turn: int, found: tuple[Target, ...]) -> None:
        if turn != self._turn:
            return
        helps = tuple(self._of_targets(found))[:MOST]
        self._tell(ASKED, run(self._quoted(), NEAR if helps else NOT_HERE), helps)

    def _tell(self, title: str, first: str, helps: Iterable[Help]) -> None:
        self._title, self._first = title, first
        self._helps.fill(tuple(helps))
        self.changed.emit()

    def _quoted(self) -> str:
        return filled("「%1」。", self._writing.text)

    def _helpful(self, helps: tuple[str, ...]) -> tuple[Help, ...]:
        by_row = {lesson.catalogue: lesson for lesson in reversed(self._lessons)}
        made: dict[str, Callable[[], Help]] = {NUMBERS: _numbers, LOOK: _look}
        found = (made[one]() if one in made else _lesson(by_row[one]) for one in helps if one in made or one in by_row)
        return tuple(found)[:MOST]

    def _of_targets(self, found: tuple[Target, ...]) -> Iterator[Help]:
        """What this kiosk can open of it; whoever may be cheated gets the numbers beside the lesson."""
        by_id = {lesson.id: lesson for lesson in self._lessons}
        for target in found:
            match target.kind:
                case Kind.LESSON if target.id in by_id:
                    yield _lesson(by_id[target.id])
                    if target.catalogue in self._seek.warned:
                        yield _numbers()
                case Kind.CARD:
                    yield _look()
                case Kind.PLACE | Kind.PROCEDURE:
                    yield Help(target.kind, target.id, target.title, ICONS[target.kind])
                case _:
                    pass  # the person has a key of their own on the page

    # What a page sees ------------------------------------------------------------------------------------

    def _get_symptoms(self) -> ToldListing:
        return self._symptoms

    def _get_helps(self) -> ToldListing:
        return self._helps

    def _get_numbers(self) -> ToldListing:
        return self._numbers

    def _get_said_numbers(self) -> str:
        return "\n".join(map(told, _said_numbers()))

    def _get_title(self) -> str:
        return told(self._title)

    def _get_first(self) -> str:
        return told(self._first)

    def _get_typed(self) -> str:
        return self._writing.text

    def _get_row(self) -> str:
        return self._writing.row

    def _get_keys(self) -> str:
        return keys_of(self._writing)

    symptoms = Property(ToldListing, _get_symptoms, constant=True)
    helps = Property(ToldListing, _get_helps, constant=True)
    numbers = Property(ToldListing, _get_numbers, constant=True)
    saidNumbers = Property(str, _get_said_numbers, constant=True)
    title = Property(str, _get_title, notify=changed)
    first = Property(str, _get_first, notify=changed)
    typed = Property(str, _get_typed, notify=changed)
    row = Property(str, _get_row, notify=changed)
    keys = Property(str, _get_keys, notify=changed)


def fixed_words() -> Iterator[str]:
    """All that is known beforehand of what the pages say."""
    yield from (ended(ASKED), NOT_HERE, NEAR, SEEKING, ended(NUMBERS_TITLE), ended(LOOK_TITLE))
    yield from _said_numbers()


def _said_numbers() -> Iterator[str]:
    """110 and 119 have names of their own: 「110番」."""
    for one in URGENT:
        yield run(filled("%1番。", one.number) if one.now else ended(one.number), ended(one.use))


class Seeker:
    """Finds among these lessons; what it needs is read at the first question, on the thread that asks."""

    def __init__(self, lessons: tuple[Lesson, ...] = ()) -> None:
        self._lessons = lessons
        self._known: tuple[PhraseBook, Finder] | None = None
        self.warned: tuple[str, ...] = ()

    def find(self, db: "Database", words: str) -> tuple[Target, ...]:
        """Up to five things, the best first."""
        from kiosk.finder.finder import Finder  # late: with its lists it takes a second
        from kiosk.store.phrases import book_of, with_the_city

        book = with_the_city(book_of(self._lessons), db)
        if self._known is None or self._known[0] != book:
            self._known = book, Finder(book)
        self.warned = book.warned
        return self._known[1].find(words)


def _lesson(lesson: Lesson) -> Help:
    return Help(Kind.LESSON, lesson.id, shown(lesson.title), ICONS[Kind.LESSON])


def _numbers() -> Help:
    return Help(Kind.PAPER, NUMBERS, NUMBERS_TITLE, ICONS[Kind.PAPER])


def _look() -> Help:
    return Help(Kind.CARD, LOOK, LOOK_TITLE, ICONS[Kind.CARD])
