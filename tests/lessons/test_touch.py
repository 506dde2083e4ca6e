"""The lesson of the finger: its usual mistakes are answered, what opens is seen, and the order of circles is free."""

import pytest

from kiosk.lesson.inputs import Passed, Touched
from kiosk.lesson.model import Pass
from kiosk.lesson.package import read_lesson
from kiosk.lesson.player import begin
from kiosk.lesson.playing import Playing
from kiosk.lesson.worn import in_skin
from kiosk.phone.facts import facts
from kiosk.phone.skin import Skin
from kiosk.phone.touch import Long, Slide, Tap, Touch
from tests.lesson.builders import ROOT, after, said, tap


def the_lesson():  # noqa: ANN201 (Lesson)
    lesson = read_lesson(ROOT / "lessons" / "touch")
    assert not isinstance(lesson, tuple), lesson
    return lesson


def at(step: int, part: Pass = Pass.ALONE) -> Playing:
    return begin(the_lesson(), part, step=step)[0]


def test_it_is_the_row_of_the_catalogue() -> None:
    assert (the_lesson().catalogue, len(the_lesson().steps)) == ("L01", 6)


@pytest.mark.parametrize(
    ("step", "touch", "answer"),
    [
        (1, Long("touch.big"), "さわれました。少し 長かったようです。"),
        (1, Slide("touch.big"), "さわった まま、指が すべりました。"),
        (1, Tap("touch.glass"), "少し となりでした。"),
        (1, Tap("touch.rim"), "画面の はしに、手が 触れたようです。"),
        (2, Tap("touch.large"), "それは、大きい ほうの まるです。"),
        (4, Tap("touch.hold"), "軽く さわると、まだ つぼみです。"),
    ],
)
def test_the_usual_mistakes_are_answered(step: int, touch: Touch, answer: str) -> None:
    playing = at(step)
    assert said(after(playing, Touched(touch))[1])[0] == answer
    assert playing.step == step


def test_a_flower_is_looked_at_before_the_next_board_comes_and_a_second_hit_is_no_harm() -> None:
    playing, _ = after(at(1), tap("touch.big"))
    assert (playing.step, facts(playing.phone)["touch.opened"]) == (1, "big")
    playing, effects = after(playing, tap("touch.big"))
    assert "2回 あたっても、1回と 数えます。" in said(effects)
    playing, _ = after(playing, Passed(1.0), Passed(1.0))
    assert (playing.step, facts(playing.phone)["touch.page"]) == (2, "small")


def test_the_three_circles_may_be_opened_in_any_order() -> None:
    playing, effects = after(at(6), tap("touch.lower"))
    assert "順番は、どれからでも いいですよ。" in said(effects)
    playing, _ = after(playing, tap("touch.middle"), tap("touch.upper"), Passed(1.0), Passed(1.0))
    assert playing.complete


def test_the_own_phone_s_setting_is_named_at_the_end_by_its_kind_of_phone() -> None:
    words = {skin: "".join(in_skin(the_lesson(), skin).outro.trial) for skin in Skin}
    assert "「長押しする時間」" in words[Skin.ANDROID]
    assert "「タッチ調整」" in words[Skin.IPHONE]
    assert "係の 人" in words[Skin.RAKU]
