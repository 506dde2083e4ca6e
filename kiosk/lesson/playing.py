"""A lesson while it is played: all of its state, and what a screen may show of it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.lesson.model import Act, Lesson, Pass, Texts
from kiosk.lesson.played import Played, Wrong
from kiosk.lesson.way import next_touch
from kiosk.phone.phone import Phone
from kiosk.phone.touch import Touch


class Stage(StrEnum):
    INTRO = "intro"  # the opening words; waits for つぎへ (みる: for the voice)
    TURN = "turn"  # the person's turn
    TELLING = "telling"  # the lesson speaks, then acts itself
    REACHING = "reaching"  # the lesson acts itself after a short pause
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Placed:
    """An act and where it stands: `step` (from 1) among the steps of this pass."""

    step: int
    title: str
    act: Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Playing:
    """`at`: index of the act. `showing_to`: acts below this index are done by the lesson itself.

    `task`: the words of the act, said again on request. `text`: the words on the screen. `starts`: the phone at the
    start of each act reached. `slips`, `asked`: wrong touches and hints of each act. `furthest`: the furthest step.
    `explained`: katakana words that were explained in this visit.
    """

    lesson: Lesson
    part: Pass
    acts: tuple[Placed, ...]
    phone: Phone
    stage: Stage = Stage.INTRO
    at: int = 0
    showing_to: int = 0
    pause: float = 0.0
    task: Texts = ()
    text: Texts = ()
    pointed: str = ""
    starts: tuple[Phone, ...] = ()
    slips: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()
    furthest: int = 1
    hints: int = 0
    wrong: tuple[tuple[str, int], ...] = ()
    complete: bool = False
    explained: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return self.lesson.title

    @property
    def step(self) -> int:
        """The present step, from 1."""
        return self.placed.step

    @property
    def steps(self) -> int:
        return self.acts[-1].step

    @property
    def step_title(self) -> str:
        return self.placed.title

    @property
    def placed(self) -> Placed:
        return self.acts[min(self.at, len(self.acts) - 1)]

    @property
    def act(self) -> Act:
        return self.placed.act

    @property
    def on_offered(self) -> bool:
        """True while つぎへ stands on the screen."""
        return self.stage is Stage.INTRO or (self.part is Pass.WATCH and not self.finished)

    @property
    def hint_offered(self) -> bool:
        return self.stage is Stage.TURN

    @property
    def finished(self) -> bool:
        return self.stage is Stage.FINISHED


def expected(playing: Playing) -> Touch | None:
    """The touch that leads on now, None when there is none (words, waiting, the end)."""
    if playing.stage in (Stage.INTRO, Stage.FINISHED):
        return None
    return next_touch(playing.act, playing.phone)


def result(playing: Playing) -> Played:
    """What is remembered of this pass if it ends now."""
    return Played(
        lesson=playing.lesson.id,
        part=playing.part,
        step=playing.furthest,
        steps=playing.steps,
        hints=playing.hints,
        wrong=playing.wrong,
        finished=playing.complete,
    )


def counted(playing: Playing, kind: Wrong) -> Playing:
    """One more wrong act of this kind, and one more slip at this act."""
    wrong = dict(playing.wrong)
    wrong[kind.value] = wrong.get(kind.value, 0) + 1
    return replace(playing, wrong=tuple(sorted(wrong.items())), slips=_one_more(playing.slips, playing.at))


def hinted(playing: Playing) -> Playing:
    """One more hint, at this act and in all."""
    return replace(playing, hints=playing.hints + 1, asked=_one_more(playing.asked, playing.at))


def _one_more(counts: tuple[int, ...], at: int) -> tuple[int, ...]:
    return (*counts[:at], counts[at] + 1, *counts[at + 1 :])
