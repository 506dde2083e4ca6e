"""What is kept of a pass: finished or left, steps, hints, kinds of wrong act."""

from kiosk.lesson.model import Pass
from kiosk.lesson.played import Played
from kiosk.visit.lesson_result import result_of
from kiosk.visit.result import LessonFinished, LessonLeft


def a_play(*, finished: bool) -> Played:
    return Played(
        lesson="phone-call",
        part=Pass.ALONE,
        step=3,
        steps=6,
        hints=2,
        wrong=(("near", 1),),
        finished=finished,
    )


def test_a_pass_played_to_its_end_is_kept_as_finished() -> None:
    kept = LessonFinished(lesson="phone-call", part="alone", steps=6, hints=2, wrong=(("near", 1),))
    assert result_of(a_play(finished=True)) == kept


def test_a_pass_left_half_way_is_kept_with_the_step_it_reached() -> None:
    kept = LessonLeft(lesson="phone-call", part="alone", step=3, steps=6, hints=2, wrong=(("near", 1),))
    assert result_of(a_play(finished=False)) == kept
