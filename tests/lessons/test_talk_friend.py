"""The lesson of a friend by QR code: strangers are not added, the two homes are told apart, and an answer comes."""

import pytest

from kiosk.lesson import hints
from kiosk.lesson.effects import Effects
from kiosk.lesson.inputs import Passed
from kiosk.lesson.model import Lesson, Pass
from kiosk.lesson.package import read_lesson
from kiosk.lesson.play import Did, play, sure
from kiosk.lesson.player import begin
from kiosk.lesson.playing import Playing, expected
from kiosk.phone.facts import facts
from kiosk.phone.phone import Phone
from kiosk.phone.skin import Skin
from kiosk.phone.touch import Tap
from tests.lesson.builders import ROOT, after, said, tap


def the_lesson() -> Lesson:
    lesson = read_lesson(ROOT / "lessons" / "talk-friend")
    assert isinstance(lesson, Lesson), lesson
    return lesson


def at(step: int, *targets: str, part: Pass = Pass.ALONE) -> tuple[Playing, Effects]:
    """The lesson at a step, everything before it done right, after these touches."""
    playing, effects = begin(the_lesson(), part, step=step)
    return after(playing, *(tap(target) for target in targets)) if targets else (playing, effects)


def fact(playing: Playing, name: str) -> str:
    return facts(playing.phone)[f"talk.{name}"]


def test_it_is_the_row_of_the_catalogue_and_answers_who_comes_in() -> None:
    lesson = the_lesson()
    assert (lesson.catalogue, len(lesson.steps)) == ("L21", 9)
    assert "友だちに なるのは、自分で 選んだ 人だけです。" in lesson.fear.answer


@pytest.mark.parametrize("stranger", ["aoki", "midori"])
def test_whom_the_app_proposes_is_answered_and_leads_back(stranger: str) -> None:
    playing, effects = at(2, f"talk.maybe.{stranger}")
    assert "知らない 人は、追加しなくて だいじょうぶです。" in said(effects)
    playing, _ = after(playing, tap("talk.no"))
    assert expected(playing) == Tap("talk.add")


def test_adding_a_stranger_is_answered_and_taken_back() -> None:
    playing, effects = at(2, "talk.maybe.aoki", "talk.yes")
    assert "知らない 人を 追加する ところでした。" in said(effects)
    assert hints.UNDONE in said(effects)
    assert (fact(playing, "added"), "aoki" in fact(playing, "friends")) == ("none", False)


@pytest.mark.parametrize("skin", list(Skin))
def test_the_home_of_the_phone_is_told_from_that_of_the_app(skin: Skin) -> None:
    playing, _ = begin(the_lesson(), Pass.ALONE, Phone(skin=skin), step=2)
    playing, effects = after(playing, tap("system.home"))
    assert "それは、電話の「ホーム」です。" in said(effects)
    assert expected(playing) == Tap("home.talk")
    playing, _ = after(playing, tap("home.talk"))
    assert expected(playing) == Tap("talk.add")


def test_showing_the_own_code_is_answered_as_the_other_way() -> None:
    playing, effects = at(3, "talk.code")
    assert "それは、自分の 模様を 見せる ｜方《ほう》です。" in said(effects)
    assert after(playing, tap("system.back"), tap("talk.read"))[0].step == 4


def test_nobody_is_a_friend_before_the_yes() -> None:
    playing, _ = at(6)
    assert (fact(playing, "open"), fact(playing, "added")) == ("hana", "none")
    playing, _ = after(playing, tap("talk.yes"))
    assert (playing.step, fact(playing, "added")) == (7, "hana")


def test_a_no_to_the_right_person_is_praised_and_can_be_mended() -> None:
    playing, effects = at(6, "talk.no")
    assert "知らない 人の ときは、それが 正解です。" in said(effects)
    assert expected(playing) is not None


def test_the_greeting_is_answered_by_the_new_friend() -> None:
    playing, _ = at(8, "talk.send")
    assert (playing.step, fact(playing, "sent")) == (8, "こんにちは")
    playing, _ = after(playing, *(Passed(1.0),) * 5)
    assert (playing.step, fact(playing, "answered")) == (9, "hana")


def test_the_trial_ends_with_the_stamp_that_its_goal_asks_for() -> None:
    lesson = the_lesson()
    assert "お礼の 絵を 1つ" in " ".join(lesson.intro.of(Pass.TRIAL))
    touched = [line.thing for line in play(lesson, Pass.TRIAL, sure).lines if isinstance(line, Did)]
    assert touched[-1] == "「ありがとう」の 絵"
    assert "友だちに する 緑の「追加」" in touched
