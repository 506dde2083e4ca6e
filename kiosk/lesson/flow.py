"""How a lesson moves from act to act: which act is reached, how one begins, how a pass ends."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.lesson.effects import Effect, Effects, Finished, Point, Press, Say, Show, Sound, Speaker, StepChanged
from kiosk.lesson.explained import explained
from kiosk.lesson.model import Act, Pass, Texts, Wait
from kiosk.lesson.playing import Playing, Stage, expected, result
from kiosk.lesson.way import holds, way
from kiosk.phone import kana
from kiosk.phone.happening import Answered, CameIn, Happening, Sounded, Spoke, Toggled, Typed
from kiosk.phone.people import LOUDER_LINE
from kiosk.phone.phone import arrived, touched
from kiosk.phone.touch import Touch

Outcome = tuple[Playing, Effects]
TRIES = 3  # the third wrong touch of an act is answered by doing it together; there is never a fourth
FIRST_PAUSE = 1.2  # seconds from pointing to touching, so that the eye gets there
NEXT_PAUSE = 0.8


def reached(playing: Playing, touch: Touch | None) -> int:
    """Index of the act that comes next after a change.

    There are many ways on a phone: the goal of a later act of the same step counts too, and that of the whole pass;
    but not one that was so already when this act began.
    """
    start = playing.starts[playing.at]
    last = len(playing.acts) - 1
    for index in (last, *_rest_of_step(playing)):
        until = playing.acts[index].act.until
        if until and holds(until, playing.phone) and (index == playing.at or not holds(until, start)):
            return index + 1
    act = playing.act
    return playing.at + 1 if not act.until and touch is not None and touch == act.do else playing.at


def _rest_of_step(playing: Playing) -> Iterator[int]:
    """Indexes of the present act and those after it in its step, the last one first."""
    return (i for i in reversed(range(playing.at, len(playing.acts))) if playing.acts[i].step == playing.step)


def fallen_back(playing: Playing) -> int:
    """Index of the act to go on with when the present one makes no sense any more; else the present one.

    An act makes sense while what it needs is so, can be walked to, or comes again by itself; an earlier one only
    while it is not done.
    """
    for index in reversed(range(playing.at + 1)):
        act = playing.acts[index].act
        done = index < playing.at and bool(act.until) and holds(act.until, playing.phone)
        sensible = (act.arrive and act.needs) or holds(act.needs, playing.phone) or way(act, playing.phone)
        if sensible and not done:
            return index
    return 0


def go_to(playing: Playing, index: int, lead: Texts = ()) -> Outcome:
    """Begins the act at `index` after the words of `lead`, or ends the pass when there is none."""
    if index >= len(playing.acts):
        return ended(playing, lead)
    task = words_of(playing.acts[index].act, playing.part)
    return _begin_act(playing, index, (*lead, *task))


def fall_back(playing: Playing, index: int, words: Texts) -> Outcome:
    """Takes an earlier act up again: `words` say what happened and what mends it, its task is said on request."""
    return _begin_act(replace(playing, showing_to=0), index, words)


def _begin_act(playing: Playing, index: int, words: Texts) -> Outcome:
    before = playing
    playing, came = arrive(playing, playing.acts[index].act)
    playing = _placed(playing, index)
    if playing.slips[index] >= TRIES and playing.part is not Pass.WATCH:
        playing = replace(playing, showing_to=max(playing.showing_to, index + 1))
    effects: list[Effect] = []
    if before.step != playing.step or before.stage is Stage.INTRO:
        effects.append(StepChanged(playing.step, playing.steps, playing.step_title))
    playing, said = told(playing, words)
    if index < playing.showing_to:
        playing, more = _shown(playing, words)
    else:
        playing, more = turn(playing)
    return playing, (*came, *effects, *said, *more)


def arrive(playing: Playing, act: Act) -> Outcome:
    """Lets come to the phone what the act is about, when it is not there; a lesson that needs nothing gets it once."""
    if not act.arrive or (act.needs and holds(act.needs, playing.phone)):
        return playing, ()
    phone, happenings = arrived(playing.phone, act.arrive)
    if phone == playing.phone:
        return playing, ()
    return replace(playing, phone=phone), (Show(phone), *heard(happenings))


def come_again(playing: Playing) -> Outcome:
    """What the act is about and is gone by now comes once more; nobody has to hurry."""
    return arrive(playing, playing.act) if playing.act.needs and playing.stage is Stage.TURN else (playing, ())


def turn(playing: Playing) -> Outcome:
    """The person's turn; いっしょに points at the next thing from the start."""
    wanted = expected(replace(playing, stage=Stage.TURN)) if playing.part is Pass.TOGETHER else None
    return point(replace(playing, stage=Stage.TURN), wanted)


def point(playing: Playing, touch: Touch | None) -> Outcome:
    """Moves the ring, when it is not there already."""
    target = touch.target if touch else ""
    if target == playing.pointed:
        return playing, ()
    return replace(playing, pointed=target), (Point(target),)


def told(playing: Playing, words: Texts) -> Outcome:
    """Says words, a new one among them explained, and puts them on the screen; no words leave the screen as it is."""
    if not words:
        return playing, ()
    if playing.part is not Pass.TRIAL and not playing.finished:
        words, known = explained(words, dict(playing.lesson.words), playing.explained)
        playing = replace(playing, explained=known)
    return replace(playing, text=words), (Say(words),)


def words_of(act: Act, part: Pass) -> Texts:
    """What is said at the start of an act in this pass."""
    match part:
        case Pass.WATCH:
            return act.watch
        case Pass.TOGETHER:
            return act.say
        case Pass.ALONE:
            return act.alone
        case Pass.TRIAL:
            return ()


def done_words(playing: Playing, index: int) -> Texts:
    """The author's words for the last act before `index`."""
    return playing.acts[index - 1].act.done if playing.part is not Pass.TRIAL else ()


def heard(happenings: tuple[Happening, ...]) -> Effects:
    """What is heard of it: the other side of a call speaks, a typed sign is read out."""
    others = (Say((h.line,), Speaker.OTHER) for h in happenings if isinstance(h, Answered | Spoke))
    asked = (Say((LOUDER_LINE,), Speaker.OTHER) for h in happenings if h == Toggled("dialer.speaker", checked=True))
    sounds = (
        Sound("ring" if isinstance(h, CameIn) else h.sound) for h in happenings if isinstance(h, CameIn | Sounded)
    )
    return (*sounds, *others, *asked, *(Say((kana.spoken(h.text),)) for h in happenings if isinstance(h, Typed)))


def ended(playing: Playing, lead: Texts) -> Outcome:
    """The end of a pass that was played through."""
    words = (*lead, *playing.lesson.outro.of(playing.part))
    playing = replace(playing, at=len(playing.acts), stage=Stage.FINISHED, complete=True)
    playing, said = told(replace(playing, task=words), words)
    playing, pointed = point(playing, None)
    return playing, (*said, *pointed, Finished(result(playing)))


def reach(playing: Playing, pause: float) -> Outcome:
    """The lesson points at what it will touch after `pause` seconds; with no way there it restores the act's start."""
    playing = replace(playing, stage=Stage.REACHING, pause=pause)
    effects: Effects = ()
    wanted = expected(playing)
    if wanted is None and not isinstance(playing.act.do, Wait):
        playing = replace(playing, phone=playing.starts[playing.at])
        effects, wanted = (Show(playing.phone),), expected(playing)
    playing, pointed = point(playing, wanted)
    return playing, (*effects, *pointed)


def press(playing: Playing, touch: Touch) -> Outcome:
    """The lesson touches the phone itself, and goes on to what comes next."""
    playing, effects = helped(playing, touch)
    return playing, (Press(touch.target), *effects)


def helped(playing: Playing, touch: Touch) -> Outcome:
    """The right touch while the lesson does an act together with the person, whoever's finger it is."""
    phone, happenings = touched(playing.phone, touch)
    playing = replace(playing, phone=phone)
    effects: Effects = (Show(phone), *heard(happenings))
    index = reached(playing, touch)
    if index > playing.at:
        playing, more = go_to(playing, index, done_words(playing, index))
    else:
        playing, more = reach(playing, NEXT_PAUSE)
    return playing, (*effects, *more)


def _placed(playing: Playing, index: int) -> Playing:
    """The playing at the start of another act; the phone is remembered for the way back."""
    missing = index - len(playing.starts)
    starts = (*playing.starts[:index], *(playing.phone,) * max(missing, 0), playing.phone)
    step = playing.acts[index].step
    moved = replace(playing, at=index, starts=starts, stage=Stage.TURN, furthest=max(playing.furthest, step))
    task = words_of(moved.act, moved.part) or moved.task
    return replace(moved, task=playing.lesson.intro.trial if moved.part is Pass.TRIAL else task)


def _shown(playing: Playing, words: Texts) -> Outcome:
    """An act that the lesson does itself: it speaks first, when it has words."""
    if words:
        return point(replace(playing, stage=Stage.TELLING), None)
    return reach(playing, FIRST_PAUSE)
