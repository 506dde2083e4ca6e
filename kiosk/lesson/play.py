"""Plays a lesson without a screen, by a person who is always right or one who is lost, and writes it all down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.lesson.effects import Effects, Finished, Point, Press, Say, Show, Sound, Speaker, StepChanged
from kiosk.lesson.inputs import AskedOn, Input, Passed, Spoken, Touched
from kiosk.lesson.model import Lesson, Pass, Texts
from kiosk.lesson.played import Played
from kiosk.lesson.player import begin, happened
from kiosk.lesson.playing import Playing, Stage, expected, result
from kiosk.phone.phone import Phone, every_touchable, scene, touchable
from kiosk.phone.skin import Skin
from kiosk.phone.targets import what
from kiosk.phone.touch import Tap

TICK = 1.0  # seconds
MOST_INPUTS = 3000


@dataclass(frozen=True, slots=True)
class Said:
    speaker: Speaker
    texts: Texts


@dataclass(frozen=True, slots=True)
class Did:
    """A touch: `by_lesson` when the lesson did it; `thing` in words."""

    thing: str
    by_lesson: bool


@dataclass(frozen=True, slots=True)
class Saw:
    """A page of the phone came to the front."""

    screen: str


@dataclass(frozen=True, slots=True)
class Pointed:
    thing: str


@dataclass(frozen=True, slots=True)
class Reached:
    step: int
    of: int
    title: str


Line = Said | Did | Saw | Pointed | Reached


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """All that was said, done and seen in one pass, and what would be remembered of it."""

    part: Pass
    lines: tuple[Line, ...]
    played: Played


Person = Callable[[Playing], Input]
"""What a person does next, told from all there is to know of the lesson."""


def play(
    lesson: Lesson, part: Pass, person: Person, skin: Skin = Skin.ANDROID, *, patience: int = MOST_INPUTS
) -> Transcript:
    """One pass from its first words to its end; `played.finished` is False when the person never got there.

    It is given up after `patience` inputs in which no further act was reached.
    """
    playing, effects = begin(lesson, part, Phone(skin=skin))
    lines = [*_lines(playing, effects, None)]
    farthest, waited = 0, 0
    for _ in range(MOST_INPUTS):
        farthest, waited = (playing.at, 0) if playing.at > farthest else (farthest, waited + 1)
        if playing.finished or waited > patience:
            break
        speaks = any(isinstance(effect, Say) for effect in effects)
        event = Spoken() if speaks else person(playing)
        if isinstance(event, Touched):
            lines.append(Did(_thing(playing.phone, event.touch.target), by_lesson=False))
        before = playing.phone
        playing, effects = happened(playing, event)
        lines += _lines(playing, effects, before)
    return Transcript(part=part, lines=tuple(lines), played=result(playing))


def led_to(playing: Playing, step: int) -> Playing:
    """The pass led on to a step by one who does all of it right: for an author who works on that step."""
    speaks = True
    for _ in range(MOST_INPUTS):
        if playing.finished or playing.step >= step:
            break
        playing, effects = happened(playing, Spoken() if speaks else sure(playing))
        speaks = any(isinstance(effect, Say) for effect in effects)
    return playing


def sure(playing: Playing) -> Input:
    """A person who always does the right thing."""
    if playing.stage is Stage.INTRO:
        return Spoken() if playing.part is Pass.WATCH else AskedOn()
    wanted = expected(playing)
    return Touched(wanted) if playing.stage is Stage.TURN and wanted else Passed(TICK)


def lost(choose: Callable[[int], int]) -> Person:
    """A person who touches anything; `choose(n)` picks a number below n. Every third time they wait."""
    turns = iter(_turns())

    def person(playing: Playing) -> Input:
        if playing.stage is Stage.INTRO and playing.part is Pass.WATCH:
            return Spoken()
        if next(turns):
            return Passed(TICK)
        things = every_touchable(playing.phone)
        return Touched(Tap(things[choose(len(things))].target))

    return person


def _turns() -> Iterator[bool]:
    while True:
        yield from (False, False, True)


def _lines(playing: Playing, effects: Effects, before: Phone | None) -> Iterator[Line]:
    for effect in effects:
        match effect:
            case Say(texts, speaker):
                yield Said(speaker, texts)
            case Point(target) if target:
                yield Pointed(_thing(playing.phone, target))
            case Press(target):
                yield Did(_thing(before or playing.phone, target), by_lesson=True)
            case StepChanged(number, of, text):
                yield Reached(number, of, text)
            case Show(phone) if before is None or scene(phone).screen != scene(before).screen:
                yield Saw(scene(phone).screen)
            case Point() | Show() | Sound() | Finished():
                pass


def _thing(phone: Phone, target: str) -> str:
    widget = touchable(phone, target)
    return what(widget) if widget else target
