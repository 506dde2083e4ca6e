"""Makes the papers that a page offers out of what stands on it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.bridge import papers
from kiosk.bridge.day_words import day_words
from kiosk.bridge.step_pictures import StepPictures
from kiosk.paper.card_checkup import card_checkup
from kiosk.paper.certificate import certificate
from kiosk.paper.class_report import class_report
from kiosk.paper.consent_receipt import ConsentReceipt, consent_receipt
from kiosk.paper.day_sheet import day_sheet
from kiosk.paper.fridge_card import fridge_card
from kiosk.paper.lesson_sheet import lesson_sheet
from kiosk.paper.sheet import Letters, Picture, Sheet
from kiosk.paper.stamp_sheet import stamp_sheet
from kiosk.paper.ticket import ticket
from kiosk.paper.touch_advice import touch_advice
from kiosk.settings import Settings
from kiosk.visit.papers import Paper
from kiosk.visit.stamp_card import Stamps, on_a_card, scanned, typed

if TYPE_CHECKING:
    from kiosk.bridge.class_shown import Written
    from kiosk.bridge.views import Views
    from kiosk.lesson.model import Lesson


OF_LESSONS = (Paper.LESSON, Paper.HANDOUT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A sheet; `code`, `copied`: what the screen can show of it where nothing comes out, "" for nothing."""

    sheet: Sheet
    code: str = ""
    copied: str = ""
    copies: int = 1


class PaperMaker:
    """Looks at the views; holds nothing of its own."""

    def __init__(self, views: "Views", settings: Settings, place: Callable[[], str]) -> None:
        """`place`: where the kiosk stands, in words."""
        self._views, self._settings, self._place = views, settings, place
        self._pictures = StepPictures()

    def ready(self, paper: Paper) -> bool:
        """Whether the page has what the paper says."""
        return self._lesson(paper) is not None if paper in OF_LESSONS else self._made(paper) is not None

    def make(self, paper: Paper, done: Callable[[Made], None]) -> None:
        """Calls `done` at once, or later where pictures have to be drawn first; never for what is not ready."""
        if paper in OF_LESSONS:
            self._make_lesson(paper, done)
        elif made := self._made(paper):
            done(made)

    def stop(self) -> None:
        """Gives up what is being drawn."""
        self._pictures.stop()

    def _lesson(self, paper: Paper) -> "Lesson | None":
        """The lesson that was played last; for a whole class only one that was played to it."""
        lesson, gathering = self._views.lesson.lesson, self._views.room.gathering
        if lesson is None or paper is Paper.LESSON:
            return lesson
        return lesson if gathering and lesson.id in gathering.begun else None

    def _make_lesson(self, paper: Paper, done: Callable[[Made], None]) -> None:
        lesson, letters = self._lesson(paper), self._letters()
        if lesson is None:
            return
        moments = papers.lesson_moments(lesson, self._views.visit.visit.skin, letters)
        page, hosts = self._settings.page_of(lesson.id), self._settings.hosts
        copies = self._views.room.heads_now if paper is Paper.HANDOUT else 1

        def drawn(pictures: tuple[Picture, ...]) -> None:
            told = papers.lesson_paper(lesson, moments, pictures, page=page, hosts=hosts, place=self._place())
            done(Made(sheet=lesson_sheet(told, letters), code=page, copies=copies))

        self._pictures.take(moments, drawn)

    def _made(self, paper: Paper) -> Made | None:
        letters = self._letters()
        match paper:
            case Paper.STAMPS:
                return self._stamps(letters)
            case Paper.FRIDGE:
                return Made(sheet=fridge_card(papers.fridge_paper(), letters))
            case Paper.TOUCH:
                return self._touch(letters)
            case Paper.CARD:
                return self._card(letters)
            case Paper.RECEIPT:
                return self._receipt(letters)
            case Paper.TICKET:
                return self._ticket(letters)
            case Paper.DAY:
                return self._day(letters)
            case Paper.REPORT:
                return self._report(letters)
            case Paper.CERTIFICATE:
                return self._certificate(letters)
            case Paper.LESSON | Paper.HANDOUT:
                return None  # their pictures come later

    def _stamps(self, letters: Letters) -> Made:
        visit = self._views.visit.visit
        stamps = Stamps(on_a_card(visit.comfort), visit.skin, visit.stamps)
        sheet = stamp_sheet(papers.stamp_paper(stamps, self._place()), letters)
        return Made(sheet=sheet, code=scanned(stamps), copied=typed(stamps))

    def _touch(self, letters: Letters) -> Made | None:
        coach = self._views.coach
        if not coach.coach.done:
            return None
        paper = papers.touch_paper(coach.coach, self._views.visit.visit.skin, coach.settings, self._place())
        return Made(sheet=touch_advice(paper, letters))

    def _card(self, letters: Letters) -> Made | None:
        """Nothing of a practice card, nor before a card was looked at."""
        card = self._views.card
        if card.practising or not card.shown.not_looked:
            return None
        return Made(sheet=card_checkup(papers.card_paper(card.shown, _today(), self._place()), letters))

    def _receipt(self, letters: Letters) -> Made | None:
        asked, receipt = self._views.consent.agreed
        if not receipt:
            return None
        paper = ConsentReceipt(asked=asked, receipt=receipt, given_on=_today(), place=self._place())
        return Made(sheet=consent_receipt(paper, letters))

    def _ticket(self, letters: Letters) -> Made | None:
        desk = self._views.desk
        if not desk.ticket.number or desk.place_now != "ticket":
            return None
        sheet = ticket(desk.ticket, letters, payload=desk.code_of_ticket, hosts=desk.hosts)
        return Made(sheet=sheet, code=desk.ticket.page or desk.code_of_ticket)

    def _day(self, letters: Letters) -> Made | None:
        desk = self._views.desk
        if desk.day is None or desk.place_now != "day":
            return None
        return Made(sheet=day_sheet(papers.day_paper(*desk.day, _today()), letters))

    def _report(self, letters: Letters) -> Made | None:
        written = self._written
        return Made(sheet=class_report(papers.report_paper(written), letters)) if written else None

    def _certificate(self, letters: Letters) -> Made | None:
        written = self._written
        if written is None:
            return None
        return Made(sheet=certificate(papers.certificate_paper(written), letters), copies=written.held.heads)

    @property
    def _written(self) -> "Written | None":
        """The class whose summary is open."""
        room = self._views.room
        return room.written if room.place_now == "summary" else None

    def _letters(self) -> Letters:
        return papers.letters_of(self._views.visit.visit.comfort.text)


def _today() -> str:
    return day_words(datetime.now().astimezone())
