"""The telephone app: what is typed, who is known, who was called, and the call that goes on."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.phone.apps.call import Call, PastCall, Phase, called, ended
from kiosk.phone.apps.call import passed as call_passed
from kiosk.phone.happening import Dialled, Erased, Happening, Missed, Opened, Toggled, Turned, Typed
from kiosk.phone.people import contact
from kiosk.phone.touch import Long, Touch

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
    """

    tab: Tab = Tab.KEYPAD
    number: str = ""
    person: str = ""
    past: int = -1
    history: tuple[PastCall, ...] = ()
    call: Call | None = None
    in_call_page: bool = False


Told = tuple[Dialer, tuple[Happening, ...]]


def touched(state: Dialer, touch: Touch) -> Told:
    """What a touch does; the caller has made sure that the target is on the screen."""
    match touch.target.split("."):
        case ["dialer", "key", name]:
            return _typed(state, _sign(name, touch))
        case ["dialer", "erase"]:
            return _erased(state, touch)
        case ["dialer", "tab", name]:
            return _turned(replace(state, tab=Tab(name), person="", past=-1))
        case ["dialer", "contact", name]:
            return _turned(replace(state, person=name))
        case ["dialer", "past", number]:
            return _turned(replace(state, past=int(number)))
        case ["dialer", "call"]:
            return _dialled(state, state.number)
        case ["dialer", "ring"]:
            return _dialled(state, number_shown(state))
        case ["dialer", "hangup"]:
            return _hung_up(state)
        case ["dialer", "return"]:
            return replace(state, in_call_page=True), (Opened("dialer"),)
        case ["dialer", "mute" | "speaker" as which]:
            return _toggled(state, which)
        case _:
            return state, (Missed(touch.target),)


def passed(state: Dialer, seconds: float) -> Told:
    """Time drives ringing, answering and the length of the talk."""
    if state.call is None:
        return state, ()
    call, told = call_passed(state.call, seconds)
    return replace(state, call=call), told


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


def number_shown(state: Dialer) -> str:
    """The number of the person or past call whose page is open, "" when none is."""
    person = contact(state.person)
    if person:
        return person.number
    return state.history[state.past].number if 0 <= state.past < len(state.history) else ""


def screen(state: Dialer) -> str:
    """The name of the page in front."""
    if state.call and state.in_call_page:
        return "dialer.call"
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


def _dialled(state: Dialer, number: str) -> Told:
    if state.call or not number:
        return state, (Missed("dialer.call"),)
    return replace(state, call=called(number), in_call_page=True), (Dialled(number),)


def _hung_up(state: Dialer) -> Told:
    if state.call is None:
        return state, (Missed("dialer.hangup"),)
    past, told = ended(state.call)
    after = replace(state, call=None, in_call_page=False, number="", person="", past=-1, history=(past, *state.history))
    return after, (told,)


def _toggled(state: Dialer, which: str) -> Told:
    if state.call is None:
        return state, (Missed(f"dialer.{which}"),)
    call = state.call
    now = not (call.muted if which == "mute" else call.loud)
    changed = replace(call, muted=now) if which == "mute" else replace(call, loud=now)
    return replace(state, call=changed), (Toggled(f"dialer.{which}", now),)


def phase_of(state: Dialer) -> Phase | None:
    """How far the call is, None when there is none."""
    return state.call.phase if state.call else None
