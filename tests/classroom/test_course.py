"""A course fits into its half of the time, however it is edited."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.classroom.course import (
    LENGTHS,
    READY,
    Course,
    added,
    earlier,
    longer,
    most_lessons,
    on_shelf,
    own_minutes,
    practice_minutes,
    removed,
    shorter,
    with_edits,
)
from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS
from tests.classroom.builders import a_course

SHELF = tuple(lesson.id for lesson in read_shelf(LESSONS).lessons)


def test_five_courses_from_45_to_120_minutes_are_ready() -> None:
    assert len({course.id for course in READY}) == 5
    assert (min(course.minutes for course in READY), max(course.minutes for course in READY)) == (45, 120)
    assert all(course.minutes in LENGTHS for course in READY)


@pytest.mark.parametrize("course", READY, ids=lambda course: course.id)
def test_all_lessons_of_a_ready_course_are_on_the_shelf(course: Course) -> None:
    assert course.lessons
    assert on_shelf(course, SHELF) == course


@pytest.mark.parametrize("course", READY, ids=lambda course: course.id)
def test_half_the_time_is_kept_for_peoples_own_phones(course: Course) -> None:
    assert own_minutes(course) * 2 >= course.minutes
    assert practice_minutes(course) >= 7 * len(course.lessons)


def test_a_lesson_goes_in_once_and_only_where_there_is_time() -> None:
    course = a_course()
    assert added(course, "map").lessons == (*course.lessons, "map")
    assert added(added(course, "map"), "kana") == added(course, "map")
    assert added(course, "touch") == course


def test_the_last_lesson_of_a_course_stays() -> None:
    course = a_course()
    for lesson in course.lessons:
        course = removed(course, lesson)
    assert course.lessons == ("phone-answer",)


def test_a_lesson_moves_up_one_place_at_a_time() -> None:
    course = Course("x", "", 60, ("a", "b", "c"))
    assert earlier(course, "c").lessons == ("a", "c", "b")
    assert earlier(earlier(course, "c"), "c").lessons == ("c", "a", "b")
    assert earlier(course, "a") == course
    assert earlier(course, "z") == course


def test_a_course_gets_no_shorter_than_its_lessons_need() -> None:
    assert shorter(a_course()).minutes == 60
    assert shorter(shorter(a_course())).minutes == 60
    assert longer(longer(longer(longer(a_course())))).minutes == 120


def test_a_lesson_that_is_not_on_the_shelf_is_left_out() -> None:
    assert on_shelf(a_course(), ("touch", "map")).lessons == ("touch",)


def test_an_edited_course_stands_in_the_place_of_the_ready_one() -> None:
    mine = removed(a_course(), "touch")
    listed = with_edits((mine,))
    assert [course.id for course in listed] == [course.id for course in READY]
    assert listed[2] == mine


EDITS = st.lists(st.tuples(st.sampled_from((added, removed, earlier)), st.sampled_from(SHELF)) | st.booleans())


@given(st.sampled_from(READY), EDITS)
def test_no_edit_takes_the_time_of_peoples_own_phones(course: Course, edits: list[object]) -> None:
    for edit in edits:
        match edit:
            case bool():
                course = longer(course) if edit else shorter(course)
            case (change, lesson):
                course = change(course, lesson)
        assert 1 <= len(course.lessons) <= most_lessons(course.minutes)
        assert len(set(course.lessons)) == len(course.lessons)
