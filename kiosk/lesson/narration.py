"""Every sentence a lesson may say, as far as it is known before anybody plays it: for voices rendered beforehand."""

from collections.abc import Iterator

from kiosk.lesson import hints
from kiosk.lesson.effects import Effects, Say
from kiosk.lesson.explained import KATAKANA, explanation
from kiosk.lesson.inputs import AskedHint, Spoken, Touched
from kiosk.lesson.model import Lesson, Pass, Texts
from kiosk.lesson.outcomes import ALWAYS
from kiosk.lesson.play import MOST_INPUTS, sure
from kiosk.lesson.player import begin, happened
from kiosk.lesson.playing import Playing, Stage
from kiosk.lesson.worn import in_skin
from kiosk.phone.phone import Phone, every_touchable
from kiosk.phone.skin import Skin
from kiosk.phone.touch import Tap
from kiosk.reading.marks import shown

ENGINE: Texts = (
    hints.UNDONE,
    hints.TOGETHER_NOW,
    *hints.WATCH_NOW,
    hints.JUST_WAIT,
    hints.NEXT_DOT,
    *(text for texts in ALWAYS.values() for text in texts),
)
"""What every lesson may say, whatever it is about."""


def narration(lesson: Lesson) -> Texts:
    """The lesson's texts in all skins and passes, each once: as written, as played rightly, hints, one wrong touch.

    A hint that tells where a thing lies on the glass is not among them: that is known only on the glass.
    """
    texts = dict.fromkeys(text for skin in Skin for text in (*_written(in_skin(lesson, skin)), *_played(lesson, skin)))
    met = dict.fromkeys(word for text in texts for word in KATAKANA.findall(shown(text)))
    glossary = dict(lesson.words)
    return (*texts, *(explanation(word, glossary[word]) for word in met if word in glossary))


def _written(lesson: Lesson) -> Iterator[str]:
    for part in Pass:
        yield from (*lesson.intro.of(part), *lesson.outro.of(part))
    yield from (lesson.fear.worry, *lesson.fear.answer)
    for step in lesson.steps:
        for act in step.acts:
            yield from (*act.watch, *act.say, *act.alone, *act.hint, *act.done)
            yield from (text for near in act.near for text in near.say)


def _played(lesson: Lesson, skin: Skin) -> Iterator[str]:
    for part in Pass:
        playing, effects = begin(lesson, part, Phone(skin=skin))
        for _ in range(MOST_INPUTS):
            yield from _said(effects)
            if playing.finished:
                break
            if playing.stage is Stage.TURN:
                yield from _said(happened(playing, AskedHint())[1])
            if playing.stage is Stage.TURN and part is Pass.ALONE:
                yield from _answers_to_any_touch(playing)
            speaks = any(isinstance(effect, Say) for effect in effects)
            playing, effects = happened(playing, Spoken() if speaks else sure(playing))


def _answers_to_any_touch(playing: Playing) -> Iterator[str]:
    for thing in every_touchable(playing.phone):
        yield from _said(happened(playing, Touched(Tap(thing.target)))[1])


def _said(effects: Effects) -> Iterator[str]:
    return (text for effect in effects if isinstance(effect, Say) for text in effect.texts)
