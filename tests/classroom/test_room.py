"""One way back from every page of a class, and an open class stays open."""

from dataclasses import replace

from kiosk.classroom.course import READY, removed
from kiosk.classroom.gathering import Phase
from kiosk.classroom.room import (
    TITLES,
    Place,
    Room,
    anew,
    asking,
    back,
    begun,
    checking,
    chose,
    counted,
    edited,
    kept,
    opened,
    title,
)
from kiosk.classroom.vote import Box, put_in


def an_open_room() -> Room:
    return begun(chose(Room(), READY[0]), venue=3, now=10)


def test_a_class_is_open_after_a_course_and_begin() -> None:
    room = an_open_room()
    assert room.gathering is not None
    assert (room.place, room.gathering.heads, room.gathering.venue) == (Place.TEACH, 8, 3)
    assert begun(Room(), venue=3, now=10) == Room()
    assert begun(room, venue=5, now=99) == room


def test_heads_are_counted_before_and_after_the_class_is_open() -> None:
    before = counted(counted(chose(Room(), READY[0]), 5), -1)
    assert (before.heads, begun(before, 3, 10).heads) == (12, 12)
    assert counted(an_open_room(), -3).heads == 5
    assert counted(Room(), -50).heads == 1


def test_every_page_has_a_title_and_the_open_class_its_own() -> None:
    assert set(TITLES) == set(Place)
    assert title(an_open_room()) == READY[0].title
    assert title(Room()) == "どの 教室を 開きますか"


def test_the_way_back_is_the_way_here() -> None:
    room = opened(opened(an_open_room(), Place.BOX), Place.PHRASES)
    for place in (Place.BOX, Place.TEACH):
        before = back(room)
        assert before is not None
        room = before
        assert room.place is place
    assert back(room) is None


def test_opening_a_page_that_lies_on_the_way_goes_back_to_it() -> None:
    room = opened(opened(an_open_room(), Place.BOX), Place.PHRASES)
    assert opened(room, Place.BOX) == replace(room, place=Place.BOX, trail=(Place.TEACH,))
    assert opened(room, Place.PHRASES) == room


def test_back_from_the_close_goes_on_with_the_teaching() -> None:
    room = asking(checking(an_open_room()))
    assert room.gathering is not None
    assert (room.place, room.gathering.phase) == (Place.ASK, Phase.ASKING)
    phases = []
    for _ in range(2):
        before = back(room)
        assert before is not None
        assert before.gathering is not None
        room = before
        phases.append(before.gathering.phase)
    assert phases == [Phase.CHECKING, Phase.TEACHING]


def test_what_was_written_down_can_not_be_gone_back_to() -> None:
    room = kept(replace(asking(checking(an_open_room())), box=put_in(Box(), "お金は かかりますか")))
    assert (room.place, back(room), room.box) == (Place.SUMMARY, None, Box())


def test_the_next_class_begins_with_as_many_heads_and_nothing_else() -> None:
    assert anew(kept(counted(an_open_room(), 4))) == Room(expected=12)


def test_a_lesson_that_was_taken_out_is_marked_no_more() -> None:
    room = replace(chose(Room(), READY[0]), marked="touch")
    assert edited(room, removed(READY[0], "touch")).marked == ""
    assert edited(room, removed(READY[0], "text-size")).marked == "touch"
