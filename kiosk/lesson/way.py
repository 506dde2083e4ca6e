"""Finds the next right touch: towards the act's own thing, and back to it from wherever the person went."""

from functools import lru_cache

from kiosk.lesson.model import Act, Condition, Keys, Wait
from kiosk.phone import kana
from kiosk.phone.apps.every import NAMED
from kiosk.phone.facts import facts
from kiosk.phone.phone import Phone, board, scene, touchable
from kiosk.phone.touch import Flick, Long, Set, Slide, Tap, Touch
from kiosk.phone.walk import walk

KANA = "kana"
SIGN_NAMES = {"*": "star", "#": "hash"}


def holds(condition: Condition, phone: Phone) -> bool:
    """True when every fact of the condition is so on this phone; "3|4" is so for either."""
    now = facts(phone)
    return all(now.get(name) in wanted.split("|") for name, wanted in condition)


@lru_cache(maxsize=256)
def way(act: Act, phone: Phone) -> tuple[Touch, ...] | None:
    """The touches up to the act's own next one; () while it waits, None when no way leads there."""
    goal = goal_touch(act, phone)
    if goal is None:
        return ()
    app = _app_of(goal, act)
    for page, touches in walk(phone, towards=app):
        there = page.front == app or not goal.target.startswith(KANA)
        if there and touchable(page, goal.target) and holds(act.needs, page):
            return (*touches, goal)
    return None


def forget_phones() -> None:
    """Nothing that was typed or read on a practice phone stays in memory."""
    for remembered in (way, facts, scene):
        remembered.cache_clear()


def _app_of(goal: Touch, act: Act) -> str:
    """The app that a target belongs to; a key of the kana keyboard belongs to the app whose facts the act is about."""
    field = (act.do.field,) if isinstance(act.do, Keys) else ()
    about = (goal.target, *field, *(name for name, _ in (*act.until, *act.needs)))
    apps = (name.partition(".")[0] for name in about)
    return next((app for app in apps if app in NAMED), "")


def next_touch(act: Act, phone: Phone) -> Touch | None:
    """The touch that leads on now; None when there is none: time has to pass, or no way leads there."""
    touches = way(act, phone)
    return touches[0] if touches else None


def nearer(act: Act, before: Phone, phone: Phone) -> bool:
    """True when `phone` is fewer touches away from the act's own thing than `before`: there is more than one way."""
    old, new = way(act, before), way(act, phone)
    return bool(old) and bool(new) and len(new) < len(old)


def goal_touch(act: Act, phone: Phone) -> Touch | None:
    """The act's own next touch, wherever the person is; None when the act is to wait."""
    match act.do:
        case Wait():
            return None
        case Keys():
            return _key(act.do, phone)
        case Tap() | Long() | Slide() | Set() | Flick():
            return act.do


def typed_on(act: Act, before: Phone, phone: Phone) -> bool:
    """True when more of the wanted text is typed than before, whichever keys did it (a flick, another board)."""
    if not isinstance(act.do, Keys):
        return False
    old, new = (facts(one).get(act.do.field, "") for one in (before, phone))
    return len(new) > len(old) and act.do.text.startswith(new)


def _key(do: Keys, phone: Phone) -> Touch:
    typed = facts(phone).get(do.field, "")
    if do.keys == KANA:
        return Tap(kana.next_target(board(phone), typed, do.text))
    if do.text.startswith(typed) and typed != do.text:
        sign = do.text[len(typed)]
        return Tap(f"{do.keys}.{SIGN_NAMES.get(sign, sign)}")
    return Tap(do.erase)
