"""Every shipped lesson can be left and resumed at every step of every pass in every skin: phone, words and ring."""

from dataclasses import replace

import pytest

from kiosk.lesson.effects import Effects, Say, Show
from kiosk.lesson.inputs import AskedOn, Spoken
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.package import read_lesson
from kiosk.lesson.play import MOST_INPUTS, sure
from kiosk.lesson.player import begin, happened, resumed
from kiosk.lesson.playing import Playing
from kiosk.lesson.shelf import lesson_folders
from kiosk.phone.facts import facts
from kiosk.phone.phone import Phone
from kiosk.phone.skin import Skin
from tests.lesson.builders import ROOT, after, said

FOLDERS = {folder.name: folder for folder in lesson_folders(ROOT / "lessons")}
FELT = ("messages.rested", "touch.seen")  # how long ago the last touch was


def the_lesson(name: str) -> Lesson:
    lesson = read_lesson(FOLDERS[name])
    assert isinstance(lesson, Lesson)
    return replace(lesson, words=())  # a word is explained once a visit, not once more after a pause


def begun(lesson: Lesson, part: Pass, skin: Skin, step: int) -> Playing:
    """The pass at a step, its opening words passed."""
    playing, _ = begin(lesson, part, Phone(skin=skin), step=step)
    return playing if step > 1 else after(playing, Spoken() if part is Pass.WATCH else AskedOn())[0]


def speaks(effects: Effects) -> bool:
    return any(isinstance(effect, Say) for effect in effects)


def steps_of(playing: Playing) -> dict[int, Playing]:
    """The pass at the start of each step, walked by one who does all of it right, and at its end."""
    found, speaking = {1: playing}, True
    for _ in range(MOST_INPUTS):
        if playing.finished:
            break
        playing, effects = happened(playing, Spoken() if speaking else sure(playing))
        speaking = speaks(effects)
        found.setdefault(playing.steps + 1 if playing.finished else playing.step, playing)
    return found


def so(phone: Phone) -> dict[str, str]:
    return {name: word for name, word in facts(phone).items() if name not in FELT}


@pytest.mark.parametrize("skin", list(Skin))
@pytest.mark.parametrize("part", list(Pass))
@pytest.mark.parametrize("name", FOLDERS)
def test_it_is_resumed_at_every_step_just_as_it_was_left(name: str, part: Pass, skin: Skin) -> None:
    lesson = the_lesson(name)
    walked = steps_of(begun(lesson, part, skin, 1))
    assert set(walked) == set(range(1, walked[1].steps + 2))
    for step in range(1, walked[1].steps + 1):
        for left in (walked[step], begun(lesson, part, skin, step)):
            again, effects = resumed(left)
            assert [effect.phone for effect in effects if isinstance(effect, Show)] == [left.phone]
            assert said(effects) == left.task
            assert (again.at, again.phone, again.pointed, again.task) == (left.at, left.phone, left.pointed, left.task)
        assert (left.at, left.task, left.pointed) == (walked[step].at, walked[step].task, walked[step].pointed)
        assert so(left.phone) == so(walked[step].phone)
        assert steps_of(again)[again.steps + 1].complete
