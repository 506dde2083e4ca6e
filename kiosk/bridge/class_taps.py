"""What a tap on a row or key of the class's pages makes of what is open."""

from dataclasses import replace

from kiosk.bridge.class_shown import Shelf, courses, others, votes
from kiosk.bridge.class_work import Known
from kiosk.classroom import course as the_course
from kiosk.classroom import room as rooms
from kiosk.classroom.room import Place, Room
from kiosk.classroom.vote import PHRASES, put_in, was_answered


def picked(room: Room, known: Known, shelf: Shelf, index: int) -> Room:
    """After a tap on a row; the same where its page has none."""
    match room.place:
        case Place.COURSES:
            return rooms.chose(room, courses(known, shelf)[index])
        case Place.EDIT if room.course:
            return replace(room, marked=room.course.lessons[index])
        case Place.SHELF if room.course:
            longer = the_course.added(room.course, others(room, shelf)[index])
            return rooms.opened(rooms.edited(room, longer), Place.EDIT)
        case Place.VOTES:
            return rooms.opened(replace(room, vote=votes(room, shelf)[index], tapped=-1), Place.VOTE)
        case Place.BOX:
            return replace(room, box=was_answered(room.box, index + 1))
        case Place.PHRASES:
            return rooms.opened(replace(room, box=put_in(room.box, PHRASES[index])), Place.BOX)
        case Place.WORDS:
            return rooms.opened(replace(room, word=tuple(shelf.words)[index]), Place.WORD)
        case _:
            return room


def changed(room: Room, how: str) -> Room:
    """With its course changed in this way, at the lesson that is marked."""
    course = room.course
    if course is None:
        return room
    match how:
        case "earlier":
            return rooms.edited(room, the_course.earlier(course, room.marked))
        case "remove":
            return rooms.edited(room, the_course.removed(course, room.marked))
        case "longer":
            return rooms.edited(room, the_course.longer(course))
        case "shorter":
            return rooms.edited(room, the_course.shorter(course))
        case _:
            return rooms.edited(room, the_course.course_of(the_course.READY, course.id) or course)
