"""What comes to the phone by itself: at the start of an act, again when it is gone, never when it is there."""

from kiosk.lesson.inputs import AskedBack, Passed
from kiosk.lesson.model import Act, Lesson, Pass, Step
from kiosk.lesson.package import lesson_from
from kiosk.lesson.playing import expected
from kiosk.phone.facts import facts
from kiosk.phone.touch import Slide, Tap, touch_of
from tests.lesson.builders import TALKING, a_lesson, after, begun, said, tap
from tests.lesson.test_package import TEMPLATE, problems

RINGING = (("dialer.call", "incoming"),)


def an_arriving_act(arrive: str = "call.hana") -> Act:
    do = Tap("dialer.answer")
    words = ("ことば",)
    return Act(do=do, say=words, watch=words, alone=words, until=TALKING, needs=RINGING, arrive=arrive)


def a_lesson_of_a_call(arrive: str = "call.hana") -> Lesson:
    end = Act(do=Tap("dialer.hangup"), say=("x",), watch=("x",), alone=("x",), needs=TALKING)
    return a_lesson(Step(title="出る", acts=(an_arriving_act(arrive),)), Step(title="切る", acts=(end,)))


def test_it_rings_when_the_act_begins() -> None:
    playing = begun(Pass.ALONE, a_lesson_of_a_call())
    assert facts(playing.phone)["dialer.call"] == "incoming"
    assert expected(playing) == Tap("dialer.answer")


def test_declining_by_mistake_is_undone_and_answering_goes_on() -> None:
    playing, effects = after(begun(Pass.ALONE, a_lesson_of_a_call()), tap("dialer.decline"))
    assert "練習なので、元に もどしました。" in said(effects)
    assert facts(playing.phone)["dialer.call"] == "incoming"
    assert after(playing, tap("dialer.answer"))[0].step == 2


def test_a_silenced_call_that_was_missed_comes_once_more() -> None:
    playing, _ = after(begun(Pass.ALONE, a_lesson_of_a_call()), tap("dialer.hush"))
    playing, _ = after(playing, Passed(6.0), Passed(1.0))
    assert facts(playing.phone)["dialer.call"] == "incoming"
    assert facts(playing.phone)["dialer.hushed"] == "no"


def test_hanging_up_too_early_is_no_end_and_back_rings_again() -> None:
    playing, _ = after(begun(Pass.ALONE, a_lesson_of_a_call()), tap("dialer.answer"), AskedBack())
    assert facts(playing.phone)["dialer.call"] == "incoming"


def test_a_file_may_not_let_anything_arrive_that_can_not() -> None:
    words = 'say = ["あ"]\nwatch = ["あ"]\nalone = ["あ"]\n'
    source = TEMPLATE + f'[[step]]\ntitle = "あ"\nslide = "dialer.answer"\narrive = "call.nobody"\n{words}'
    assert [problem.what for problem in problems(source)] == ["call.nobody は 来ません。"]
    read = lesson_from(source.replace("nobody", "hana").encode(), "a-lesson")
    assert isinstance(read, Lesson)
    assert read.steps[-1].acts[0].do == Slide("dialer.answer")


def test_a_file_may_begin_with_settings_of_the_phone() -> None:
    source = TEMPLATE.replace("[intro]", '[start]\n"settings.text" = "4"\n\n[intro]', 1)
    read = lesson_from(source.encode(), "a-lesson")
    assert isinstance(read, Lesson)
    assert facts(begun(Pass.ALONE, read).phone)["settings.text"] == "4"
    wrong = problems(source.replace('"4"', '"7"').replace("settings.text", "settings.text"))
    assert "settings.text に「7」" in wrong[0].what


def test_the_screen_s_words_for_gestures_are_touches() -> None:
    assert touch_of("dialer.answer", "slide") == Slide("dialer.answer")
