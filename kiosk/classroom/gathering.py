"""The open class, from the first head counted to its close: counts and names of lessons, nothing of who came."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.classroom.course import Course
from kiosk.classroom.questionnaire import NO_ANSWERS, Asking, Tally, tallied

USUAL_HEADS = 8
MOST_HEADS = 99


class Phase(StrEnum):
    TEACHING = "teaching"
    CHECKING = "checking"  # the numbers are looked over before the close
    ASKING = "asking"  # those who came answer
    CLOSED = "closed"


class Age(StrEnum):
    """Bands, never an age."""

    BELOW_65 = "below65"
    FROM_65 = "from65"
    FROM_75 = "from75"
    FROM_85 = "from85"


class Gender(StrEnum):
    WOMEN = "women"
    MEN = "men"
    OTHER = "other"  # another one, or not said


Group = Age | Gender
Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """A class. `venue`: the number of the city's site, or 0; `began`, `ended`: seconds of one steady clock.

    `begun` and `finished` hold each lesson once, in the order in which it first was; `counts` has only what was
    counted.
    """

    venue: int
    course: Course
    heads: int
    began: int
    ended: int = 0
    phase: Phase = Phase.TEACHING
    playing: str = ""
    begun: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()
    counts: Counts = ()
    answers: tuple[Tally, ...] = NO_ANSWERS

    @property
    def minutes(self) -> int:
        """Whole minutes from the beginning to the close, the last one begun counted."""
        return -(-max(0, self.ended - self.began) // 60)


def opened(venue: int, course: Course, heads: int, began: int) -> Gathering:
    return Gathering(venue=venue, course=course, heads=clipped(heads), began=began)


def clipped(heads: int) -> int:
    """A head count that can be: 1 to 99."""
    return min(MOST_HEADS, max(1, heads))


def with_heads(gathering: Gathering, heads: int) -> Gathering:
    """As many came; later, too, until the class is closed."""
    return gathering if _closed(gathering) else replace(gathering, heads=clipped(heads))


def with_more(gathering: Gathering, group: Group, more: int) -> Gathering:
    """More of an age band or gender, or less; nothing below none."""
    if _closed(gathering):
        return gathering
    now = dict(gathering.counts)
    now[group.value] = min(MOST_HEADS, max(0, now.get(group.value, 0) + more))
    listed = tuple((one.value, now[one.value]) for one in (*Age, *Gender) if now.get(one.value))
    return replace(gathering, counts=listed)


def count_of(gathering: Gathering, group: Group) -> int:
    return dict(gathering.counts).get(group.value, 0)


def disagreeing(gathering: Gathering) -> bool:
    """Whether more are counted in bands or by gender than came."""
    bands = (sum(count_of(gathering, one) for one in Age), sum(count_of(gathering, one) for one in Gender))
    return max(bands) > gathering.heads


def began_lesson(gathering: Gathering, lesson: str) -> Gathering:
    """A lesson is played to the room; the same for one that is not in the course, and after the teaching."""
    if gathering.phase is not Phase.TEACHING or lesson not in gathering.course.lessons:
        return gathering
    begun = gathering.begun if lesson in gathering.begun else (*gathering.begun, lesson)
    return replace(gathering, playing=lesson, begun=begun)


def finished_lesson(gathering: Gathering) -> Gathering:
    """The lesson that is played came to its end."""
    lesson = gathering.playing
    if not lesson or lesson in gathering.finished:
        return gathering
    return replace(gathering, finished=(*gathering.finished, lesson))


def left_lesson(gathering: Gathering) -> Gathering:
    """Nothing is played any more."""
    return replace(gathering, playing="")


def left_over(gathering: Gathering) -> tuple[str, ...]:
    """The lessons of the course that were not played yet."""
    return tuple(one for one in gathering.course.lessons if one not in gathering.begun)


def to_check(gathering: Gathering) -> Gathering:
    """The teaching is over, the numbers are looked over; also once more, from the questions."""
    if _closed(gathering):
        return gathering
    return left_lesson(replace(gathering, phase=Phase.CHECKING))


def back_to_teaching(gathering: Gathering) -> Gathering:
    return replace(gathering, phase=Phase.TEACHING) if gathering.phase is Phase.CHECKING else gathering


def to_ask(gathering: Gathering) -> Gathering:
    """The numbers are right: those who came are asked."""
    return replace(gathering, phase=Phase.ASKING) if gathering.phase is Phase.CHECKING else gathering


def heard(gathering: Gathering, asking: Asking) -> Gathering:
    """One person answered."""
    if gathering.phase is not Phase.ASKING:
        return gathering
    return replace(gathering, answers=tallied(gathering.answers, asking))


def closed(gathering: Gathering, ended: int) -> Gathering:
    """Closed, with or without the questionnaire; nothing changes after that."""
    if gathering.phase not in (Phase.CHECKING, Phase.ASKING):
        return gathering
    return replace(gathering, phase=Phase.CLOSED, ended=ended)


def _closed(gathering: Gathering) -> bool:
    return gathering.phase is Phase.CLOSED
