"""Plays a lesson: one pure function from what happened to what is to be said, pointed at and shown."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from kiosk.lesson.effects import Effects, Finished, Say, Show, StepChanged
from kiosk.lesson.flow import (
    FIRST_PAUSE,
    Outcome,
    come_again,
    done_words,
    go_to,
    heard,
    point,
    press,
    reach,
    reached,
    told,
)
from kiosk.lesson.inputs import (
    AskedAgain,
    AskedBack,
    AskedHint,
    AskedOn,
    AskedOtherwise,
    Input,
    Passed,
    Spoken,
    Touched,
)
from kiosk.lesson.model import Lesson, Pass, Texts
from kiosk.lesson.playing import Placed, Playing, Stage, expected, result
from kiosk.lesson.turn import asked_hint, joined
from kiosk.lesson.turn import touched as touched_in_turn
from kiosk.lesson.worn import in_skin
from kiosk.phone import phone as machine
from kiosk.phone.phone import Phone
from kiosk.phone.start import prepared

LONGEST_WAIT = 120  # seconds of the phone's time that a step may need


def begin(
    lesson: Lesson, part: Pass, phone: Phone | None = None, step: int = 1, explained: tuple[str, ...] = ()
) -> Outcome:
    """A pass from its opening words, or, with `step` > 1, from that step with the phone as it would be by then.

    The words are those for the skin of the phone; `explained` are the katakana words this person has met.
    """
    phone = phone or Phone()
    lesson = in_skin(lesson, phone.skin)
    acts = tuple(_placed(lesson, part))
    none = (0,) * len(acts)
    shown_to = len(acts) if part is Pass.WATCH else 0
    playing = Playing(
        lesson=lesson,
        part=part,
        acts=acts,
        phone=machine.stocked(prepared(phone, lesson.start), lesson.stock),
        slips=none,
        asked=none,
        showing_to=shown_to,
        explained=explained,
    )
    if step > 1:
        return _from_step(playing, min(step, playing.steps))
    words = opening(lesson, part)
    playing, said = told(replace(playing, task=words), words)
    return playing, (Show(playing.phone), *said)


def opening(lesson: Lesson, part: Pass) -> Texts:
    """The first words of a pass; while there is little practice yet, the worry of the lesson is answered in them."""
    words = lesson.intro.of(part)
    match part:
        case Pass.WATCH:
            return (*words, lesson.fear.worry, *lesson.fear.answer)
        case Pass.TOGETHER:
            return (*lesson.fear.answer, *words)
        case Pass.ALONE | Pass.TRIAL:
            return words


def happened(playing: Playing, event: Input) -> Outcome:
    """The lesson after something happened, and what it wants done now."""
    match event:
        case Touched():
            return _touched(playing, event)
        case Passed(seconds):
            return _passed(playing, seconds)
        case Spoken():
            return _spoken(playing)
        case AskedHint(seen):
            return asked_hint(playing, seen) if playing.hint_offered else _again(playing)
        case AskedAgain():
            return _again(playing)
        case AskedOtherwise():
            return _otherwise(playing)
        case AskedBack():
            return _back(playing)
        case AskedOn():
            return _on(playing)
        case _:
            assert_never(event)


def resumed(playing: Playing) -> Outcome:
    """The same lesson after a pause (the idle question, another page): phone, step, words and ring once more."""
    step = StepChanged(playing.step, playing.steps, playing.step_title)
    begun = () if playing.stage is Stage.INTRO else (step,)
    playing, said = _again(playing)
    pointed, playing = playing.pointed, replace(playing, pointed="")
    wanted = expected(playing)
    playing, ring = point(playing, wanted) if pointed and wanted else (playing, ())
    return playing, (Show(playing.phone), *begun, *said, *ring)


def _placed(lesson: Lesson, part: Pass) -> Iterator[Placed]:
    chosen = lesson.trial if part is Pass.TRIAL else range(1, len(lesson.steps) + 1)
    for number, which in enumerate(chosen, 1):
        step = lesson.steps[which - 1]
        for act in step.acts:
            yield Placed(number, step.title, act)


def _touched(playing: Playing, event: Touched) -> Outcome:
    match playing.stage:
        case Stage.INTRO if playing.part is not Pass.WATCH:
            begun, opened = go_to(playing, 0)
            after, effects = touched_in_turn(begun, event.touch, event.seen)
            return after, (*(e for e in opened if not isinstance(e, Say)), *effects)
        case Stage.TURN:
            return touched_in_turn(playing, event.touch, event.seen)
        case Stage.TELLING | Stage.REACHING:
            return joined(playing, event.touch)
        case Stage.INTRO | Stage.FINISHED:
            return playing, ()


def _passed(playing: Playing, seconds: float) -> Outcome:
    if playing.stage in (Stage.INTRO, Stage.FINISHED):
        return playing, ()
    phone, happenings = machine.passed(playing.phone, seconds)
    shown: Effects = (Show(phone), *heard(happenings)) if phone != playing.phone else ()
    playing = replace(playing, phone=phone)
    index = reached(playing, None)
    if index > playing.at:
        playing, effects = go_to(playing, index, done_words(playing, index))
    elif playing.stage is Stage.REACHING:
        playing, effects = _reaching(playing, seconds)
    else:
        playing, effects = come_again(playing)
    return playing, (*shown, *effects)


def _reaching(playing: Playing, seconds: float) -> Outcome:
    wanted = expected(playing)
    playing = replace(playing, pause=playing.pause - seconds)
    return (playing, ()) if playing.pause > 0 or wanted is None else press(playing, wanted)


def _spoken(playing: Playing) -> Outcome:
    if playing.stage is Stage.TELLING:
        return reach(playing, FIRST_PAUSE)
    if playing.stage is Stage.INTRO and playing.part is Pass.WATCH:
        return go_to(playing, 0)
    return playing, ()


def _again(playing: Playing) -> Outcome:
    """The task once more; where the lesson acts itself, it waits until that is said."""
    if playing.stage is Stage.REACHING:
        playing = replace(playing, stage=Stage.TELLING)
    return told(playing, playing.task)


def _otherwise(playing: Playing) -> Outcome:
    """The act in the next of its wordings; all of them come round. Around the acts the same words once more."""
    if playing.stage in (Stage.INTRO, Stage.FINISHED):
        return _again(playing)
    act = playing.act
    wordings = tuple(dict.fromkeys(words for words in (act.watch, act.say, act.alone, act.hint) if words))
    at = wordings.index(playing.task) if playing.task in wordings else 0
    return _again(replace(playing, task=wordings[(at + 1) % len(wordings)]))


def _back(playing: Playing) -> Outcome:
    """To the start of the step before, with the phone of then; the first step starts anew."""
    if playing.stage in (Stage.INTRO, Stage.FINISHED):
        return _again(playing)
    step = max(playing.step - 1, 1)
    index = next(i for i, placed in enumerate(playing.acts) if placed.step == step)
    forgiven = (0,) * (len(playing.acts) - index)
    playing = replace(
        playing,
        phone=playing.starts[index],
        slips=(*playing.slips[:index], *forgiven),
        asked=(*playing.asked[:index], *forgiven),
        showing_to=playing.showing_to if playing.part is Pass.WATCH else 0,
    )
    playing, effects = go_to(playing, index)
    return playing, (Show(playing.phone), *effects)


def _on(playing: Playing) -> Outcome:
    if playing.stage is Stage.INTRO and playing.part is not Pass.WATCH:
        return go_to(playing, 0)
    if not playing.on_offered:
        return playing, ()
    playing, pointed = point(replace(playing, stage=Stage.FINISHED), None)
    return playing, (*pointed, Finished(result(playing)))


def _from_step(playing: Playing, step: int) -> Outcome:
    index = next(i for i, placed in enumerate(playing.acts) if placed.step == step)
    before = replace(playing, part=Pass.WATCH, showing_to=len(playing.acts))
    before, _ = go_to(before, 0)
    for _ in range(LONGEST_WAIT * 10):
        if before.at >= index:
            break
        wanted = expected(before)
        before, _ = press(before, wanted) if wanted else _passed(before, 1.0)
    ready = replace(playing, phone=before.phone, starts=before.starts[: before.at])
    playing, effects = go_to(ready, index)
    return playing, (Show(playing.phone), *effects)
