"""The person's turn: a right touch leads on; a wrong one is explained, then pointed, then done together; hints."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.lesson import hints
from kiosk.lesson.effects import Effects, Show
from kiosk.lesson.flow import (
    TRIES,
    Outcome,
    done_words,
    fall_back,
    fallen_back,
    go_to,
    heard,
    helped,
    point,
    reached,
    told,
    turn,
)
from kiosk.lesson.model import Keys, Near, Pass, Texts, Wait
from kiosk.lesson.played import Wrong
from kiosk.lesson.playing import Playing, Stage, counted, expected, hinted
from kiosk.lesson.way import goal_touch, holds, nearer, next_touch, typed_on
from kiosk.phone import phone as machine
from kiosk.phone.happening import (
    Answered,
    Blocked,
    Confirmed,
    Deleted,
    Dialled,
    Done,
    Dotted,
    Followed,
    Happening,
    HungUp,
    Missed,
    Opened,
    Typed,
    only_moved,
)
from kiosk.phone.phone import Phone, touchable
from kiosk.phone.places import Rect
from kiosk.phone.touch import GESTURES, Long, Tap, Touch

Seen = Mapping[str, Rect]


def touched(playing: Playing, touch: Touch, seen: Seen) -> Outcome:
    """A touch of the person in their own turn."""
    wanted = expected(playing)
    touch = _meant(playing.phone, touch, wanted)
    phone, happenings = machine.touched(playing.phone, touch)
    after = replace(playing, phone=phone)
    as_wanted = wanted is not None and _same(playing.phone, touch, wanted)
    by_another_way = only_moved(happenings) and nearer(playing.act, playing.phone, phone)
    leads_on = as_wanted or by_another_way or typed_on(playing.act, playing.phone, phone)
    index = reached(after, wanted if as_wanted else None)
    shown: Effects = (Show(phone), *heard(happenings)) if phone != playing.phone else ()
    if index > playing.at:
        playing, effects = go_to(after, index, done_words(after, index))
        return playing, (*shown, *effects)
    if leads_on:
        playing, effects = _onward(after, happenings)
        return playing, (*shown, *effects)
    return _wrong(playing, touch, phone, happenings, seen)


def joined(playing: Playing, touch: Touch) -> Outcome:
    """A touch while the lesson does an act together with the person: the right one is theirs, others move nothing."""
    wanted = expected(playing)
    if playing.part is Pass.WATCH:
        return _hushed(playing)
    if wanted is not None and touch.target == wanted.target:
        return helped(playing, wanted)
    return playing, ()


def asked_hint(playing: Playing, seen: Seen) -> Outcome:
    """Where it is; then the ring; then together."""
    playing = hinted(playing)
    asked = playing.asked[playing.at]
    if asked >= TRIES:
        return together(playing)
    wanted = expected(playing)
    words = playing.act.hint if asked == 1 and wanted == playing.act.do else ()
    playing, said = told(playing, words or hints.led_on(wanted, playing.phone, seen))
    if asked == 1 and playing.part is not Pass.TOGETHER:
        return playing, said
    playing, pointed = point(playing, wanted)
    return playing, (*said, *pointed)


def together(playing: Playing, lead: Texts = ()) -> Outcome:
    """The lesson does the rest of this act with the person, and first what must be so for it."""
    index = fallen_back(playing)
    if index == playing.at and isinstance(playing.act.do, Wait):
        return told(playing, (*lead, hints.JUST_WAIT))
    playing = replace(playing, showing_to=playing.at + 1)
    words = (*lead, hints.TOGETHER_NOW)
    if index < playing.at:
        return go_to(playing, index, words)
    playing, said = told(replace(playing, stage=Stage.TELLING), words)
    playing, pointed = point(playing, expected(playing))
    return playing, (*said, *pointed)


def _onward(playing: Playing, happenings: tuple[Happening, ...]) -> Outcome:
    """Right, and the act is not done yet: a typed sign is read out (a dot is not), a way back is led on."""
    typed = any(isinstance(h, Typed | Dotted) for h in happenings)
    following = expected(playing)
    if typed or playing.part is Pass.TRIAL:
        said: Effects = ()
    elif following == goal_touch(playing.act, playing.phone) and not isinstance(playing.act.do, Keys):
        playing, said = told(playing, playing.task)
    else:
        playing, said = told(playing, hints.led_on(following, playing.phone, {}))
    playing, pointed = turn(playing)
    return playing, (*said, *pointed)


UNDONE = (Dialled, HungUp, Answered, Confirmed, Deleted, Blocked, Followed, Done)
"""What a wrong touch does not leave behind: it is told, and the phone stays as it was before."""


def _wrong(before: Playing, touch: Touch, phone: Phone, happenings: tuple[Happening, ...], seen: Seen) -> Outcome:
    near = _near(before, touch)
    undone = any(isinstance(h, UNDONE) for h in happenings)
    words = near.say if near else hints.explained(touchable(before.phone, touch.target), happenings, seen)
    words = (*words, hints.UNDONE) if undone else words
    playing = counted(before, Wrong.NEAR if near else _kind(happenings))
    slip = playing.slips[playing.at]
    changed = not undone and phone != before.phone
    shown = (Show(phone),) if changed else ()
    playing = replace(playing, phone=phone) if changed else playing
    playing, effects = _answered(playing, slip, words, hints.seen_of_phone(playing.phone, seen))
    return playing, (*shown, *effects)


def _answered(playing: Playing, slip: int, words: Texts, seen: Seen) -> Outcome:
    """The ladder: explain, point, do it together."""
    if slip >= TRIES:
        return together(playing, words)
    index = fallen_back(playing)
    wanted = next_touch(playing.acts[index].act, playing.phone)
    if index < playing.at:
        return fall_back(playing, index, (*words, *hints.led_on(wanted, playing.phone, seen)))
    playing, said = told(playing, (*words, *hints.led_on(wanted, playing.phone, seen)))
    shown = wanted if slip > 1 or playing.part is Pass.TOGETHER else None
    playing, pointed = point(playing, shown)
    return playing, (*said, *pointed)


def _hushed(playing: Playing) -> Outcome:
    """A touch while the person only watches: said kindly once an act, then the voice goes on."""
    if playing.slips[playing.at]:
        return playing, ()
    slips = (*playing.slips[: playing.at], 1, *playing.slips[playing.at + 1 :])
    return told(replace(playing, slips=slips, stage=Stage.TELLING), hints.WATCH_NOW)


def _near(playing: Playing, touch: Touch) -> Near | None:
    how = GESTURES[type(touch)]
    meant = (n for n in playing.act.near if n.touch == touch.target and n.how in ("", how))
    return next((n for n in meant if holds(n.when, playing.phone)), None)


def _kind(happenings: tuple[Happening, ...]) -> Wrong:
    if any(isinstance(h, Missed) for h in happenings):
        return Wrong.NOTHING
    if any(isinstance(h, Opened) for h in happenings):
        return Wrong.OTHER_APP
    return Wrong.OTHER_PAGE if only_moved(happenings) else Wrong.OTHER_TARGET


def _meant(phone: Phone, touch: Touch, wanted: Touch | None) -> Touch:
    """A hand that rests too long on the right thing meant a tap, where the hold would only lead to another page."""
    if not isinstance(wanted, Tap) or touch != Long(wanted.target):
        return touch
    return wanted if only_moved(machine.touched(phone, touch)[1]) else touch


def _same(phone: Phone, touch: Touch, wanted: Touch) -> bool:
    """True for the wanted touch, and for a press held longer that does the same."""
    if touch == wanted:
        return True
    return touch.target == wanted.target and machine.touched(phone, touch)[0] == machine.touched(phone, wanted)[0]
