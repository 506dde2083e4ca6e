"""The lessons of the map and of alerts: their usual mistakes end nowhere, and what they say of levels has a source."""

import pytest

from kiosk.lesson.inputs import Touched
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.package import read_lesson
from kiosk.lesson.play import MOST_INPUTS, sure
from kiosk.lesson.player import begin, happened
from kiosk.lesson.playing import Playing
from kiosk.lesson.sourced import read_sourced
from kiosk.phone.apps.alert import LEVELS
from kiosk.phone.facts import facts
from kiosk.phone.touch import Tap
from tests.lesson.builders import ROOT, after, said, tap

LESSONS = ROOT / "lessons"


def at(name: str, step: int, part: Pass = Pass.ALONE) -> Playing:
    lesson = read_lesson(LESSONS / name)
    assert isinstance(lesson, Lesson), lesson
    return begin(lesson, part, step=step)[0]


def played_on(playing: Playing) -> Playing:
    """Everything right from here."""
    for _ in range(MOST_INPUTS):
        if playing.finished:
            break
        playing, _ = happened(playing, sure(playing))
    return playing


@pytest.mark.parametrize("step", [2, 3, 4])
def test_switching_the_position_off_too_early_is_taken_back(step: int) -> None:
    playing, _ = after(at("map", step), tap("map.settings"), tap("map.position"))
    assert facts(playing.phone)["map.position"] == "yes"
    assert played_on(playing).complete


def test_the_voice_that_goes_on_is_told_when_one_goes_home() -> None:
    _, effects = after(at("map", 7), tap("system.home"))
    assert "画面は かわりましたが、案内は つづいて います。" in said(effects)


@pytest.mark.parametrize("switch", ["alert.told", "alert.loud"])
def test_switching_alerts_off_too_early_is_taken_back(switch: str) -> None:
    playing, _ = after(at("disaster-alert", 1), tap("home.alert"), tap("alert.settings"), tap(switch))
    assert facts(playing.phone)[switch] == "yes"
    assert played_on(playing).complete


def test_the_level_after_which_it_is_too_late_is_answered() -> None:
    playing = at("disaster-alert", 8)
    playing, effects = after(
        playing, tap("system.back"), tap("alert.levels"), tap("alert.question"), Touched(Tap("alert.answer.5"))
    )
    assert "その前の レベルで、みんな 逃げます。" in said(effects)


def test_what_the_phone_says_of_the_levels_stands_in_the_facts_with_its_source() -> None:
    known, _ = read_sourced(LESSONS)
    four = next(level for level in LEVELS if level.number == 4)
    assert four.says == known["warning-four"].text
    names = {5: "order-last", 4: "order-everybody", 3: "order-elderly"}
    assert {level.number: level.town for level in LEVELS if level.town} == {n: known[f].text for n, f in names.items()}
