"""What this kiosk can find by a person's words: the shipped lists, its own lessons, what the city's board names."""

from collections.abc import Iterator, Sequence

from kiosk.finder.phrase_book import PhraseBook, named, phrase_book
from kiosk.finder.target import Kind, Target
from kiosk.lesson.model import Lesson
from kiosk.paths import FINDER
from kiosk.reading.marks import shown
from kiosk.store.database import Database
from kiosk.store.hung_board import hung

LISTS = ("phrasings.toml", "words.toml", "readings.toml")


def book_of(lessons: Sequence[Lesson]) -> PhraseBook:
    """The shipped book with the lessons of this shelf, before a city said anything."""
    book = phrase_book(*((FINDER / name).read_text(encoding="utf-8") for name in LISTS))
    rows = {lesson.catalogue: (lesson.id, shown(lesson.title)) for lesson in reversed(lessons)}
    return book.shelved(rows).with_targets(tuple(_own(book, lessons, {lesson_id for lesson_id, _ in rows.values()})))


def with_the_city(book: PhraseBook, db: Database) -> PhraseBook:
    """And the offices and procedures on the city's board."""
    board = hung(db)
    if board is None:
        return book
    offices = (named(Kind.PLACE, office.id, office.name) for office in board.profile.offices)
    procedures = (named(Kind.PROCEDURE, one.id, one.title) for one in board.profile.procedures)
    return book.with_targets((*offices, *procedures))


def _own(book: PhraseBook, lessons: Sequence[Lesson], named_by_row: set[str]) -> Iterator[Target]:
    """The lessons that the shipped book does not know."""
    catalogued = {target.catalogue for target in book.targets}
    for lesson in lessons:
        if lesson.catalogue not in catalogued or lesson.id not in named_by_row:
            said = (shown(lesson.goal),)
            yield Target(Kind.LESSON, lesson.id, shown(lesson.title), said, (), lesson.catalogue)
