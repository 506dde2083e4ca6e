"""The lesson of the clinic's reader: sleeve, face, questions, a card left behind; either answer is right."""

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
from kiosk.phone.skin import Skin
from kiosk.phone.touch import Tap
from tests.lesson.builders import ROOT, after, said, tap


def the_lesson() -> Lesson:
    lesson = read_lesson(ROOT / "lessons" / "clinic-reader")
    assert isinstance(lesson, Lesson), lesson
    return lesson


def at(step: int, *targets: str, part: Pass = Pass.ALONE) -> tuple[Playing, Effects]:
    """The lesson at a step, everything before it done right, after these touches."""
    playing, effects = begin(the_lesson(), part, step=step)
    return after(playing, *(tap(target) for target in targets)) if targets else (playing, effects)


def fact(playing: Playing, name: str) -> str:
    return facts(playing.phone)[f"clinic.{name}"]


def test_it_is_the_row_of_the_catalogue_and_answers_what_becomes_of_a_yes() -> None:
    lesson = the_lesson()
    assert (lesson.catalogue, len(lesson.steps)) == ("L47", 8)
    assert "24時間" in " ".join(lesson.fear.answer)
    assert "同意しなくても、診て もらえます。" in lesson.fear.answer


def test_a_card_in_its_sleeve_is_answered_and_goes_on_from_there() -> None:
    playing, effects = at(1, "clinic.put")
    assert "カード入れの ままでは、機械が 読めません。" in said(effects)
    assert expected(playing) == Tap("clinic.unsleeve")
    assert after(playing, tap("clinic.unsleeve"))[0].step == 2


def test_a_card_with_its_back_up_is_answered() -> None:
    playing, effects = at(2, "clinic.put")
    assert "裏が 上の まま、置きました。" in said(effects)
    assert expected(playing) == Tap("clinic.flip")


def test_a_card_flipped_once_too_often_is_flipped_again() -> None:
    playing, effects = at(2, "clinic.flip", "clinic.flip")
    assert "それでは、また 裏が 上に なります。" in said(effects)
    assert expected(playing) == Tap("clinic.flip")


def test_who_takes_the_face_at_once_need_not_look_at_the_number() -> None:
    playing, _ = at(3, "clinic.way.face")
    assert playing.step == 4


def test_who_waits_between_touches_sees_the_page_of_the_number_too() -> None:
    playing, _ = at(3, part=Pass.TOGETHER)
    for target in ("clinic.way.pin", "clinic.back", "clinic.way.face"):
        playing, _ = after(playing, Passed(1.0), Passed(1.0))
        assert expected(playing) == Tap(target)
        playing, _ = after(playing, tap(target))
    assert (playing.step, playing.wrong) == (4, ())


def test_the_face_is_brought_into_the_frame_in_either_order() -> None:
    playing, effects = at(4, "clinic.centre")
    assert "まん中に なりました。それも 合って います。" in said(effects)
    playing, _ = after(playing, tap("clinic.nearer"), *(Passed(1.0),) * 3)
    assert playing.step == 5


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_every_question_takes_either_answer_as_right(answer: str) -> None:
    playing, effects = at(5, "clinic.single", *(f"clinic.answer.{answer}",) * 3)
    assert (playing.step, playing.wrong) == (8, ())
    assert {fact(playing, name) for name in ("treatment", "surgery", "checkup")} == {answer}
    assert "払いが 高い ときの 上限は、聞かれずに 伝わります。" in said(effects)


def test_the_lesson_itself_shows_both_ways_and_both_answers() -> None:
    touched = [line.thing for line in play(the_lesson(), Pass.WATCH, sure).lines if isinstance(line, Did)]
    assert "4けたを 入れる「暗証番号で 確かめる」" in touched
    assert "機械の「1つ もどる」" in touched
    assert "医師に 見せる「同意する」" in touched
    assert "医師に 見せない「同意しない」" in touched


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_answering_all_at_once_is_called_right_and_taken_back_for_practice(answer: str) -> None:
    playing, effects = at(5, f"clinic.all.{answer}")
    assert "それでも いいです。ここでは 1つずつ 見ます。" in said(effects)
    assert hints.UNDONE in said(effects)
    assert fact(playing, "page") == "whole"


def test_one_page_back_among_the_questions_leads_on_again() -> None:
    playing, _ = at(6, "clinic.back")
    assert expected(playing) == Tap("clinic.answer.yes")
    playing, _ = after(playing, tap("clinic.answer.no"))
    assert (playing.step, fact(playing, "treatment")) == (6, "no")


def test_a_card_that_is_left_behind_is_called_after() -> None:
    playing, effects = at(8, "clinic.counter")
    assert "カードが まだ 機械に のこって います。" in said(effects)
    assert fact(playing, "reminded") == "yes"
    assert after(playing, tap("clinic.take"))[0].complete


def test_cancelling_in_the_middle_is_taken_back() -> None:
    playing, effects = at(6, "clinic.cancel")
    assert hints.UNDONE in said(effects)
    assert fact(playing, "page") == "surgery"


def test_no_sentence_speaks_of_the_phone() -> None:
    for part in Pass:
        spoken = repr(play(the_lesson(), part, sure, Skin.RAKU).lines)
        assert "スマホ" not in spoken
        assert "電話" not in spoken
