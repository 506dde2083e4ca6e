"""The page of praise by finger: one tap says how a lesson was, once a lesson, or nothing is said."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.bridge.lesson_words import THANKS
from kiosk.lesson.inputs import Spoken
from kiosk.lesson.model import Pass
from kiosk.lesson.play import MOST_INPUTS, sure
from kiosk.lesson.playing import Stage
from kiosk.visit.page import Page
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, flaws, press
from tests.ui.kiosk.test_staff_pages import store

KEYS = ("わかりやすかった", "むずかしかった")


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        room.still()
        room.sit_down()
        yield room


def played_through(room: Room, lesson: str = "phone-call", part: Pass = Pass.TOGETHER) -> None:
    """A pass to its end, all of it right."""
    room.begin(lesson, part)
    view = room.lesson
    for _ in range(MOST_INPUTS):
        if view._playing.finished:
            break
        view._happen(Spoken() if view._playing.stage is Stage.TELLING else sure(view._playing))
    room.wait(200)
    assert room.visit.visit.page is Page.PRAISE


def kept(room: Room) -> list[tuple[str, str]]:
    """Which lessons were judged and how, as the kiosk's own table says."""
    room.leave()
    room.wait(300)
    with closing(store(room)) as db:
        return [(row["lesson"], row["judgement"]) for row in db.query("SELECT lesson, judgement FROM lesson_judged")]


@pytest.mark.parametrize(("key", "judgement"), list(zip(KEYS, ("easy", "hard"), strict=True)))
def test_one_tap_is_thanked_for_and_kept(room: Room, key: str, judgement: str) -> None:
    played_through(room)
    press(room, key)
    assert room.lesson.thanks == THANKS
    assert not set(KEYS) & set(buttons(room))
    assert room.visit.visit.page is Page.PRAISE
    assert kept(room) == [("phone-call", judgement)]


def test_nobody_has_to_say_anything(room: Room) -> None:
    played_through(room)
    assert set(KEYS) <= set(buttons(room))
    assert kept(room) == []


def test_it_is_asked_once_a_lesson_and_again_of_the_next_person(room: Room) -> None:
    played_through(room)
    press(room, KEYS[0])
    played_through(room, part=Pass.ALONE)
    assert not set(KEYS) & set(buttons(room))
    assert room.lesson.thanks == ""
    room.leave()
    room.sit_down()
    played_through(room)
    assert set(KEYS) <= set(buttons(room))


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_the_page_has_room_for_it(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        room.still()
        room.sit_down(letters)
        played_through(room)
        assert list(flaws(room, screen)) == []
        for _ in range(4):
            if set(KEYS) <= set(buttons(room)):
                return
            press(room, "下へ")
            assert list(flaws(room, screen)) == []
        raise AssertionError(sorted(buttons(room)))
