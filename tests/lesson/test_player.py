"""The four passes: what is said, pointed at and waited for."""

import pytest

from kiosk.lesson.effects import Finished, Press, Say, Speaker
from kiosk.lesson.inputs import AskedAgain, AskedBack, AskedHint, AskedOn, AskedOtherwise, Passed, Spoken
from kiosk.lesson.model import Pass, Step
from kiosk.lesson.player import begin, resumed
from kiosk.lesson.playing import Stage, expected, result
from kiosk.phone.facts import facts
from kiosk.phone.phone import Phone
from kiosk.phone.touch import Tap
from tests.lesson.builders import (
    NUMBER,
    a_lesson,
    after,
    an_act,
    at_step,
    begun,
    finished,
    pointed,
    said,
    shown,
    steps,
    tap,
    the_shipped_lesson,
)


def test_a_pass_opens_with_its_words_and_waits_for_the_person() -> None:
    playing, effects = begin(a_lesson(), Pass.TOGETHER)
    assert said(effects) == ("the answer", "together")
    assert playing.on_offered
    assert after(playing, Spoken(), Passed(10.0))[1] == ()
    _, effects = after(playing, AskedOn())
    assert steps(effects) == (1,)
    assert said(effects) == ("say open",)
    assert pointed(effects) == ("home.dialer",)


def test_a_touch_on_the_phone_also_leaves_the_opening_words() -> None:
    playing, effects = after(begin(a_lesson(), Pass.TOGETHER)[0], tap("home.dialer"))
    assert playing.step == 2
    assert steps(effects) == (1, 2)


def test_a_room_hears_the_same_in_other_words_until_all_have_come_round_and_it_waits_meanwhile() -> None:
    playing, _ = begin(a_lesson(), Pass.WATCH)
    assert said(after(playing, AskedOtherwise())[1]) == ("watch", "the worry", "the answer"), "there are no others"
    playing, effects = after(playing, Spoken())
    heard = [said(effects)]
    playing, _ = after(playing, Spoken())
    assert playing.stage is Stage.REACHING
    for _ in range(3):
        playing, effects = after(playing, AskedOtherwise(), Passed(5.0))
        assert playing.stage is Stage.TELLING, "nothing is pressed while it speaks"
        heard.append(said(effects))
    act = playing.act
    wordings = [words for words in dict.fromkeys((act.watch, act.say, act.alone, act.hint)) if words]
    assert heard == [wordings[at % len(wordings)] for at in range(4)]
    playing, _ = after(playing, Spoken(), Passed(0.5))
    assert Press("home.dialer") in after(playing, Passed(1.5))[1]


def test_watch_speaks_then_points_then_acts() -> None:
    playing, effects = begin(a_lesson(), Pass.WATCH)
    assert said(effects) == ("watch", "the worry", "the answer")
    playing, effects = after(playing, Spoken())
    assert said(effects) == ("watch open",)
    assert pointed(effects) == ()
    playing, effects = after(playing, Passed(5.0))
    assert effects == (), "it waits until the voice has finished"
    playing, effects = after(playing, Spoken())
    assert pointed(effects) == ("home.dialer",)
    playing, effects = after(playing, Passed(0.5))
    assert effects == ()
    playing, effects = after(playing, Passed(1.0))
    assert Press("home.dialer") in effects
    assert shown(effects)
    assert playing.step == 2


def test_a_touch_while_watching_moves_nothing_and_is_answered_once() -> None:
    playing = begun(Pass.WATCH)
    phone = playing.phone
    playing, effects = after(playing, tap("home.mail"), tap("home.photos"))
    assert playing.phone == phone
    assert len([e for e in effects if isinstance(e, Say)]) == 1
    assert playing.wrong == ()
    playing, _ = after(playing, Spoken(), Passed(2.0))
    assert playing.step == 2


def test_watching_can_be_left_at_any_time() -> None:
    playing, effects = after(begun(Pass.WATCH), AskedOn())
    assert playing.finished
    assert not playing.on_offered
    left = next(e for e in effects if isinstance(e, Finished)).result
    assert not left.finished


def test_together_points_and_moves_the_ring_on() -> None:
    playing, effects = after(begun(Pass.TOGETHER), tap("home.dialer"))
    assert said(effects) == ("done open", "say type")
    assert pointed(effects) == ("dialer.key.0",)
    playing, effects = after(playing, tap("dialer.key.0"))
    assert said(effects) == ("0",)
    assert pointed(effects) == ("dialer.key.3",)


def test_alone_names_the_task_and_does_not_point() -> None:
    _playing, effects = after(begun(Pass.ALONE), tap("home.dialer"))
    assert said(effects) == ("done open", "alone type")
    assert pointed(effects) == ()


def test_trial_says_only_the_goal() -> None:
    playing, effects = begin(a_lesson(), Pass.TRIAL)
    assert said(effects) == ("the goal",)
    playing, effects = after(playing, tap("home.dialer"))
    assert said(effects) == ()
    assert playing.text == ("the goal",)
    assert said(after(playing, AskedAgain())[1]) == ("the goal",)


def test_the_other_side_is_heard_before_the_next_words() -> None:
    playing, effects = after(at_step(Pass.TOGETHER, 3), tap("dialer.call"))
    assert said(effects) == ("done call", "say wait")
    assert pointed(effects) == ("",)
    playing, effects = after(playing, *[Passed(0.5)] * 8)
    voices = [e.speaker for e in effects if isinstance(e, Say)]
    assert voices == [Speaker.OTHER, Speaker.GUIDE]
    assert playing.step == 4
    assert playing.pointed == "dialer.hangup"


def test_the_last_act_ends_the_pass() -> None:
    playing, effects = after(at_step(Pass.TOGETHER, 4), tap("dialer.hangup"))
    assert finished(effects)
    assert said(effects) == ("done hang up", "together")
    assert result(playing).finished
    assert (result(playing).step, result(playing).steps) == (4, 4)
    assert after(playing, tap("home.mail"), Passed(1.0), AskedOn(), AskedHint())[1][:1] == (
        Say(("done hang up", "together")),
    )


def test_asking_again_says_the_task_again() -> None:
    playing = begun(Pass.TOGETHER)
    playing, _ = after(playing, tap("home.mail"))
    assert said(after(playing, AskedAgain())[1]) == ("say open",)


@pytest.mark.parametrize("part", [Pass.TOGETHER, Pass.ALONE, Pass.TRIAL, Pass.WATCH])
def test_back_leads_one_step_back_with_the_phone_of_then(part: Pass) -> None:
    playing = begun(part)
    while playing.step < 3:
        wanted = expected(playing)
        assert wanted is not None
        events = (Spoken(), Passed(2.0)) if part is Pass.WATCH else (tap(wanted.target),)
        playing, _ = after(playing, *events)
    assert facts(playing.phone)["dialer.number"] == NUMBER
    playing, effects = after(playing, AskedBack())
    assert playing.step == 2
    assert shown(effects)
    assert facts(playing.phone)["dialer.number"] == ""
    playing, _ = after(playing, AskedBack(), AskedBack())
    assert playing.step == 1
    assert playing.phone == Phone()
    assert result(playing).step == 3, "what was reached is not taken away"


@pytest.mark.parametrize("part", list(Pass))
@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_pass_can_be_left_and_resumed_at_every_step(part: Pass, step: int) -> None:
    playing, effects = begin(the_shipped_lesson(), part, step=step)
    if step > 1:
        assert playing.step == step
        assert steps(effects) == (step,)
        assert part is Pass.WATCH or expected(playing) is not None
    left = result(playing)
    assert not left.finished
    again, effects = resumed(playing)
    assert shown(effects)
    assert said(effects) == playing.task
    assert (again.at, again.phone) == (playing.at, playing.phone)


def test_resuming_puts_the_ring_back_and_a_watched_act_goes_on() -> None:
    _, effects = resumed(at_step(Pass.TOGETHER, 2))
    assert pointed(effects) == ("dialer.key.0",)
    playing, _ = after(begun(Pass.WATCH), Spoken())
    playing, _ = resumed(playing)
    assert playing.stage is Stage.TELLING
    playing, _ = after(playing, Spoken(), Passed(2.0))
    assert playing.step == 2


def test_a_press_held_longer_is_as_good_as_a_tap() -> None:
    from kiosk.lesson.inputs import Touched
    from kiosk.phone.touch import Long

    playing, _ = after(begun(Pass.TOGETHER), Touched(Long("home.dialer")))
    assert playing.step == 2
    assert playing.wrong == ()


def test_a_press_held_on_0_is_another_sign() -> None:
    from kiosk.lesson.inputs import Touched
    from kiosk.phone.touch import Long

    playing, _ = after(at_step(Pass.TOGETHER, 2), Touched(Long("dialer.key.0")))
    assert facts(playing.phone)["dialer.number"] == "+"
    assert expected(playing) == Tap("dialer.erase")


def test_a_hint_says_where_then_points_then_does_it_together() -> None:
    playing = at_step(Pass.ALONE, 3)
    playing, effects = after(playing, AskedHint())
    assert said(effects) == ("the green one",)
    assert pointed(effects) == ()
    playing, effects = after(playing, AskedHint())
    assert pointed(effects) == ("dialer.call",)
    playing, effects = after(playing, AskedHint())
    assert "いっしょに" in said(effects)[-1]
    playing, effects = after(playing, Spoken(), Passed(2.0))
    assert Press("dialer.call") in effects
    assert playing.hints == 3
    assert playing.stage is Stage.TURN, "the next act is the person's again"


def test_a_speaker_turned_on_is_heard_from_the_other_side() -> None:
    act = an_act(Tap("dialer.speaker"), needs=(("dialer.call", "talking"),), name="louder")
    last = an_act(Tap("dialer.hangup"), until=(("dialer.last", NUMBER),), name="end")
    steps_before = a_lesson().steps[:3]
    lesson = a_lesson(*steps_before, Step(title="louder", acts=(act,)), Step(title="end", acts=(last,)))
    playing, _ = after(begin(lesson, Pass.ALONE, step=4)[0], Passed(1.0))
    playing, effects = after(playing, tap("dialer.speaker"))
    assert [e.speaker for e in effects if isinstance(e, Say)] == [Speaker.OTHER, Speaker.GUIDE]
    assert playing.phone.dialer.call is not None and playing.phone.dialer.call.loud


def test_who_has_seen_enough_ends_the_watching_also_while_it_begins() -> None:
    playing, effects = after(begin(a_lesson(), Pass.WATCH)[0], AskedOn())
    assert playing.finished
    assert [effect for effect in effects if isinstance(effect, Finished)]
