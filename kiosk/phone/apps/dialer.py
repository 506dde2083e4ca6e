"""The telephone app: what is typed, who is known, who was called, and the call that goes on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.app import NothingArrives
from kiosk.phone.apps.call import Call, PastCall, Phase, answered, called, came_in, ended, given_up
from kiosk.phone.apps.call import passed as call_passed
from kiosk.phone.fact_words import NONE, yes
from kiosk.phone.happening import Dialled, Erased, Happening, Missed, Opened, Toggled, Turned, Typed
from kiosk.phone.people import contact
from kiosk.phone.touch import Long, Slide, Touch

FIELD = "dialer.number"
LONGEST = 20
SIGNS = {"star": "*", "hash": "#"}


class Tab(StrEnum):
    """The three pages of the telephone app."""

    KEYPAD = "keypad"
    CONTACTS = "contacts"
    HISTORY = "history"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialer:
    """`number`: digits typed. `person`: id of the contact whose page is open. `past`: index of the past call
    whose page is open, or -1. `history`: newest first. `in_call_page`: the page of the call is in front.
    `unseen`: missed calls since the history was looked at.
    """

    tab: Tab = Tab.KEYPAD
    number: str = ""
    person: str = ""
    past: int = -1
    history: tuple[PastCall, ...] = ()
    call: Call | None = None
    in_call_page: bool = False
    unseen: int = 0


Told = tuple[Dialer, tuple[Happening, ...]]


def touched(state: Dialer, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.split("."):
        case ["dialer", "key", name]:
            return _typed(state, _sign(name, touch))
        case ["dialer", "erase"]:
            return _erased(state, touch)
        case ["dialer", "tab", name]:
            return _turned(_on_tab(state, Tab(name)))
        case ["dialer", "missed"]:
            return replace(_on_tab(state, Tab.HISTORY), in_call_page=False), (Opened("dialer"),)
        case ["dialer", "contact", name]:
            return _turned(replace(state, person=name))
        case ["dialer", "past", number]:
            return _turned(replace(state, past=int(number)))
        case ["dialer", "call"]:
            return _dialled(state, state.number)
        case ["dialer", "ring"]:
            return _dialled(state, number_shown(state))
        case ["dialer", "hangup" | "decline"]:
            return _hung_up(state)
        case ["dialer", "answer"]:
            return _answered(state, touch)
        case ["dialer", "return"]:
            return replace(state, in_call_page=True), (Opened("dialer"),)
        case ["dialer", "mute" | "speaker" | "hush" as which]:
            return _toggled(state, which)
        case _:
            return state, (Missed(touch.target),)


def passed(state: Dialer, seconds: float) -> Told:
    """Time drives ringing, answering and the length of the talk."""
    if state.call is None:
        return state, ()
    call, told = call_passed(state.call, seconds)
    after = replace(state, call=call)
    return _hung_up(after, seen=False) if given_up(call) else (after, told)


def arrived(state: Dialer, what: str) -> Told:
    """A call comes in and its page to the front; a call that went on is over by then.

    "hana", or "hana.locked" on a phone that lies unused. Raises NothingArrives for somebody unknown.
    """
    name, _, how = what.partition(".")
    person = contact(name)
    if person is None or how not in ("", "locked"):
        raise NothingArrives(what)
    free = _hung_up(state)[0] if state.call else state
    call, told = came_in(person.number, sliding=how == "locked")
    return replace(free, call=call, in_call_page=True), (told,)


def back(state: Dialer) -> Dialer | None:
    """One page back, or None when there is none and the home screen comes next; a call goes on."""
    if state.in_call_page:
        return replace(state, in_call_page=False)
    if state.person or state.past >= 0:
        return replace(state, person="", past=-1)
    return None


def left(state: Dialer) -> Dialer:
    """The app goes out of sight; a call goes on, and the next time the app opens on its tabs."""
    return replace(state, in_call_page=False, person="", past=-1)


def closed(state: Dialer) -> Dialer:
    """The app is closed: the number that was being typed is gone; a call goes on."""
    return replace(left(state), number="", tab=Tab.KEYPAD)


def number_shown(state: Dialer) -> str:
    """The number of the person or past call whose page is open, "" when none is."""
    person = contact(state.person)
    if person:
        return person.number
    return state.history[state.past].number if 0 <= state.past < len(state.history) else ""


def screen(state: Dialer) -> str:
    """The name of the page in front."""
    if state.call and state.in_call_page:
        return "dialer.incoming" if state.call.phase is Phase.INCOMING else "dialer.call"
    if state.person:
        return f"dialer.contact.{state.person}"
    return f"dialer.past.{state.past}" if state.past >= 0 else f"dialer.{state.tab}"


def _sign(name: str, touch: Touch) -> str:
    if name == "0" and isinstance(touch, Long):
        return "+"
    return SIGNS.get(name, name)


def _typed(state: Dialer, sign: str) -> Told:
    if len(state.number) >= LONGEST:
        return state, (Missed("dialer.key"),)
    return replace(state, number=state.number + sign), (Typed(FIELD, sign),)


def _erased(state: Dialer, touch: Touch) -> Told:
    if not state.number:
        return state, (Missed(touch.target),)
    rest = "" if isinstance(touch, Long) else state.number[:-1]
    return replace(state, number=rest), (Erased(FIELD),)


def _turned(state: Dialer) -> Told:
    return state, (Turned(screen(state)),)


def facts(state: Dialer) -> Mapping[str, str]:
    """`number` typed · `tab` keypad, contacts or history · `person` id of the contact whose page is open · `call` none,
    calling, ringing, incoming or talking · `hushed` the incoming ringing is silenced · `last` the number of the call
    that was ended last · `last_answered` yes, no or none · `last_way` made, came or none.
    """
    last = state.history[0] if state.history else None
    return {
        "dialer.number": state.number,
        "dialer.tab": state.tab,
        "dialer.person": state.person or NONE,
        "dialer.call": phase_of(state) or NONE,
        "dialer.hushed": yes(so=bool(state.call and state.call.hushed)),
        "dialer.last": last.number if last else NONE,
        "dialer.last_answered": yes(so=last.answered) if last else NONE,
        "dialer.last_way": ("came" if last.came else "made") if last else NONE,
    }


def rung_up(state: Dialer, number: str) -> Told:
    """A call to a number that stands on a page of another app."""
    return _dialled(state, number)


def _dialled(state: Dialer, number: str) -> Told:
    if state.call or not number:
        return state, (Missed("dialer.call"),)
    return replace(state, call=called(number), in_call_page=True), (Dialled(number),)


def _on_tab(state: Dialer, tab: Tab) -> Dialer:
    unseen = 0 if tab is Tab.HISTORY else state.unseen
    return replace(state, tab=tab, person="", past=-1, unseen=unseen)


def _answered(state: Dialer, touch: Touch) -> Told:
    if state.call is None or (state.call.sliding and not isinstance(touch, Slide)):
        return state, (Missed(touch.target),)
    call, told = answered(state.call)
    return replace(state, call=call, in_call_page=True), (told,)


def _hung_up(state: Dialer, *, seen: bool = True) -> Told:
    """The call is over; `seen` by the person, who ended it, or missed."""
    if state.call is None:
        return state, (Missed("dialer.hangup"),)
    past, told = ended(state.call)
    unseen = state.unseen + (0 if seen else 1)
    rest = replace(state, call=None, in_call_page=False, number="", person="", past=-1, unseen=unseen)
    return replace(rest, history=(past, *state.history)), (told,)


def _toggled(state: Dialer, which: str) -> Told:
    if state.call is None:
        return state, (Missed(f"dialer.{which}"),)
    call = state.call
    match which:
        case "mute":
            changed, now = replace(call, muted=not call.muted), not call.muted
        case "hush":
            changed, now = replace(call, hushed=not call.hushed, seconds=0.0), not call.hushed
        case _:
            changed, now = replace(call, loud=not call.loud), not call.loud
    return replace(state, call=changed), (Toggled(f"dialer.{which}", now),)


def phase_of(state: Dialer) -> Phase | None:
    """How far the call is, None when there is none."""
    return state.call.phase if state.call else None
