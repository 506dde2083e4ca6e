"""The lesson of the My Number card: the twelve digits are answered, a wrong number stays calm."""

import pytest

from kiosk.lesson.effects import Effects
from kiosk.lesson.inputs import Touched
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.package import read_lesson
from kiosk.lesson.play import play, sure
from kiosk.lesson.player import begin
from kiosk.lesson.playing import Playing, expected
from kiosk.phone.apps.pin_pad import NUMBER
from kiosk.phone.facts import facts
from kiosk.phone.skin import Skin
from kiosk.phone.touch import Tap
from tests.lesson.builders import ROOT, after, said, tap


def the_lesson() -> Lesson:
    lesson = read_lesson(ROOT / "lessons" / "my-number-card")
    assert isinstance(lesson, Lesson), lesson
    return lesson


def at(step: int, *targets: str, part: Pass = Pass.ALONE) -> tuple[Playing, Effects]:
    """The lesson at a step, everything before it done right, after these touches."""
    playing, effects = begin(the_lesson(), part, step=step)
    return after(playing, *(tap(target) for target in targets)) if targets else (playing, effects)


def test_it_is_the_row_of_the_catalogue_and_answers_its_fear() -> None:
    lesson = the_lesson()
    assert (lesson.catalogue, len(lesson.steps)) == ("L44", 7)
    assert "税・病気・年金の 情報は、入って いません。" in lesson.fear.answer


@pytest.mark.parametrize("step", [5, 6])
def test_the_twelve_digits_are_answered_as_what_they_are_not(step: int) -> None:
    lead = ("myna.open.drill",) if step == 5 else ("myna.next",)
    _, effects = at(step, *lead, "myna.choice.twelve")
    assert "裏の 12けたは、暗証番号では ありません。" in said(effects)


@pytest.mark.parametrize("name", ["sign", "text", "resident"])
def test_another_number_than_the_clinics_is_answered_with_what_it_is_for(name: str) -> None:
    playing, effects = at(5, "myna.open.drill", f"myna.choice.{name}")
    assert any("番号" in text for text in said(effects))
    assert expected(playing) == Tap("myna.choice.user")


def test_any_area_of_the_front_is_a_right_one() -> None:
    playing, _ = at(1, "myna.open.card", "myna.part.until")
    assert (playing.step, playing.wrong) == (2, ())


def test_of_the_things_that_are_not_inside_each_leads_on() -> None:
    playing, effects = at(3, "system.back", "myna.open.chip", "myna.thing.illness")
    assert playing.step == 4
    assert "税・病気・年金の 情報は、入って いません。" in said(effects)


def test_no_digit_of_the_number_is_said_in_any_pass() -> None:
    digits = " ".join(NUMBER)
    for part in Pass:
        lines = repr(play(the_lesson(), part, sure, Skin.ANDROID).lines)
        assert NUMBER not in lines
        assert digits not in lines
        assert not any(f"「{digit}」" in lines for digit in NUMBER)


def test_a_wrong_digit_is_erased_and_the_number_typed_to_its_end() -> None:
    playing, effects = at(7, "system.back", "myna.open.pad", "myna.key.1")
    assert "それは、数字の ボタンです。" in said(effects)
    assert expected(playing) == Tap("myna.erase")
    playing, _ = after(playing, tap("myna.erase"), *(tap(f"myna.key.{digit}") for digit in NUMBER))
    assert facts(playing.phone)["myna.typed"] == NUMBER
    playing, _ = after(playing, tap("myna.decide"))
    assert playing.complete


def test_who_turned_to_another_scene_is_led_back_to_the_clinic() -> None:
    playing, _ = at(5, "myna.open.drill", "myna.choice.twelve", "myna.next")
    for _ in range(6):
        wanted = expected(playing)
        if playing.step > 5 or wanted is None:
            break
        playing, _ = after(playing, Touched(wanted))
    assert playing.step == 6


def test_the_trial_is_played_by_its_goal_alone() -> None:
    played = play(the_lesson(), Pass.TRIAL, sure, Skin.IPHONE).played
    assert (played.finished, played.wrong) == (True, ())
