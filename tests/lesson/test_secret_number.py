"""A secret number is typed into a lesson in silence: no digit, and no place of one, is ever said."""

import re
from dataclasses import replace

import pytest

from kiosk.lesson import hints
from kiosk.lesson.effects import Effects
from kiosk.lesson.inputs import AskedHint, AskedOn, Passed, Touched
from kiosk.lesson.model import Keys, Lesson, Pass, Step
from kiosk.lesson.player import begin
from kiosk.lesson.playing import Playing, expected
from kiosk.phone.apps.pin_pad import NUMBER
from kiosk.phone.places import Rect
from tests.lesson.builders import a_lesson, after, an_act, said, tap

PLACE = re.compile(r"段|いちばん|真ん中|番目")


def a_pad_lesson() -> Lesson:
    keys = Keys("myna.key", NUMBER, "myna.typed", "myna.erase")
    act = an_act(keys, until=(("myna.typed", NUMBER),), needs=(("myna.page", "pad"),), name="type")
    return replace(a_lesson(Step(title="type", acts=(act,))), start=(("phone.app", "myna"),))


def at_the_pad(part: Pass) -> Playing:
    playing, _ = begin(a_pad_lesson(), part)
    return after(playing, AskedOn(), tap("myna.open.pad"))[0]


def seen(playing: Playing) -> dict[str, Rect]:
    """The keys as they stand on the glass."""
    return {f"myna.key.{n}": Rect((n - 1) % 3 * 0.3, (n - 1) // 3 * 0.2, 0.2, 0.1) for n in range(1, 10)}


def is_silent_about_digits(effects: Effects) -> bool:
    return not any(re.search(r"\d", text.replace("1つ", "")) or PLACE.search(text) for text in said(effects))


@pytest.mark.parametrize("part", [Pass.TOGETHER, Pass.ALONE, Pass.TRIAL])
def test_right_digits_are_typed_without_a_word(part: Pass) -> None:
    playing = at_the_pad(part)
    for digit in NUMBER[:3]:
        playing, effects = after(playing, tap(f"myna.key.{digit}"))
        assert said(effects) == ()
    assert playing.wrong == ()


def test_the_lesson_itself_types_in_silence() -> None:
    playing = at_the_pad(Pass.ALONE)
    for _ in range(3):
        playing, effects = after(playing, AskedHint(seen(playing)))
        assert is_silent_about_digits(effects)
    for _ in range(12):
        playing, effects = after(playing, Passed(1.0))
        assert is_silent_about_digits(effects)


@pytest.mark.parametrize("part", [Pass.TOGETHER, Pass.ALONE])
def test_a_wrong_digit_is_answered_without_saying_which_or_where(part: Pass) -> None:
    playing = at_the_pad(part)
    playing, effects = after(playing, Touched(tap("myna.key.5").touch, seen(playing)))
    assert said(effects)[:2] == ("それは、数字の ボタンです。", "丸が 1つ 入りました。")
    assert is_silent_about_digits(effects)
    assert expected(playing) == tap("myna.erase").touch


def test_a_hint_names_neither_the_next_digit_nor_its_place() -> None:
    playing = at_the_pad(Pass.ALONE)
    _, effects = after(playing, AskedHint(seen(playing)))
    assert said(effects) == (hints.NEXT_DOT,)
