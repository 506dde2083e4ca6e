"""The questionnaire keeps counts alone, and nobody has to answer."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.classroom.questionnaire import (
    ANSWERS,
    NO_ANSWERS,
    QUESTIONS,
    Asking,
    answered,
    asked,
    people,
    tallied,
    went_back,
)
from tests.classroom.builders import answering


def test_every_question_has_five_answers() -> None:
    assert len(ANSWERS) == 5
    assert all(len(tally.counts) == 5 for tally in NO_ANSWERS)


def test_questions_come_one_after_another_and_any_can_be_left_out() -> None:
    seen = [asked(answering(*[0] * done)) for done in range(len(QUESTIONS) + 1)]
    assert seen == [*QUESTIONS, None]


def test_one_question_back_is_answered_anew() -> None:
    assert answered(went_back(answering(1, 5)), 2).answers == (1, 2)
    assert went_back(Asking()) == Asking()


def test_a_number_that_is_no_answer_changes_nothing() -> None:
    assert answering(6, -1, 1).answers == (1,)
    assert len(answering(*[1] * 20).answers) == len(QUESTIONS)


def test_who_stops_half_way_left_the_rest_out() -> None:
    first, second, *rest = tallied(NO_ANSWERS, answering(1, 3))
    assert (first.counts, first.skipped) == ((1, 0, 0, 0, 0), 0)
    assert (second.counts, second.skipped) == ((0, 0, 1, 0, 0), 0)
    assert all((sum(tally.counts), tally.skipped) == (0, 1) for tally in rest)


def test_who_answered_nothing_is_nobody() -> None:
    assert tallied(NO_ANSWERS, answering(0, 0, 0, 0, 0)) == NO_ANSWERS
    assert people(tallied(NO_ANSWERS, Asking())) == 0


@given(st.lists(st.lists(st.integers(0, 5), max_size=len(QUESTIONS)), max_size=12))
def test_every_question_counts_everybody_once(turns: list[list[int]]) -> None:
    tallies = NO_ANSWERS
    for turn in turns:
        tallies = tallied(tallies, answering(*turn))
    came = sum(any(turn) for turn in turns)
    assert [sum(tally.counts) + tally.skipped for tally in tallies] == [came] * len(QUESTIONS)
    assert people(tallies) == came
