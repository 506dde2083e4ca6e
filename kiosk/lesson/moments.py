"""The moments of a lesson that a picture is taken of: the beginning of an act, with what is said and pointed at."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.play import sure
from kiosk.lesson.player import begin, happened
from kiosk.lesson.playing import Playing, Stage
from kiosk.phone.phone import Phone
from kiosk.phone.skin import Skin
from kiosk.reading.marks import shown

MOST_INPUTS = 2000


@dataclass(frozen=True, slots=True)
class Moment:
    """`step` from 1, `act` from 1 within all acts; `words` as they stand on the screen; `pointed` "" while waiting."""

    step: int
    act: int
    title: str
    words: str
    pointed: str
    phone: Phone


def moments(lesson: Lesson, skin: Skin, part: Pass = Pass.TOGETHER) -> Iterator[Moment]:
    """One moment for every act, as somebody meets them who does all of it right."""
    playing, _ = begin(lesson, part, Phone(skin=skin))
    seen = -1
    for _ in range(MOST_INPUTS):
        if playing.finished:
            return
        if playing.stage is Stage.TURN and playing.at > seen:
            seen = playing.at
            yield _moment(playing)
        playing, _ = happened(playing, sure(playing))


def of_steps(lesson: Lesson, skin: Skin, most: int) -> tuple[Moment, ...]:
    """At most so many steps, spread evenly, the first and the last among them: each where it first points."""
    first: dict[int, Moment] = {}
    for moment in moments(lesson, skin):
        known = first.get(moment.step)
        if known is None or (moment.pointed and not known.pointed):
            first[moment.step] = moment
    return spread(tuple(first.values()), most)


def spread(them: tuple[Moment, ...], most: int) -> tuple[Moment, ...]:
    """`most` of them or all, at even distances, both ends among them."""
    if len(them) <= most:
        return them
    last = len(them) - 1
    return tuple(them[(at * last + (most - 1) // 2) // (most - 1)] for at in range(most))


def _moment(playing: Playing) -> Moment:
    return Moment(
        step=playing.step,
        act=playing.at + 1,
        title=shown(playing.step_title),
        words="\n".join(shown(text) for text in playing.text),
        pointed=playing.pointed,
        phone=playing.phone,
    )
