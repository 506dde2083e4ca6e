"""The words of the class's pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.bridge.desk_words import Row, Tile
from kiosk.bridge.staff_words import Fact
from kiosk.classroom.course import Course, own_minutes
from kiosk.classroom.gathering import Gathering, Group, count_of
from kiosk.classroom.questionnaire import ANSWERS, Tally, people
from kiosk.classroom.report import GROUPS, Held, asked, bands, course_title
from kiosk.classroom.vote import Box, Vote
from kiosk.wording import filled, listed

Titles = Mapping[str, str]
DISAGREEING = "年代か 性別の 数が、来た 人の 数より 多く なっています。"
FULL = "練習は これで いっぱいです。半分の 時間は、ご自分の スマホに 使います。"
BEGIN, ONCE_MORE = "はじめる", "もう一度 はじめる"


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter of an age band or gender."""

    code: str
    label: str
    n: str


def course_rows(courses: Iterable[Course]) -> tuple[Row, ...]:
    return tuple(Row(course.title, course_line(course)) for course in courses)


def course_line(course: Course) -> str:
    return filled("%1分　練習 %2つ　ご自分の スマホ %3分", course.minutes, len(course.lessons), own_minutes(course))


def lesson_rows(gathering: Gathering, titles: Titles) -> tuple[Row, ...]:
    """The lessons of the open class, each with its key's word and how far it came."""
    return tuple(Row(titles.get(one, one), _how_far(gathering, one)) for one in gathering.course.lessons)


def _how_far(gathering: Gathering, lesson: str) -> str:
    if lesson in gathering.finished:
        return filled("%1　（おわりまで しました）", ONCE_MORE)
    return filled("%1　（とちゅうまで しました）", ONCE_MORE) if lesson in gathering.begun else BEGIN


def edit_rows(course: Course, titles: Titles, marked: str) -> tuple[Row, ...]:
    return tuple(Row(titles.get(one, one), "えらんで います" if one == marked else "") for one in course.lessons)


def title_rows(lessons: Iterable[str], titles: Titles) -> tuple[Row, ...]:
    return tuple(Row(titles.get(one, one), "") for one in lessons)


def vote_rows(votes: Iterable[Vote]) -> tuple[Row, ...]:
    return tuple(Row(vote.question, listed(vote.choices)) for vote in votes)


def vote_tiles(vote: Vote) -> tuple[Tile, ...]:
    pairs = enumerate(zip(vote.choices, vote.counts, strict=True))
    return tuple(Tile(str(at), filled("%1　%2", choice, count), "") for at, (choice, count) in pairs)


def box_rows(box: Box) -> tuple[Row, ...]:
    return tuple(
        Row(filled("%1　%2", one.number, one.text), "こたえました" if one.answered else "") for one in box.questions
    )


def word_rows(words: Titles) -> tuple[Row, ...]:
    return tuple(Row(word, plain) for word, plain in words.items())


def groups(gathering: Gathering) -> tuple[Counter, ...]:
    return tuple(Counter(group.value, words, str(count_of(gathering, group))) for group, words in GROUPS.items())


def group_of(code: str) -> Group:
    return next(group for group in GROUPS if group.value == code)


def check_facts(gathering: Gathering, venue: str, titles: Titles) -> tuple[Fact, ...]:
    """What is looked over before the close."""
    counted = tuple(filled("%1 %2人", GROUPS[group], n) for group in GROUPS if (n := count_of(gathering, group)))
    return (
        Fact("会場", venue),
        Fact("教室", gathering.course.title),
        Fact("来た 人", filled("%1人", gathering.heads)),
        Fact("した 練習", _lessons(gathering.begun, titles)),
        *((Fact("うちわけ", listed(counted)),) if counted else ()),
    )


def asked_facts(gathering: Gathering) -> tuple[Fact, ...]:
    return (Fact("こたえた 人", filled("%1人", people(gathering.answers))),)


def kept_facts(kept: Held, venue: str, titles: Titles) -> tuple[Fact, ...]:
    """What was written down."""
    counted = tuple(filled("%1 %2人", words, n) for words, n in bands(kept))
    return (
        Fact("会場", venue),
        Fact("教室", course_title(kept.course)),
        Fact("来た 人", filled("%1人、%2分", kept.heads, kept.minutes)),
        Fact("した 練習", _lessons((name for name, _ in kept.lessons), titles)),
        *((Fact("うちわけ", listed(counted)),) if counted else ()),
        *(Fact(question, _answers(tally)) for question, tally in asked(kept)),
    )


def _answers(tally: Tally) -> str:
    return listed(tuple(filled("%1 %2", word, n) for word, n in zip(ANSWERS, tally.counts, strict=True) if n))


def _lessons(lessons: Iterable[str], titles: Titles) -> str:
    return listed(tuple(filled("「%1」", titles.get(one, one)) for one in lessons)) or "まだ ありません"
