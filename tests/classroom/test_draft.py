"""An open class that was written to the disk goes on as it was."""

from dataclasses import replace

import pytest

from kiosk.classroom import gathering as the
from kiosk.classroom.draft import read, written
from kiosk.classroom.gathering import Age, Phase
from tests.classroom.builders import a_taught_class, answering


def test_a_class_comes_back_with_all_that_was_counted() -> None:
    room = the.with_more(a_taught_class(), Age.FROM_75, 7)
    assert read(written(room, now=700), now=700) == room


def test_it_goes_on_with_the_teaching_and_keeps_the_answers() -> None:
    room = the.heard(the.to_ask(the.to_check(a_taught_class())), answering(1, 2))
    assert read(written(room, now=700), now=700) == replace(room, phase=Phase.TEACHING)


def test_the_time_without_power_is_no_time_of_the_class() -> None:
    again = read(written(a_taught_class(), now=10 + 30 * 60), now=5)
    assert again is not None
    assert the.closed(the.to_check(again), ended=5 + 20 * 60).minutes == 50


def test_it_says_nothing_but_counts_and_names_of_things() -> None:
    text = written(a_taught_class(), now=700)
    assert "さん" not in text
    assert len(text) < 2000


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"course": 3}', "null", '{"course": ["a", "b", 45, []]}'])
def test_a_text_that_can_not_be_read_is_no_class(text: str) -> None:
    assert read(text, now=0) is None
