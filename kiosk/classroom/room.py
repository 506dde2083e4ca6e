"""Which page of the class is open, and what has been chosen so far; one way back from each."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.classroom import gathering as the
from kiosk.classroom.course import Course
from kiosk.classroom.gathering import USUAL_HEADS, Gathering
from kiosk.classroom.vote import Box, Vote


class Place(StrEnum):
    COURSES = "courses"
    HEADS = "heads"
    EDIT = "edit"
    SHELF = "shelf"
    VENUES = "venues"
    TEACH = "teach"
    PEOPLE = "people"
    VOTES = "votes"
    VOTE = "vote"
    BOX = "box"
    PHRASES = "phrases"
    WORDS = "words"
    WORD = "word"
    CHECK = "check"
    ASK = "ask"
    SUMMARY = "summary"


TITLES = {
    Place.COURSES: "どの 教室を 開きますか",
    Place.HEADS: "何人 来ましたか",
    Place.EDIT: "教室の 中身",
    Place.SHELF: "どの 練習を 足しますか",
    Place.VENUES: "どこの 教室ですか",
    Place.TEACH: "教室",
    Place.PEOPLE: "年代と 性別（数えなくても よい）",
    Place.VOTES: "何を 聞きますか",
    Place.VOTE: "手を あげた 数",
    Place.BOX: "出た 質問",
    Place.PHRASES: "どんな 質問ですか",
    Place.WORDS: "やさしい ことば",
    Place.WORD: "やさしい ことば",
    Place.CHECK: "数を たしかめます",
    Place.ASK: "来た 人の 感想",
    Place.SUMMARY: "書きました",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """`trail`: the pages that もどる leads back to; `marked`: the lesson of the course that is moved or taken out.

    `expected`: the head count before the class is opened; `tapped`: the choice of the vote that was tapped last.
    """

    place: Place = Place.COURSES
    trail: tuple[Place, ...] = ()
    course: Course | None = None
    expected: int = USUAL_HEADS
    marked: str = ""
    gathering: Gathering | None = None
    vote: Vote | None = None
    tapped: int = -1
    box: Box = Box()
    word: str = ""

    @property
    def heads(self) -> int:
        return self.gathering.heads if self.gathering else self.expected


def title(room: Room) -> str:
    match room.place:
        case Place.TEACH if room.gathering:
            return room.gathering.course.title
        case Place.EDIT if room.course:
            return room.course.title
        case Place.VOTE if room.vote:
            return room.vote.question
        case _:
            return TITLES[room.place]


def opened(room: Room, place: Place) -> Room:
    """The same from a page further on."""
    if place is room.place:
        return room
    if place in room.trail:
        return replace(room, place=place, trail=room.trail[: room.trail.index(place)])
    return replace(room, place=place, trail=(*room.trail, room.place))


def back(room: Room) -> Room | None:
    """One page back; None where もどる leaves the class. A class that is open stays open."""
    if not room.trail:
        return None
    before = replace(room, place=room.trail[-1], trail=room.trail[:-1])
    if before.gathering is None:
        return before
    if before.place is Place.TEACH:
        return replace(before, gathering=the.back_to_teaching(before.gathering))
    return replace(before, gathering=the.to_check(before.gathering)) if before.place is Place.CHECK else before


def chose(room: Room, course: Course) -> Room:
    """The course is chosen: how many came?"""
    return opened(replace(room, course=course, marked=""), Place.HEADS)


def edited(room: Room, course: Course) -> Room:
    return replace(room, course=course, marked=room.marked if room.marked in course.lessons else "")


def counted(room: Room, more: int) -> Room:
    """So many heads more, or fewer."""
    heads = the.clipped(room.heads + more)
    gathering = the.with_heads(room.gathering, heads) if room.gathering else None
    return replace(room, expected=heads, gathering=gathering)


def begun(room: Room, venue: int, now: int) -> Room:
    """The class is open; the same before a course was chosen, and while one is open."""
    if room.course is None or room.gathering is not None:
        return room
    gathering = the.opened(venue, room.course, room.expected, now)
    return replace(room, gathering=gathering, place=Place.TEACH, trail=())


def resumed(room: Room, gathering: Gathering) -> Room:
    """An open class that was taken up again."""
    return replace(room, course=gathering.course, gathering=gathering, place=Place.TEACH, trail=())


def led(room: Room, gathering: Gathering) -> Room:
    return replace(room, gathering=gathering)


def checking(room: Room) -> Room:
    """The teaching is over."""
    return _further(room, the.to_check, Place.CHECK)


def asking(room: Room) -> Room:
    """The numbers are right."""
    return _further(room, the.to_ask, Place.ASK)


def _further(room: Room, step: Callable[[Gathering], Gathering], place: Place) -> Room:
    return opened(led(room, step(room.gathering)), place) if room.gathering else room


def kept(room: Room) -> Room:
    """The class is on the disk: nothing before it can be gone back to."""
    return replace(room, place=Place.SUMMARY, trail=(), vote=None, box=Box())


def anew(room: Room) -> Room:
    """Ready for the next class, which begins with as many heads."""
    return Room(expected=room.heads)
