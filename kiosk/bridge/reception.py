"""Stands between the views: what happens on one page and what has to follow on the others."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.class_usher import ClassUsher
from kiosk.bridge.keeper import Keeper
from kiosk.bridge.phrase_view import forget_phrases
from kiosk.bridge.shelf_rows import COACHED, rows
from kiosk.bridge.views import Views
from kiosk.card.attributes import Attributes
from kiosk.finder.target import Kind
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.played import Played
from kiosk.lesson.sourced import Known
from kiosk.visit import reminders
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Comfort, Language, Patience
from kiosk.visit.happening import Effect, Keep, Remind, Wipe
from kiosk.visit.lesson_result import result_of
from kiosk.visit.page import AT_THE_CARD, OF_STAFF, Over, Page
from kiosk.visit.result import CardLooked, Judgement, LessonStarted, VisitEnd
from kiosk.visit.stamp_card import Stamps

SECOND_MS = 1000
REST_CHECK_MS = 15_000
OF_PROCEDURES = (Page.PROCEDURES, Page.PROCEDURE)
OF_THE_DESK = (Page.DESK, Page.CALL_BACK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What the views can't do themselves: empty the clipboard, put a new process in the place of this one."""

    clear_clipboard: Callable[[], None]
    start_anew: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What is different in some kiosks: a practice card instead of a reader; an author at work, in this pass."""

    practice_card: bool = False
    authoring: Pass | None = None


class Reception(QObject):
    """Ties the views together; from its making on it answers whatever they tell."""

    def __init__(self, views: Views, keeper: Keeper, machine: Machine, habits: Habits) -> None:
        super().__init__()
        self._views = views
        self._keeper = keeper
        self._machine = machine
        self._habits = habits
        self._lessons: dict[str, Lesson] = {}
        self._page = Page.REST
        self._secrets_seen = False  # a person's number or what stands in their card was in this process
        self._coached = ""  # the lesson that the touch coach leads on to
        self._part = habits.authoring or Pass.WATCH
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._rest_check = QTimer(self)
        self._rest_check.setInterval(REST_CHECK_MS)
        self._usher = ClassUsher(views.visit, views.lesson, views.room, views.survey, self._lessons)
        self._tie()
        self._rest_check.start()

    def stock(self, lessons: tuple[Lesson, ...], known: Known) -> None:
        """Puts the lessons on the shelf; the names of settings that the touch coach says are among the known facts."""
        self._lessons.clear()
        self._lessons.update({lesson.id: lesson for lesson in lessons})
        self._views.room.stock(lessons)
        self._fill_shelf()
        self._views.find.stock(lessons)
        self._views.coach.name_settings(known)

    def _fill_shelf(self) -> None:
        self._views.shelf.fill(rows(self._lessons.values(), self._views.visit.visit.stamps))

    def close(self) -> None:
        """Ends the visit that is under way."""
        self._views.visit.happen(visits.Left(VisitEnd.CLOSED))

    def _tie(self) -> None:
        self._views.lesson.play_on(self._views.phone, self._views.speech)
        self._views.card.speak_with(self._views.speech)
        self._views.pin.speak_with(self._views.speech)
        self._views.inside.speak_with(self._views.speech)
        self._views.help.listen_for(lambda: self._views.speech.speaking)
        self._views.speech.began.connect(self._views.help.voice_began)
        self._views.visit.effects = self._follow
        self._views.visit.comfortChanged.connect(self._comforted)
        self._views.visit.skinChanged.connect(lambda: self._views.lesson.wear(self._views.visit.visit.skin))
        self._views.visit.changed.connect(self._moved)
        self._views.visit.lessonAsked.connect(self._open_lesson)
        self._views.visit.paperAsked.connect(self._views.paper.begin)
        self._views.visit.backAsked.connect(self._back_in_page)
        self._views.visit.againAsked.connect(self._again)
        self._views.visit.helpAsked.connect(self._call_help)
        self._views.stamps.speak_with(self._views.speech)
        self._views.stamps.restored.connect(self._restored)
        self._views.find.chosen.connect(self._take)
        self._views.lesson.began.connect(self._lesson_began)
        self._views.lesson.finished.connect(self._lesson_finished)
        self._views.lesson.judged.connect(self._lesson_judged)
        self._views.card.looked.connect(self._card_looked)
        self._views.card.lifted.connect(self._card_lifted)
        self._views.pin.sent.connect(self._number_sent)
        self._views.pin.opened.connect(self._card_opened)
        self._views.consent.held.connect(self._secret_seen)
        self._views.coach.felt.connect(self._measured)
        self._views.coach.ledOn.connect(lambda: self._open_lesson(self._coached))
        self._views.visit.skinChanged.connect(lambda: self._views.coach.wear(self._views.visit.visit.skin))
        self._views.phone.touched.connect(self._phone_touched)
        self._views.preview.ready.connect(self._open_previewed)
        self._views.staff.opened.connect(lambda: self._views.visit.happen_by_itself(visits.Went(Page.STAFF)))
        self._views.readings.corrected.connect(self._views.speech.relearn)
        self._views.news.arrived.connect(self._views.speech.relearn)
        self._views.staff.arrived.connect(self._views.speech.relearn)
        self._views.staff.arrived.connect(self._views.alert.look)
        self._views.alert.rang.connect(lambda: self._views.visit.happen_by_itself(visits.Alerted()))
        self._views.alert.ended.connect(self._alert_ended)
        self._views.focus.teller.speech = self._views.speech
        self._views.focus.answered = self._still_there
        self._views.focus.teller.secret = self._typing_secret
        self._views.focus.hands.signed.connect(lambda: self._views.visit.happen(visits.Stirred()))
        self._views.focus.hands.keyed.connect(lambda: self._views.look.note_keys(keys=True))
        self._views.focus.hands.fingered.connect(lambda: self._views.look.note_keys(keys=False))
        self._views.focus.backAsked.connect(self._views.visit.back)
        self._views.focus.helpAsked.connect(self._help_by_key)
        self._second.timeout.connect(self._second_passed)
        self._rest_check.timeout.connect(self._mend_the_voice)

    def _follow(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            match effect:
                case Keep(result):
                    self._keeper.keep(result)
                case Wipe():
                    self._wipe()
                case Remind():
                    self._remind()

    def _wipe(self) -> None:
        self._lesson_left()
        self._views.lesson.forget()
        self._views.card.forget()
        self._views.pin.leave()
        self._views.inside.forget()
        self._views.help.taken_back()
        self._views.speech.forget()
        self._views.look.note_keys(keys=False)
        self._coached = ""
        forget_phrases()
        self._machine.clear_clipboard()
        if self._secrets_seen:
            self._machine.start_anew()

    @property
    def reminder(self) -> tuple[str, ...]:
        """What is said into a long quiet on this page; of a lesson also which keys of its own it has."""
        page = self._views.visit.visit.page
        return reminders.reminder(page, self._views.lesson.offered if page is Page.LESSON else ())

    def _remind(self) -> None:
        speaks = self._views.visit.visit.comfort.language is Language.JA
        if speaks and not self._views.speech.paused:
            self._views.speech.say_after(self.reminder)

    def _moved(self) -> None:
        visit = self._views.visit.visit
        self._views.focus.turned(visit.page.value, visit.over.value)
        if visit.page is not Page.LESSON:
            self._lesson_left()
        elif visit.over is not Over.NOTHING:
            self._views.lesson.hold()
        else:
            self._views.lesson.go_on()
        if visit.over is not Over.PAPER:
            self._views.paper.forget()
        if visit.page is not Page.COACH:
            self._views.coach.leave()
        if not visit.called:
            self._views.help.taken_back()
        if visit.page is not self._page:
            self._page, before = visit.page, self._page
            self._follow_card(visit.page, before)
            self._follow_staff(visit.page, before)
            self._follow_news(visit.page, before)
            if visit.page in (Page.HOME, Page.REST):
                self._views.find.leave()
            if before is Page.STAMPS:
                self._views.stamps.leave()
            if visit.page is Page.SHELF:
                self._fill_shelf()
            if before in (Page.CONSENT, Page.CALL_BACK):
                self._views.consent.leave()
        if visit.away or self._habits.authoring:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()

    def _follow_card(self, page: Page, before: Page) -> None:
        card = self._views.card
        if before is Page.PIN:
            self._views.pin.leave()
        if before is Page.INSIDE:
            self._views.inside.forget()
        match page:
            case Page.CARD:
                if before in AT_THE_CARD:
                    card.come_back()
                card.attend()
                if self._habits.practice_card and not card.lying and not card.practising:
                    card.practise()
            case Page.PIN:
                card.step_aside()
                self._views.pin.begin_at(card.desk, practice=card.practising)
            case Page.INSIDE:
                card.step_aside()
            case _:
                card.leave()

    def _follow_news(self, page: Page, before: Page) -> None:
        if before is Page.NEWS:
            self._views.news.leave()
        if page is Page.NEWS:
            self._views.news.attend()
        elif page is Page.HOME:
            self._views.news.look()
            self._views.procedure.look()
        if page in OF_PROCEDURES:
            self._views.procedure.attend()
        else:
            self._views.procedure.leave()

    def _follow_staff(self, page: Page, before: Page) -> None:
        if before is Page.READINGS:
            self._views.readings.leave()
        elif before is Page.ENROL:
            self._views.enrol.leave()
        elif before is Page.RULER:
            self._views.ruler.leave()
        elif before in OF_THE_DESK:
            self._follow_desk(page)
        elif before in OF_STAFF:
            self._views.staff.leave()
        if page is Page.READINGS:
            self._views.readings.attend()
        elif page is Page.STAFF:
            self._views.staff.attend()
        elif page is Page.DESK:
            self._views.desk.attend()

    def _follow_desk(self, page: Page) -> None:
        """Whose number is asked for holds the ticket that is open: it stays until they are done."""
        if page not in OF_THE_DESK:
            self._views.desk.leave()

    def _alert_ended(self) -> None:
        self._views.visit.happen_by_itself(visits.AlertEnded())

    def _number_sent(self) -> None:
        if not self._views.card.practising:
            self._secret_seen()

    def _secret_seen(self) -> None:
        self._secrets_seen = True

    def _card_opened(self, found: Attributes) -> None:
        self._views.inside.show(found, practice=self._views.card.practising)
        self._views.visit.happen(visits.Went(Page.INSIDE))

    def _card_lifted(self) -> None:
        self._views.pin.card_lifted()
        if self._page is Page.INSIDE and not self._views.card.practising:
            self._views.inside.forget()
            self._views.visit.happen_by_itself(visits.Went(Page.CARD))  # back, under whatever lies over the page

    def _comforted(self, comfort: Comfort) -> None:
        self._views.look.become(comfort)
        self._views.speech.relabel()
        self._views.phone.become(comfort)
        self._views.focus.become(comfort)
        self._views.speech.set_speed(comfort.speed + 1)
        self._views.speech.set_volume(comfort.volume + 1)

    def _mend_the_voice(self) -> None:
        """A process that lost the sound server for good is replaced while nobody is here."""
        if self._views.visit.visit.away and self._views.speech.lost_for_good:
            self._machine.start_anew()

    def _restored(self, stamps: Stamps) -> None:
        """Everything is as the card has it; a finger that was measured for it is not measured anew."""
        comfort = stamps.comfort
        if comfort.patience != Patience():
            self._views.visit.happen(visits.Measured(comfort.patience))
        self._views.visit.happen(visits.Chose(comfort))
        self._views.visit.happen(visits.ChoseSkin(stamps.skin))
        self._views.visit.happen(visits.Stamped(stamps.lessons))

    def _phone_touched(self, _target: str, _how: str) -> None:
        self._views.visit.happen(visits.Stirred())

    def _measured(self, patience: Patience) -> None:
        self._views.visit.happen(visits.Measured(patience))

    def _second_passed(self) -> None:
        alive = self._views.speech.speaking or self._views.visit.touched
        self._views.visit.happen(visits.Stirred() if alive else visits.Quiet(SECOND_MS / 1000))

    def _open_lesson(self, lesson_id: str) -> None:
        if lesson_id == Page.STAMPS:
            self._views.visit.happen(visits.Went(Page.STAMPS))
            return
        lesson = self._lessons[lesson_id]
        if lesson.catalogue == COACHED and not self._views.visit.visit.measured:
            self._coached = lesson_id
            self._views.coach.begin()
            self._views.visit.happen(visits.Went(Page.COACH))
            return
        self._views.visit.happen(visits.Went(Page.LESSON))
        self._views.lesson.begin(lesson, Pass.WATCH)

    def _take(self, kind: str, thing: str) -> None:
        """What a person chose among the things that may help."""
        match Kind(kind):
            case Kind.LESSON:
                self._open_lesson(thing)
            case Kind.CARD:
                self._views.visit.happen(visits.Went(Page.CARD))
            case Kind.PAPER:
                self._views.visit.happen(visits.Went(Page.NUMBERS))
            case Kind.PLACE | Kind.PROCEDURE:
                self._views.procedure.choose(thing)
                self._views.visit.happen(visits.Went(Page.PROCEDURE))
            case Kind.PERSON:
                self._call_help()

    def _open_previewed(self, lesson: Lesson) -> None:
        """The lesson as it was saved just now, in the pass and at the step its author was in."""
        before, _, step = self._views.lesson.where
        self._lesson_left()
        self._lessons[lesson.id] = lesson
        self._views.visit.happen(visits.SatDown())
        self._views.visit.happen(visits.Went(Page.LESSON))
        self._views.lesson.begin_at(lesson, self._part, step if before == lesson.id else 1)

    def _back_in_page(self) -> None:
        match self._page:
            case Page.LESSON:
                here = self._views.lesson
            case Page.DESK:
                here = self._views.desk
            case Page.CLASS:
                here = self._views.room
            case Page.SURVEY:
                here = self._views.survey
            case _:
                here = self._views.readings
        if not here.back():
            self._views.visit.happen(visits.WentBack())

    def _again(self) -> None:
        visit = self._views.visit.visit
        if visit.page is Page.LESSON and visit.over is Over.NOTHING:
            self._views.lesson.again()
        elif not self._views.help.ringing:  # else the words of the call come in a moment
            self._views.speech.again()

    def _still_there(self) -> bool:
        """Whether the question was open: then any key is its answer, as any touch is."""
        asked = self._views.visit.visit.over is Over.STILL_THERE
        if asked:
            self._views.visit.happen(visits.Closed())
        return asked

    def _typing_secret(self) -> bool:
        return self._page is Page.PIN and not self._views.card.practising and not self._views.pin.aloud

    def _help_by_key(self) -> None:
        """Who presses the key before they sat down is here, too."""
        if self._views.visit.visit.over is not Over.HELP:
            self._views.visit.happen(visits.SatDown())
            self._call_help()

    def _call_help(self) -> None:
        if self._views.visit.visit.called:  # touched again while waiting: the words once more
            self._views.visit.happen(visits.Stirred())
            self._views.speech.again()
            return
        lesson, title, step = self._views.lesson.where if self._views.visit.visit.page is Page.LESSON else ("", "", 0)
        self._views.help.called(self._views.visit.visit.page.value, title, step)
        self._views.visit.happen(visits.CalledHelp(lesson, step))

    def _lesson_began(self, lesson: str, part: str) -> None:
        if self._views.visit.visit.page is not Page.LESSON:
            self._views.visit.happen(visits.Went(Page.LESSON))
        self._part = Pass(part)
        self._keeper.keep(LessonStarted(lesson=lesson, part=part))

    def _lesson_finished(self, played: Played) -> None:
        self._keeper.keep(result_of(played))
        if played.part is not Pass.WATCH:
            self._views.visit.happen(visits.Stamped(frozenset({self._lessons[played.lesson].catalogue})))
        self._views.visit.happen_by_itself(visits.Went(Page.PRAISE))

    def _lesson_judged(self, lesson: str, judgement: str) -> None:
        self._views.visit.happen(visits.Judged(lesson, Judgement(judgement)))
        self._views.lesson.note_judged(self._views.visit.visit.judged)

    def _lesson_left(self) -> None:
        played = self._views.lesson.leave()
        if played:
            self._keeper.keep(result_of(played))

    def _card_looked(self, state: str) -> None:
        self._views.visit.happen(visits.LookedAtCard())
        self._keeper.keep(CardLooked(state=state))
