"""A lesson as it is taught: frozen plain data, read from `lessons/<id>/lesson.toml`.

Sentences are authors' text: they may hold reading marks (｜漢字《かんじ》), see `kiosk.reading.marks`.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.phone.skin import Skin
from kiosk.phone.stock import Stock
from kiosk.phone.touch import Touch

Texts = tuple[str, ...]
Condition = tuple[tuple[str, str], ...]
"""Facts of the phone (`kiosk.phone.facts`) that must all be so; () is always so."""


class Pass(StrEnum):
    """The four ways through a lesson, with less help each time."""

    WATCH = "watch"  # みる
    TOGETHER = "together"  # いっしょに
    ALONE = "alone"  # ひとりで
    TRIAL = "trial"  # ためす


@dataclass(frozen=True, slots=True)
class Keys:
    """Type `text` into the field that the facts call `field`; its keys are `<keys>.<sign>`, `erase` takes one away."""

    keys: str
    text: str
    field: str
    erase: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Touch nothing; time brings the act's `until`."""


Do = Touch | Keys | Wait


@dataclass(frozen=True, slots=True)
class Worn:
    """Sentences for one skin of the phone: each pair is a field's name and what stands there instead."""

    skin: Skin
    words: tuple[tuple[str, Texts], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A wrong touch that is so near that the author answers it: said while `when` holds (before the touch).

    `how`: the gesture that is meant ("long"), "" for any.
    """

    touch: str
    how: str = ""
    say: Texts
    when: Condition = ()
    worn: tuple[Worn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing to do, with the words for it.

    `say` leads in いっしょに, `watch` thinks aloud in みる, `alone` names the task in ひとりで, `hint` is the first
    hint, `done` is said when it is done. Done when `until` holds (without one: when the touch happened).
    `needs` must hold for the act to make sense; when it breaks, the lesson leads back to an earlier act.
    `arrive` comes to the phone from outside (`kiosk.phone.phone.arrived`) when the act begins and `needs` is not yet
    so, and again whenever `needs` breaks.
    """

    do: Do
    say: Texts
    watch: Texts
    alone: Texts
    hint: Texts = ()
    done: Texts = ()
    until: Condition = ()
    needs: Condition = ()
    near: tuple[Near, ...] = ()
    arrive: str = ""
    worn: tuple[Worn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One decision: `title` in a few words, and its acts."""

    title: str
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fear:
    """What a person is afraid of here, and the answer."""

    worry: str
    answer: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class PassWords:
    """Sentences for each pass."""

    watch: Texts
    together: Texts
    alone: Texts
    trial: Texts
    worn: tuple[Worn, ...] = ()

    def of(self, part: Pass) -> Texts:
        match part:
            case Pass.WATCH:
                return self.watch
            case Pass.TOGETHER:
                return self.together
            case Pass.ALONE:
                return self.alone
            case Pass.TRIAL:
                return self.trial


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """`file`: its path inside the lesson's folder; `says`: what is on it, for those who can't see it."""

    file: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """`catalogue`: its row of the catalogue ("L06"). `trial`: numbers (from 1) of the steps that ためす asks for.

    `start`: settings of the phone the lesson begins with (`kiosk.phone.start`). `stock`: what it brings to the phone.
    `words`: katakana word → plain words (words.toml). `home`: what to do on the own phone, for the paper alone.
    """

    id: str
    catalogue: str
    title: str
    goal: str
    fear: Fear
    intro: PassWords
    outro: PassWords
    steps: tuple[Step, ...]
    trial: tuple[int, ...]
    pictures: tuple[Picture, ...] = ()
    start: Condition = ()
    stock: Stock = Stock()
    words: Condition = ()
    home: Texts = ()
