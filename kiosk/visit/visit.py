"""The walk through the kiosk: which page is shown, what lies over it, when a visit begins and ends.

Pure: time comes in as `Quiet`, results and wiping go out as effects.
"""

from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.phone.skin import Skin
from kiosk.visit.comfort import Comfort, with_patience
from kiosk.visit.happening import (
    Alerted,
    AlertEnded,
    CalledHelp,
    Chose,
    ChoseSkin,
    Closed,
    Effect,
    Happening,
    Judged,
    Keep,
    Left,
    LookedAtCard,
    Measured,
    Opened,
    Quiet,
    Remind,
    SatDown,
    Stamped,
    Stirred,
    Went,
    WentBack,
    WentHome,
    Wipe,
)
from kiosk.visit.page import AT_THE_CARD, OF_STAFF, Over, Page
from kiosk.visit.result import HelpCalled, LessonJudged, VisitEnd, VisitEnded

ASK_AFTER_SECONDS = 180.0
ASK_AFTER_ON_CARD_SECONDS = 90.0
ANSWER_WITHIN_SECONDS = 60.0
HELP_HOLDS_SECONDS = 900.0  # who called a person and waits is not asked before
HELP_HOLDS_ON_CARD_SECONDS = 300.0
REMIND_AFTER_SECONDS = 20.0
STAFF_GONE_AFTER_SECONDS = 60.0  # without a question: nobody else may find their pages open
CLASS_GONE_AFTER_SECONDS = 1800.0  # without one, too: half of a class is people's own phones; its pages hold counts


@dataclass(frozen=True, slots=True)
class Visit:
    """`trail` is the way here (the page もどる leads to is its last); `quiet` counts seconds without a sign of life.

    `skin`: the family of phones that the practice phone looks like. `measured`: the touch coach has seen the finger.
    `called`: a person is being called, also while something else lies over that page. `beneath`: what the question
    whether somebody is there lies over.
    """

    page: Page = Page.REST
    trail: tuple[Page, ...] = ()
    over: Over = Over.NOTHING
    beneath: Over = Over.NOTHING
    called: bool = False
    comfort: Comfort = Comfort()
    skin: Skin = Skin.ANDROID
    measured: bool = False
    quiet: float = 0.0
    reminded: bool = False  # on this page the short hint was given
    warned: bool = False  # an alert waits until the card is done with
    stamps: frozenset[str] = frozenset()  # catalogue rows of the lessons done, also on days before
    judged: frozenset[str] = frozenset()  # lessons of which the person said how they were
    lessons: int = 0
    cards: int = 0
    helped: int = 0

    @property
    def away(self) -> bool:
        """Nobody is here."""
        return self.page is Page.REST

    @property
    def in_class(self) -> bool:
        """A volunteer leads a class here: whatever is open was opened from its page."""
        return Page.CLASS in (self.page, *self.trail)


def happened(visit: Visit, what: Happening) -> tuple[Visit, tuple[Effect, ...]]:
    """The visit after `what`, and what the rest of the kiosk has to do about it."""
    moved, effects = _happened(visit, what)
    warned = isinstance(what, Alerted) or (visit.warned and not isinstance(what, AlertEnded))
    return (_warned(moved) if warned else moved), effects


def _warned(visit: Visit) -> Visit:
    """The alert lies over everything, but for a card that is being worked with; a call for a person goes on below."""
    if visit.page in AT_THE_CARD:
        return replace(visit, warned=True)
    return replace(visit, over=Over.ALERT, warned=False, quiet=0.0)


def _happened(visit: Visit, what: Happening) -> tuple[Visit, tuple[Effect, ...]]:
    match what:
        case Quiet(seconds):
            return _grown_quiet(visit, seconds)
        case WentBack() if visit.over is Over.NOTHING and visit.trail[-1:] == (Page.REST,):
            return _left(visit, VisitEnd.FINISHED)
        case AlertEnded():
            return _without_alert(visit), ()
        case Left(end):
            return _left(visit, end)
        case CalledHelp(lesson, step):
            helped = replace(visit, over=Over.HELP, called=True, helped=visit.helped + 1, quiet=0.0)
            return helped, (Keep(HelpCalled(page=visit.page.value, lesson=lesson, step=step)),)
        case Judged(lesson, judgement):
            known = lesson in visit.judged
            kept = () if known else (Keep(LessonJudged(lesson=lesson, judgement=judgement)),)
            return replace(visit, judged=visit.judged | {lesson}, quiet=0.0), kept
        case _:
            moved = _moved(replace(visit, quiet=0.0), what)
            return replace(moved, reminded=moved.reminded and moved.page is visit.page), ()


def _moved(
    visit: Visit,
    what: SatDown
    | Went
    | WentBack
    | WentHome
    | Opened
    | Closed
    | Chose
    | ChoseSkin
    | Measured
    | Stamped
    | LookedAtCard
    | Alerted
    | Stirred,
) -> Visit:
    match what:
        case SatDown():
            return replace(visit, page=Page.HOME, trail=()) if visit.away else visit
        case Went(page):
            lessons = visit.lessons + (page is Page.LESSON)
            return replace(visit, page=page, trail=_trail_to(visit, page), lessons=lessons)
        case WentBack() if visit.over is not Over.NOTHING:
            return _uncovered(visit)
        case WentBack() if visit.trail:
            return replace(visit, page=visit.trail[-1], trail=visit.trail[:-1])
        case WentBack() if visit.page is Page.HOME:
            return replace(visit, over=Over.LEAVING)
        case WentBack() | Stirred() | Alerted():
            return visit
        case WentHome():
            return visit if visit.away else replace(visit, page=Page.HOME, trail=(), over=Over.NOTHING, called=False)
        case Opened(over):
            return visit if visit.away else replace(visit, over=over)
        case Closed():
            return _uncovered(visit)
        case Chose(comfort):
            return replace(visit, comfort=comfort)
        case ChoseSkin(skin):
            return replace(_uncovered(visit), skin=skin)
        case Measured() | Stamped() | LookedAtCard():
            return _noted(visit, what)
        case _:
            assert_never(what)


def _noted(visit: Visit, what: Measured | Stamped | LookedAtCard) -> Visit:
    """What is known of a visit grows; nothing on the screen changes its place."""
    match what:
        case Measured(patience):
            return replace(visit, comfort=with_patience(visit.comfort, patience), measured=True)
        case Stamped(rows):
            return replace(visit, stamps=visit.stamps | rows)
        case LookedAtCard():
            return replace(visit, cards=visit.cards + 1)


def _without_alert(visit: Visit) -> Visit:
    beneath = Over.NOTHING if visit.beneath is Over.ALERT else visit.beneath
    return replace(_uncovered(visit) if visit.over is Over.ALERT else visit, beneath=beneath, warned=False)


def _uncovered(visit: Visit) -> Visit:
    """Without what lies over the page: below the question is what was there before, below all else a call goes on."""
    if visit.over is Over.STILL_THERE:
        return replace(visit, over=visit.beneath, beneath=Over.NOTHING)
    called = visit.called and visit.over is not Over.HELP
    return replace(visit, over=Over.HELP if called else Over.NOTHING, called=called)


def _trail_to(visit: Visit, page: Page) -> tuple[Page, ...]:
    """The way back from `page`; praise leads back to the shelf, not into the finished lesson, nor that to its coach,
    what stands in a card to the card, not to the typing of the number, and staff's pages not to their code. The class,
    which stays open in a full room, does not lead to staff's pages: their code is asked for again.
    """
    if page in visit.trail:
        return visit.trail[: visit.trail.index(page)]
    if page is Page.CLASS and visit.page is Page.STAFF:
        return visit.trail
    if visit.page in (Page.LESSON, Page.PRAISE, Page.COACH, Page.PIN, Page.STAFF_CODE):
        return visit.trail
    return (*visit.trail, visit.page)


def _grown_quiet(visit: Visit, seconds: float) -> tuple[Visit, tuple[Effect, ...]]:
    if visit.away:
        return visit, ()
    quiet = visit.quiet + seconds
    if visit.in_class:
        return _quiet_in_class(replace(visit, quiet=quiet))
    if visit.page in OF_STAFF and quiet >= STAFF_GONE_AFTER_SECONDS:
        return _left(visit, VisitEnd.IDLE)
    if visit.over is Over.STILL_THERE:
        if quiet >= ANSWER_WITHIN_SECONDS:
            return _left(visit, VisitEnd.IDLE)
        return replace(visit, quiet=quiet), ()
    if quiet >= _asked_after(visit):
        return replace(visit, over=Over.STILL_THERE, beneath=visit.over, quiet=0.0), ()
    if not visit.reminded and visit.over is Over.NOTHING and quiet >= REMIND_AFTER_SECONDS:
        return replace(visit, quiet=quiet, reminded=True), (Remind(),)
    return replace(visit, quiet=quiet), ()


def _quiet_in_class(visit: Visit) -> tuple[Visit, tuple[Effect, ...]]:
    """People talk, and nobody is asked whether they are there; only who answers alone is reminded."""
    if visit.quiet >= CLASS_GONE_AFTER_SECONDS:
        return _left(visit, VisitEnd.IDLE)
    alone = visit.page is Page.SURVEY and visit.over is Over.NOTHING
    if alone and not visit.reminded and visit.quiet >= REMIND_AFTER_SECONDS:
        return replace(visit, reminded=True), (Remind(),)
    return visit, ()


def _asked_after(visit: Visit) -> float:
    """Quiet seconds until the question comes."""
    at_the_card = visit.page in AT_THE_CARD
    if visit.called:
        return HELP_HOLDS_ON_CARD_SECONDS if at_the_card else HELP_HOLDS_SECONDS
    return ASK_AFTER_ON_CARD_SECONDS if at_the_card else ASK_AFTER_SECONDS


def _left(visit: Visit, end: VisitEnd) -> tuple[Visit, tuple[Effect, ...]]:
    if visit.away:
        return visit, ()
    if visit.page in OF_STAFF or visit.in_class:
        return Visit(), (Wipe(),)  # nobody's visit
    ended = VisitEnded(end=end, lessons=visit.lessons, cards=visit.cards, helped=visit.helped)
    return Visit(), (Keep(ended), Wipe())
