"""What each page of the class shows, worked out from what is open and what is known."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.bridge import class_words as words
from kiosk.bridge.class_work import Known
from kiosk.bridge.desk_words import Row, Tile, venue_name, venue_rows
from kiosk.bridge.staff_words import Fact
from kiosk.classroom.course import Course, full, on_shelf
from kiosk.classroom.gathering import disagreeing, left_over
from kiosk.classroom.report import Held
from kiosk.classroom.room import Place, Room
from kiosk.classroom.vote import PHRASES, READY, Vote, about_lessons
from kiosk.wording import filled

NO_QUESTIONS = "質問は まだ ありません。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What the class knows of the lessons: titles in the order of the shelf, katakana words in plain ones."""

    titles: Mapping[str, str] = field(default_factory=dict[str, str])
    words: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The class that was written down last, for its papers; `closed` in the kiosk's zone."""

    held: Held
    venue: str
    closed: datetime
    titles: Mapping[str, str]


def courses(known: Known, shelf: Shelf) -> tuple[Course, ...]:
    """The courses with the lessons that are here; one without any is none."""
    here = (on_shelf(course, tuple(shelf.titles)) for course in known.courses)
    return tuple(course for course in here if course.lessons)


def others(room: Room, shelf: Shelf) -> tuple[str, ...]:
    """The lessons that the course does not have yet."""
    mine = room.course.lessons if room.course else ()
    return tuple(lesson for lesson in shelf.titles if lesson not in mine)


def votes(room: Room, shelf: Shelf) -> tuple[Vote, ...]:
    """The ready votes; what to do next, where more than one lesson is left."""
    left = left_over(room.gathering) if room.gathering else ()
    return (*READY, about_lessons(tuple(shelf.titles[one] for one in left))) if len(left) > 1 else READY


def rows(room: Room, known: Known, shelf: Shelf) -> tuple[Row, ...]:
    match room.place:
        case Place.COURSES:
            return words.course_rows(courses(known, shelf))
        case Place.TEACH if room.gathering:
            return words.lesson_rows(room.gathering, shelf.titles)
        case Place.EDIT if room.course:
            return words.edit_rows(room.course, shelf.titles, room.marked)
        case Place.SHELF:
            return words.title_rows(others(room, shelf), shelf.titles)
        case Place.VENUES:
            return venue_rows(known.venues)
        case Place.VOTES:
            return words.vote_rows(votes(room, shelf))
        case Place.BOX:
            return words.box_rows(room.box)
        case Place.PHRASES:
            return tuple(Row(phrase, "") for phrase in PHRASES)
        case Place.WORDS:
            return words.word_rows(shelf.words)
        case _:
            return ()


def tiles(room: Room) -> tuple[Tile, ...]:
    return words.vote_tiles(room.vote) if room.place is Place.VOTE and room.vote else ()


def counters(room: Room) -> tuple[words.Counter, ...]:
    return words.groups(room.gathering) if room.place is Place.PEOPLE and room.gathering else ()


def facts(room: Room, known: Known, shelf: Shelf, kept: Held | None) -> tuple[Fact, ...]:
    match room.place:
        case Place.CHECK if room.gathering:
            return words.check_facts(room.gathering, venue_name(known.venues, room.gathering.venue), shelf.titles)
        case Place.ASK if room.gathering:
            return words.asked_facts(room.gathering)
        case Place.SUMMARY if kept:
            return words.kept_facts(kept, venue_name(known.venues, kept.venue), shelf.titles)
        case _:
            return ()


def first_line(room: Room) -> str:
    """What is to be known before anything is touched; what is to be said of an empty page."""
    match room.place:
        case Place.HEADS if room.course and not room.gathering:
            return filled("%1　%2", room.course.title, words.course_line(room.course))
        case Place.EDIT if room.course:
            return words.FULL if full(room.course) else words.course_line(room.course)
        case Place.CHECK | Place.PEOPLE if room.gathering and disagreeing(room.gathering):
            return words.DISAGREEING
        case Place.BOX if not room.box.questions:
            return NO_QUESTIONS
        case _:
            return ""
