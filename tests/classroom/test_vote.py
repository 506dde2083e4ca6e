"""Votes count taps, and the question box knows numbers and no names."""

from kiosk.classroom.vote import (
    LONGEST_QUESTION,
    PHRASES,
    READY,
    Box,
    a_vote,
    about_lessons,
    emptied,
    put_in,
    taken_back,
    tapped,
    voices,
    waiting,
    was_answered,
)


def test_a_vote_counts_each_tap_on_a_choice() -> None:
    vote = a_vote("？", "はい", "いいえ")
    for choice in (0, 0, 1, 7, -1):
        vote = tapped(vote, choice)
    assert (vote.counts, voices(vote)) == ((2, 1), 3)


def test_a_slip_is_taken_back_and_never_below_nothing() -> None:
    vote = tapped(a_vote("？", "はい", "いいえ"), 0)
    assert taken_back(taken_back(vote, 0), 0).counts == (0, 0)


def test_the_same_vote_begins_at_nothing_again() -> None:
    assert emptied(tapped(READY[0], 1)) == READY[0]


def test_a_vote_has_at_most_four_choices() -> None:
    assert about_lessons(("a", "b", "c", "d", "e")).choices == ("a", "b", "c", "d")
    assert all(2 <= len(vote.choices) <= 4 for vote in READY)


def test_questions_are_numbered_in_the_order_in_which_they_came() -> None:
    box = put_in(put_in(Box(), PHRASES[0]), "  電池は どう しますか ")
    assert [(one.number, one.text) for one in box.questions] == [(1, PHRASES[0]), (2, "電池は どう しますか")]


def test_an_answered_question_no_longer_waits() -> None:
    box = put_in(put_in(Box(), "a"), "b")
    assert waiting(was_answered(box, 1)) == 1
    assert waiting(was_answered(was_answered(box, 1), 1)) == 2
    assert was_answered(box, 9) == box


def test_an_empty_question_is_none_and_a_long_one_is_cut() -> None:
    assert put_in(Box(), "   ") == Box()
    assert len(put_in(Box(), "あ" * 500).questions[0].text) == LONGEST_QUESTION
