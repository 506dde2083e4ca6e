"""Lessons and passes in the middle of something."""

from pathlib import Path

from kiosk.lesson.effects import Effects, Finished, Point, Say, Show, StepChanged
from kiosk.lesson.inputs import AskedOn, Input, Passed, Spoken, Touched
from kiosk.lesson.model import Act, Condition, Do, Fear, Keys, Lesson, Near, Pass, PassWords, Step, Texts, Wait, Worn
from kiosk.lesson.package import read_lesson
from kiosk.lesson.player import begin, happened
from kiosk.lesson.playing import Playing, expected
from kiosk.phone.touch import Tap

ROOT = Path(__file__).parents[2]
NUMBER = "0300001234"
TALKING: Condition = (("dialer.call", "talking"),)


def an_act(
    do: Do,
    *,
    until: Condition = (),
    needs: Condition = (),
    near: tuple[Near, ...] = (),
    hint: Texts = (),
    name: str = "",
    worn: tuple[Worn, ...] = (),
) -> Act:
    """An act whose sentences name their pass, so that a test sees which one was taken."""
    return Act(
        do=do,
        say=(f"say {name}",),
        watch=(f"watch {name}",),
        alone=(f"alone {name}",),
        done=(f"done {name}",),
        hint=hint,
        until=until,
        needs=needs,
        near=near,
        worn=worn,
    )


def a_typed_number() -> Keys:
    return Keys("dialer.key", NUMBER, "dialer.number", "dialer.erase")


def a_lesson(*steps: Step, trial: tuple[int, ...] = ()) -> Lesson:
    """Open the telephone, type a number, call and wait, hang up; or the given steps."""
    words = PassWords(watch=("watch",), together=("together",), alone=("alone",), trial=("the goal",))
    taught = steps or (
        Step(
            title="open",
            acts=(an_act(Tap("home.dialer"), until=(("phone.app", "dialer"),), name="open"),),
        ),
        Step(
            title="type",
            acts=(an_act(a_typed_number(), until=(("dialer.number", NUMBER),), name="type"),),
        ),
        Step(
            title="call",
            acts=(
                an_act(Tap("dialer.call"), needs=(("dialer.number", NUMBER),), hint=("the green one",), name="call"),
                an_act(Wait(), until=TALKING, name="wait"),
            ),
        ),
        Step(
            title="hang up",
            acts=(
                an_act(
                    Tap("dialer.hangup"),
                    needs=TALKING,
                    until=(("dialer.call", "none"), ("dialer.last", NUMBER), ("dialer.last_answered", "yes")),
                    near=(Near(touch="system.back", say=("still talking",)),),
                    name="hang up",
                ),
            ),
        ),
    )
    return Lesson(
        id="a-lesson",
        catalogue="L99",
        title="a lesson",
        goal="a goal",
        fear=Fear(worry="the worry", answer=("the answer",)),
        intro=words,
        outro=words,
        steps=taught,
        trial=trial or tuple(range(1, len(taught) + 1)),
    )


def the_shipped_lesson() -> Lesson:
    lesson = read_lesson(ROOT / "lessons" / "phone-call")
    assert isinstance(lesson, Lesson), lesson
    return lesson


def after(playing: Playing, *events: Input) -> tuple[Playing, Effects]:
    """The pass after these inputs, and all that they wanted done."""
    wanted: Effects = ()
    for event in events:
        playing, effects = happened(playing, event)
        wanted += effects
    return playing, wanted


def tap(target: str) -> Touched:
    return Touched(Tap(target))


def begun(part: Pass, lesson: Lesson | None = None) -> Playing:
    """A pass past its opening words."""
    playing, _ = begin(lesson or a_lesson(), part)
    return after(playing, Spoken() if part is Pass.WATCH else AskedOn())[0]


def at_step(part: Pass, step: int) -> Playing:
    """A pass at a step, reached by doing all before it right."""
    playing = begun(part)
    for _ in range(60):
        if playing.step >= step:
            return playing
        wanted = expected(playing)
        playing, _ = after(playing, Touched(wanted) if wanted else Passed(1.0))
    raise AssertionError(f"step {step} was never reached")


def said(effects: Effects) -> Texts:
    return tuple(text for effect in effects if isinstance(effect, Say) for text in effect.texts)


def pointed(effects: Effects) -> tuple[str, ...]:
    return tuple(effect.target for effect in effects if isinstance(effect, Point))


def steps(effects: Effects) -> tuple[int, ...]:
    return tuple(effect.number for effect in effects if isinstance(effect, StepChanged))


def finished(effects: Effects) -> bool:
    return any(isinstance(effect, Finished) for effect in effects)


def shown(effects: Effects) -> bool:
    return any(isinstance(effect, Show) for effect in effects)
