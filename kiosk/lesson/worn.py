"""A lesson in the words, and by the keys, of the skin its phone wears."""

from dataclasses import replace
from typing import TypeVar

from kiosk.lesson.model import Act, Keys, Lesson, Near, PassWords, Wait
from kiosk.phone.skin import Skin, done_on

Words = TypeVar("Words", Act, Near, PassWords)


def in_skin(lesson: Lesson, skin: Skin) -> Lesson:
    """The lesson with each sentence that this skin needs otherwise in the place of the usual one."""
    steps = tuple(replace(step, acts=tuple(_act(act, skin) for act in step.acts)) for step in lesson.steps)
    return replace(lesson, intro=_put_on(lesson.intro, skin), outro=_put_on(lesson.outro, skin), steps=steps)


def _act(act: Act, skin: Skin) -> Act:
    do = act.do if isinstance(act.do, Keys | Wait) else done_on(skin, act.do)
    return _put_on(replace(act, do=do, near=tuple(_put_on(near, skin) for near in act.near)), skin)


def _put_on(words: Words, skin: Skin) -> Words:
    for worn in words.worn:
        if worn.skin is skin:
            words = replace(words, **dict(worn.words))
    return words
