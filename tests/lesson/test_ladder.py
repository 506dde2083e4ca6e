"""Wrong touches: explained, then pointed, then done together; never a fourth."""

import random

import pytest

from kiosk.lesson import hints
from kiosk.lesson.effects import Press
from kiosk.lesson.inputs import Passed, Spoken, Touched
from kiosk.lesson.model import Pass
from kiosk.lesson.player import begin, happened
from kiosk.lesson.playing import Playing, Stage, expected
from kiosk.phone.facts import facts
from kiosk.phone.phone import every_touchable, scene
from kiosk.phone.places import Rect
from kiosk.phone.touch import Tap
from tests.lesson.builders import a_lesson, after, at_step, begun, pointed, said, steps, tap, the_shipped_lesson

IN_TURN = [Pass.TOGETHER, Pass.ALONE, Pass.TRIAL]


def test_the_first_wrong_touch_says_what_it_is_what_happened_and_the_way_back() -> None:
    playing, effects = after(begun(Pass.ALONE), tap("home.mail"))
    assert said(effects) == (
        "それは、「メール」の 絵です。",
        "「メール」が ひらきました。",
        "スマホの 下の「もどる」で 帰れます。",
    )
    assert pointed(effects) == ()
    assert scene(playing.phone).screen == "mail"
    playing, _ = after(playing, tap("system.back"))
    assert playing.wrong == (("other_app", 1),)
    assert expected(playing) == Tap("home.dialer")


def test_the_place_is_said_when_it_is_known() -> None:
    seen = {"home.mail": Rect(0.25, 0.8, 0.2, 0.1), "home.dialer": Rect(0, 0.8, 0.2, 0.1), "x": Rect(0, 0, 1, 0.1)}
    _, effects = after(begun(Pass.ALONE), Touched(Tap("home.mail"), seen))
    assert said(effects)[0] == "それは、いちばん下の段の いちばん右、「メール」の 絵です。"


def test_the_second_wrong_touch_points() -> None:
    playing, _ = after(begun(Pass.ALONE), tap("home.mail"))
    playing, effects = after(playing, tap("mail.item.1"))
    assert said(effects)[-1] == "スマホの 下の「ホーム」で 帰れます。"
    assert pointed(effects) == ("system.home",)


@pytest.mark.parametrize("part", IN_TURN)
def test_the_third_wrong_touch_does_it_together(part: Pass) -> None:
    playing, effects = after(
        begun(part), tap("home.mail"), tap("system.back"), tap("home.photos"), tap("photos.item.1")
    )
    assert said(effects)[-1] == hints.TOGETHER_NOW
    assert playing.stage is Stage.TELLING
    playing, effects = after(playing, Spoken(), *[Passed(1.0)] * 8)
    presses = [e.target for e in effects if isinstance(e, Press)]
    assert presses == ["system.home", "home.dialer"]
    assert playing.step == 2
    assert playing.stage is Stage.TURN


def test_while_it_is_done_together_the_persons_own_right_touch_counts_and_others_do_nothing() -> None:
    playing, _ = after(begun(Pass.ALONE), tap("home.clock"), tap("home.clock"), tap("home.clock"))
    assert playing.stage is Stage.TELLING
    wrong = playing.wrong
    playing, effects = after(playing, tap("system.home"), tap("nonsense"))
    assert effects == ()
    assert playing.wrong == wrong
    playing, _ = after(playing, tap("system.back"), tap("home.dialer"))
    assert playing.step == 2


def test_a_wrong_digit_is_told_and_erase_leads_back() -> None:
    playing, effects = after(at_step(Pass.TOGETHER, 2), tap("dialer.key.5"))
    assert said(effects)[:2] == ("それは、「5」の 数字です。", "「5」が 入りました。")
    assert pointed(effects) == ("dialer.erase",)
    playing, effects = after(playing, tap("dialer.erase"))
    assert pointed(effects) == ("dialer.key.0",)
    assert said(effects) == ("数字の「0」に さわりましょう。",)


def test_calling_too_early_is_undone() -> None:
    playing = at_step(Pass.TOGETHER, 2)
    playing, _ = after(playing, tap("dialer.key.0"))
    playing, effects = after(playing, tap("dialer.call"))
    assert hints.UNDONE in said(effects)
    assert facts(playing.phone)["dialer.call"] == "none"
    assert facts(playing.phone)["dialer.number"] == "0"


def test_one_digit_too_many_leads_back_to_the_number() -> None:
    playing, effects = after(at_step(Pass.TOGETHER, 3), tap("dialer.key.9"))
    assert steps(effects) == (2,)
    assert said(effects)[-1] == "数字を 1つ 消す ボタンに さわりましょう。"
    assert pointed(effects) == ("dialer.erase",)
    playing, effects = after(playing, tap("dialer.erase"))
    assert steps(effects) == (3,)


def test_another_way_back_is_as_good() -> None:
    playing, _ = after(begun(Pass.ALONE), tap("home.mail"))
    assert expected(playing) == Tap("system.back")
    playing, effects = after(playing, tap("system.home"))
    assert playing.wrong == (("other_app", 1),)
    assert said(effects) == ("alone open",)


def test_what_was_done_together_once_is_the_persons_own_again_when_it_breaks() -> None:
    playing, _ = after(at_step(Pass.ALONE, 3), tap("dialer.key.9"))
    assert playing.stage is Stage.TURN
    assert expected(playing) == Tap("dialer.erase")


def test_hanging_up_before_the_answer_is_undone_and_it_rings_on() -> None:
    playing, _ = after(at_step(Pass.TOGETHER, 3), tap("dialer.call"), Passed(2.0))
    playing, effects = after(playing, tap("dialer.hangup"))
    assert hints.UNDONE in said(effects)
    assert facts(playing.phone)["dialer.call"] == "ringing"
    playing, _ = after(playing, Passed(3.0))
    assert playing.step == 4


def test_going_back_is_not_hanging_up_and_the_strip_leads_there() -> None:
    playing, effects = after(at_step(Pass.TOGETHER, 4), tap("system.back"))
    assert said(effects)[0] == "still talking"
    assert pointed(effects) == ("dialer.return",)
    assert facts(playing.phone)["dialer.call"] == "talking"
    assert playing.wrong == (("near", 1),)
    playing, effects = after(playing, tap("dialer.return"))
    assert pointed(effects) == ("dialer.hangup",)
    assert after(playing, tap("dialer.hangup"))[0].finished


def test_what_does_nothing_now_is_said_kindly() -> None:
    playing, effects = after(at_step(Pass.ALONE, 2), tap("dialer.erase"))
    assert said(effects)[:2] == (
        "それは、数字を 1つ 消す ボタンです。",
        "いまは、使わなくて だいじょうぶです。",
    )
    assert playing.wrong == (("nothing", 1),)


@pytest.mark.parametrize("part", IN_TURN)
@pytest.mark.parametrize("seed", range(12))
def test_a_lost_person_reaches_the_end_and_no_act_sees_a_fourth_wrong_touch(part: Pass, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 (which button a made-up person hits)
    playing, _ = begin(the_shipped_lesson(), part)
    for turn in range(2000):
        if playing.finished:
            break
        if turn % 3 == 2:
            playing, _ = after(playing, Spoken(), Passed(1.0))
        else:
            things = every_touchable(playing.phone)
            playing, _ = happened(playing, tap(chance.choice(things).target))
        assert _within_the_ladder(playing)
    assert playing.finished
    assert playing.complete


def _within_the_ladder(playing: Playing) -> bool:
    from kiosk.lesson.model import Wait

    return all(
        slips <= 3 or isinstance(placed.act.do, Wait) for slips, placed in zip(playing.slips, playing.acts, strict=True)
    )


def test_no_sentence_of_the_ladder_blames() -> None:
    words = " ".join(
        text
        for target in ("home.mail", "home.camera", "system.back", "nonsense")
        for text in said(after(begun(Pass.ALONE, a_lesson()), tap(target))[1])
    )
    assert not any(bad in words for bad in ("失敗", "無効", "エラー", "間違", "まちが", "ダメ"))
