"""From what the kiosk knows to the plain values of a paper."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.bridge.day_words import day_words
from kiosk.bridge.desk_words import venue_name
from kiosk.card.words import TRIES
from kiosk.classroom.questionnaire import ANSWERS
from kiosk.classroom.report import asked, bands, course_title
from kiosk.desk.choices import OUTCOMES, TOPICS, label_of
from kiosk.desk.urgent import NUMBERS
from kiosk.lesson.moments import Moment, of_steps
from kiosk.paper.card_checkup import CardCheckup
from kiosk.paper.certificate import Certificate
from kiosk.paper.class_report import Asked, ClassReport
from kiosk.paper.day_sheet import DaySheet
from kiosk.paper.fridge_card import FridgeCard
from kiosk.paper.lesson_sheet import MOST_STEPS, LessonPaper
from kiosk.paper.sheet import Call, Letters, Picture, Step
from kiosk.paper.stamp_sheet import StampPaper
from kiosk.paper.touch_advice import TouchAdvice
from kiosk.phone.skin import NAMES, Skin
from kiosk.reading.marks import shown
from kiosk.visit import coach as coaches
from kiosk.visit.comfort import Theme
from kiosk.visit.stamp_card import LESSONS, Stamps, scanned, typed
from kiosk.wording import filled

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.bridge.class_shown import Written
    from kiosk.card.words import CardPage
    from kiosk.desk.choices import Choice
    from kiosk.desk.day import Count, Day
    from kiosk.lesson.model import Lesson
    from kiosk.visit.coach import Coach

LARGE_FROM = 2  # the step of text from which paper has the larger letters, too
FIRE = "119"  # no scam ends in a fire
SOURCE = "番号は、警察庁・消費者庁・デジタル庁の 案内に よります。"
SIZES = ("小", "中", "大", "特大")
THEMES = {
    Theme.LIGHT: "ふつう",
    Theme.BLACK_ON_WHITE: "白に黒",
    Theme.WHITE_ON_BLACK: "黒に白",
    Theme.SOFT: "淡い色",
}
"""Both as they stand on the keys of 文字と声."""


def letters_of(text: int) -> Letters:
    """The letters of paper for a visit's step of text."""
    return Letters.LARGE if text >= LARGE_FROM else Letters.NORMAL


def lesson_moments(lesson: "Lesson", skin: Skin, letters: Letters) -> tuple[Moment, ...]:
    """The moments whose pictures stand on the paper."""
    return of_steps(lesson, skin, MOST_STEPS[letters])


def lesson_paper(
    lesson: "Lesson",
    moments: tuple[Moment, ...],
    pictures: tuple[Picture, ...],
    *,
    page: str = "",
    hosts: tuple[str, ...] = (),
    place: str = "",
) -> LessonPaper:
    """`pictures`: one for each of the moments."""
    return LessonPaper(
        title=shown(lesson.title),
        goal=shown(lesson.goal),
        phone=NAMES[moments[0].phone.skin],
        steps=tuple(Step(moment.title, picture) for moment, picture in zip(moments, pictures, strict=True)),
        worry=shown(lesson.fear.worry),
        answer=tuple(map(shown, lesson.fear.answer)),
        home=tuple(map(shown, lesson.home or lesson.outro.trial[-1:])),
        page=page,
        hosts=hosts,
        place=place,
    )


def touch_paper(coach: "Coach", skin: Skin, names: Mapping[Skin, str], place: str = "") -> TouchAdvice:
    return TouchAdvice(found=coaches.found(coach), own_phone=coaches.own_phone(coach, skin, names), place=place)


def card_paper(page: "CardPage", looked_on: str, place: str = "") -> CardCheckup:
    """What the page says aloud; how many tries are left is for the eyes of the person alone and not on paper."""
    return CardCheckup(
        title=page.title,
        looked_on=looked_on,
        dates=tuple((line.title, line.text) for line in page.lines if line.title != TRIES),
        first=page.first,
        next_step=page.next_step,
        renewal=page.renewal,
        bring=page.bring,
        not_looked=page.not_looked,
        contact=page.contact,
        place=place,
    )


def fridge_paper() -> FridgeCard:
    calls = [(Call(one.number, one.use), one.now) for one in NUMBERS if one.number != FIRE]
    return FridgeCard(
        now=tuple(call for call, now in calls if now),
        advice=tuple(call for call, now in calls if not now),
        source=SOURCE,
    )


def stamp_paper(stamps: Stamps, place: str = "") -> StampPaper:
    comfort = stamps.comfort
    return StampPaper(
        typed=typed(stamps),
        scanned=scanned(stamps),
        rows=LESSONS,
        done=frozenset(int(row[1:]) for row in stamps.lessons),
        choices=(
            ("文字・色", filled("%1・%2", SIZES[comfort.text], THEMES[comfort.theme])),
            ("声の 速さ", filled("%1（1 ゆっくり 7 速い）", comfort.speed + 1)),
            ("電話の 形", NAMES[stamps.skin]),
        ),
        place=place,
    )


def day_paper(day: "Day", venues: Mapping[int, str], date: str) -> DaySheet:
    return DaySheet(
        day=date,
        n=day.n,
        minutes=day.minutes,
        venues=tuple((venue_name(venues, venue.venue), _counts(TOPICS, venue.topics)) for venue in day.venues),
        outcomes=_counts(OUTCOMES, day.outcomes),
        tickets=day.tickets,
        bookings=day.bookings,
        sightings=day.sightings,
    )


def _counts(choices: "tuple[Choice, ...]", counts: "tuple[Count, ...]") -> tuple[tuple[str, int], ...]:
    return tuple((label_of(choices, count.code), count.n) for count in counts)


def report_paper(written: "Written") -> ClassReport:
    kept = written.held
    return ClassReport(
        venue=written.venue,
        day=_date(written.closed),
        course=course_title(kept.course),
        heads=kept.heads,
        minutes=kept.minutes,
        lessons=_titles(written),
        bands=bands(kept),
        questionnaire=tuple(
            Asked(question, tuple(zip(ANSWERS, tally.counts, strict=True)), tally.skipped)
            for question, tally in asked(kept)
        ),
    )


def certificate_paper(written: "Written") -> Certificate:
    """For everybody who came: the name is written by hand."""
    return Certificate(
        course=course_title(written.held.course),
        lessons=_titles(written),
        day=_date(written.closed),
        venue=written.venue,
    )


def _titles(written: "Written") -> tuple[str, ...]:
    return tuple(written.titles.get(name, name) for name, _ in written.held.lessons)


def _date(closed: "datetime") -> str:
    return filled("%1年%2", closed.year, day_words(closed))
