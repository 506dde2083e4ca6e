"""The walk through the kiosk: which page is shown, what lies over it, when a visit begins and ends.

Pure: time comes in as `Quiet`, results and wiping go out as effects.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.phone.skin import Skin
from kiosk.visit.comfort import Comfort, Patience, with_patience
from kiosk.visit.result import HelpCalled, Result, VisitEnd, VisitEnded

ASK_AFTER_SECONDS = 180.0
ASK_AFTER_ON_CARD_SECONDS = 90.0
ANSWER_WITHIN_SECONDS = 60.0
REMIND_AFTER_SECONDS = 20.0
STAFF_GONE_AFTER_SECONDS = 60.0  # without a question: nobody else may find their pages open


class Page(StrEnum):
    REST = "rest"
    HOME = "home"
    SHELF = "shelf"
    LESSON = "lesson"
    COACH = "coach"
    PRAISE = "praise"
    CARD = "card"
    PIN = "pin"
    INSIDE = "inside"
    TROUBLE = "trouble"
    NEWS = "news"
    REMEMBERED = "remembered"
    CONSENT = "consent"
    STAFF_CODE = "staff_code"
    STAFF = "staff"
    READINGS = "readings"
    ENROL = "enrol"
    RULER = "ruler"


AT_THE_CARD = (Page.CARD, Page.PIN, Page.INSIDE)
OF_STAFF = (Page.STAFF_CODE, Page.STAFF, Page.READINGS, Page.ENROL, Page.RULER)


class Over(StrEnum):
    """What lies over the page and waits for an answer."""

    NOTHING = ""
    HELP = "help"
    COMFORT = "comfort"
    SKIN = "skin"
    LEAVING = "leaving"
    STILL_THERE = "still_there"
    ALERT = "alert"


@dataclass(frozen=True, slots=True)
class Visit:
    """`trail` is the way here (the page もどる leads to is its last); `quiet` counts seconds without a sign of life.

    `skin`: the family of phones that the practice phone looks like. `measured`: the touch coach has seen the finger.
    """

    page: Page = Page.REST
    trail: tuple[Page, ...] = ()
    over: Over = Over.NOTHING
    comfort: Comfort = Comfort()
    skin: Skin = Skin.ANDROID
    measured: bool = False
    quiet: float = 0.0
    reminded: bool = False  # on this page the short hint was given
    warned: bool = False  # an alert waits until the card is done with
    lessons: int = 0
    cards: int = 0
    helped: int = 0

    @property
    def away(self) -> bool:
        """Nobody is here."""
        return self.page is Page.REST


# What may happen -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SatDown:
    """The rest screen was touched."""


@dataclass(frozen=True, slots=True)
class Went:
    """A door or a lesson was chosen."""

    page: Page


@dataclass(frozen=True, slots=True)
class WentBack:
    pass


@dataclass(frozen=True, slots=True)
class WentHome:
    pass


@dataclass(frozen=True, slots=True)
class CalledHelp:
    """たすけて was touched; `lesson` and `step` say where the person is stuck, "" and 0 outside a lesson."""

    lesson: str = ""
    step: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    over: Over


@dataclass(frozen=True, slots=True)
class Closed:
    """The thing over the page was answered or put away."""


@dataclass(frozen=True, slots=True)
class Chose:
    comfort: Comfort


@dataclass(frozen=True, slots=True)
class ChoseSkin:
    """A person said what their own phone is like; the practice phone looks so from now on."""

    skin: Skin


@dataclass(frozen=True, slots=True)
class Measured:
    """The touch coach knows what this finger needs; the kiosk forgives so much until the visit ends."""

    patience: Patience


@dataclass(frozen=True, slots=True)
class LookedAtCard:
    pass


@dataclass(frozen=True, slots=True)
class Left:
    """The visit is over."""

    end: VisitEnd


@dataclass(frozen=True, slots=True)
class Alerted:
    """The city warns, now."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """`seconds` more went by in which nobody touched anything and nothing was spoken."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Stirred:
    """A touch, a key, or the voice still speaking: a sign of life."""


Happening = (
    SatDown
    | Went
    | WentBack
    | WentHome
    | CalledHelp
    | Opened
    | Closed
    | Chose
    | ChoseSkin
    | Measured
    | LookedAtCard
    | Left
    | Alerted
    | Quiet
    | Stirred
)

# What follows from it --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Keep:
    """Write this down and let the city know."""

    result: Result


@dataclass(frozen=True, slots=True)
class Wipe:
    """Forget everything of this person, now."""


@dataclass(frozen=True, slots=True)
class Remind:
    """Nobody did anything for a while: one short hint on what can be done here."""


Effect = Keep | Wipe | Remind


def happened(visit: Visit, what: Happening) -> tuple[Visit, tuple[Effect, ...]]:
    """The visit after `what`, and what the rest of the kiosk has to do about it."""
    moved, effects = _happened(visit, what)
    warned = visit.warned or isinstance(what, Alerted)
    return (_warned(moved) if warned else moved), effects


def _warned(visit: Visit) -> Visit:
    """The alert lies over everything, but for a card that is being worked with, and a person who is being called."""
    if visit.page in AT_THE_CARD or visit.over is Over.HELP:
        return replace(visit, warned=True)
    return replace(visit, over=Over.ALERT, warned=False, quiet=0.0)


def _happened(visit: Visit, what: Happening) -> tuple[Visit, tuple[Effect, ...]]:
    match what:
        case Quiet(seconds):
            return _grown_quiet(visit, seconds)
        case WentBack() if visit.over is Over.NOTHING and visit.trail[-1:] == (Page.REST,):
            return _left(visit, VisitEnd.FINISHED)
        case Left(end):
            return _left(visit, end)
        case CalledHelp(lesson, step):
            helped = replace(visit, over=Over.HELP, helped=visit.helped + 1, quiet=0.0)
            return helped, (Keep(HelpCalled(page=visit.page.value, lesson=lesson, step=step)),)
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
            return replace(visit, over=Over.NOTHING)
        case WentBack() if visit.trail:
            return replace(visit, page=visit.trail[-1], trail=visit.trail[:-1])
        case WentBack() if visit.page is Page.HOME:
            return replace(visit, over=Over.LEAVING)
        case WentBack() | Stirred() | Alerted():
            return visit
        case WentHome():
            return visit if visit.away else replace(visit, page=Page.HOME, trail=(), over=Over.NOTHING)
        case Opened(over):
            return visit if visit.away else replace(visit, over=over)
        case Closed():
            return replace(visit, over=Over.NOTHING)
        case Chose(comfort):
            return replace(visit, comfort=comfort)
        case ChoseSkin(skin):
            return replace(visit, skin=skin, over=Over.NOTHING)
        case Measured(patience):
            return replace(visit, comfort=with_patience(visit.comfort, patience), measured=True)
        case LookedAtCard():
            return replace(visit, cards=visit.cards + 1)
        case _:
            assert_never(what)


def _trail_to(visit: Visit, page: Page) -> tuple[Page, ...]:
    """The way back from `page`; praise leads back to the shelf, not into the finished lesson, nor that to its coach,
    what stands in a card to the card, not to the typing of the number, and staff's pages not to their code.
    """
    if page in visit.trail:
        return visit.trail[: visit.trail.index(page)]
    if visit.page in (Page.LESSON, Page.PRAISE, Page.COACH, Page.PIN, Page.STAFF_CODE):
        return visit.trail
    return (*visit.trail, visit.page)


def _grown_quiet(visit: Visit, seconds: float) -> tuple[Visit, tuple[Effect, ...]]:
    if visit.away:
        return visit, ()
    quiet = visit.quiet + seconds
    if visit.page in OF_STAFF and quiet >= STAFF_GONE_AFTER_SECONDS:
        return _left(visit, VisitEnd.IDLE)
    if visit.over is Over.STILL_THERE:
        if quiet >= ANSWER_WITHIN_SECONDS:
            return _left(visit, VisitEnd.IDLE)
        return replace(visit, quiet=quiet), ()
    limit = ASK_AFTER_ON_CARD_SECONDS if visit.page in AT_THE_CARD else ASK_AFTER_SECONDS
    if quiet >= limit:
        return replace(visit, over=Over.STILL_THERE, quiet=0.0), ()
    if not visit.reminded and visit.over is Over.NOTHING and quiet >= REMIND_AFTER_SECONDS:
        return replace(visit, quiet=quiet, reminded=True), (Remind(),)
    return replace(visit, quiet=quiet), ()


def _left(visit: Visit, end: VisitEnd) -> tuple[Visit, tuple[Effect, ...]]:
    if visit.away:
        return visit, ()
    if visit.page in OF_STAFF:
        return Visit(), (Wipe(),)  # nobody's visit
    ended = VisitEnded(end=end, lessons=visit.lessons, cards=visit.cards, helped=visit.helped)
    return Visit(), (Keep(ended), Wipe())
