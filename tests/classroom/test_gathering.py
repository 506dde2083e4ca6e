"""An open class counts heads and lessons, and closes once."""

from kiosk.classroom import gathering as the
from kiosk.classroom.gathering import Age, Gender, Phase
from tests.classroom.builders import a_class, a_closed_class, a_taught_class, answering


def test_a_class_opens_with_a_head_count_that_can_be() -> None:
    assert (a_class(12).heads, a_class(12).phase) == (12, Phase.TEACHING)
    assert [a_class(heads).heads for heads in (-3, 0, 1, 99, 100)] == [1, 1, 1, 99, 99]


def test_the_head_count_can_be_changed_until_the_close() -> None:
    checking = the.to_check(a_class(12))
    assert the.with_heads(checking, 14).heads == 14
    assert the.with_heads(a_closed_class(12), 14).heads == 12


def test_a_lesson_counts_once_however_often_it_is_played() -> None:
    room = a_class()
    for lesson in ("touch", "phone-call", "touch"):
        room = the.began_lesson(room, lesson)
    assert (room.begun, room.playing) == (("touch", "phone-call"), "touch")
    assert the.finished_lesson(the.finished_lesson(room)).finished == ("touch",)


def test_only_lessons_of_the_course_are_counted() -> None:
    assert the.began_lesson(a_class(), "map") == a_class()
    assert the.finished_lesson(a_class()) == a_class()


def test_a_lesson_that_is_left_is_begun_and_not_finished() -> None:
    room = a_taught_class()
    assert (room.begun, room.finished, room.playing) == (
        ("touch", "text-size", "phone-call"),
        ("touch", "text-size"),
        "",
    )
    assert the.left_over(room) == ("phone-answer",)


def test_the_way_to_the_close_is_check_then_questions() -> None:
    room = a_taught_class()
    assert the.to_ask(room) == room
    assert the.closed(room, 99) == room
    assert the.back_to_teaching(the.to_check(room)) == room
    assert the.to_ask(the.to_check(room)).phase is Phase.ASKING
    assert the.closed(the.to_check(room), 99).phase is Phase.CLOSED


def test_nothing_changes_after_the_close() -> None:
    room = a_closed_class()
    changed = (
        the.with_heads(room, 3),
        the.with_more(room, Age.FROM_65, 1),
        the.began_lesson(room, "phone-answer"),
        the.heard(room, answering(1)),
        the.closed(room, 99_999),
    )
    assert set(changed) == {room}


def test_a_class_lasts_whole_minutes() -> None:
    assert a_closed_class(seconds=74 * 60).minutes == 74
    assert a_closed_class(seconds=74 * 60 + 1).minutes == 75
    assert a_closed_class(seconds=-5).minutes == 0


def test_ages_and_genders_are_counts_that_need_not_be_taken() -> None:
    room = the.with_more(the.with_more(a_class(), Gender.MEN, 2), Age.FROM_85, 1)
    assert room.counts == (("from85", 1), ("men", 2))
    assert the.with_more(the.with_more(room, Age.FROM_85, -1), Age.FROM_85, -1).counts == (("men", 2),)
    assert a_class().counts == ()


def test_more_ages_than_heads_are_seen_before_the_close() -> None:
    room = the.with_more(a_class(2), Age.FROM_75, 2)
    assert not the.disagreeing(room)
    assert the.disagreeing(the.with_more(room, Age.FROM_65, 1))
    assert the.disagreeing(the.with_more(room, Gender.WOMEN, 3))
