"""こまっている, by touches: pictures, one's own words, what helps, the numbers, and always a person."""

from collections.abc import Iterator

import pytest

from kiosk.bridge.find_view import NOT_HERE, FindView
from kiosk.desk.urgent import NUMBERS
from kiosk.visit.kana_board import ROWS
from kiosk.visit.page import Over, Page
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, flaws, press

PERSON = "あてはまらない。人に 聞く"


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        room.still()
        room.sit_down()
        room.visit.go("trouble")
        room.wait(700)
        yield room


def find_view(room: Room) -> FindView:
    view = room.view(FindView)
    assert isinstance(view, FindView)
    return view


def write(room: Room, kana: str) -> None:
    """By the keys: the row of each sign, then the sign."""
    for sign in kana:
        row = next(first for first, signs in ROWS.items() if sign in signs)
        for key in (row, sign):
            room.wait(450)  # the same key twice in a row is a hand that hits twice
            press(room, key)


def to_own_words(room: Room) -> None:
    for key in ("ほかの こと", "ほかの こと", "ほかの こと", "ことばで さがす"):
        room.wait(850)
        press(room, key)
    assert room.visit.visit.page is Page.WORDS


def test_who_is_told_to_pay_comes_to_the_numbers_in_two_touches(room: Room) -> None:
    press(room, "お金を 払えと 言われた")
    assert room.visit.visit.page is Page.HELPS
    assert "番号も 教えません。" in room.said()
    assert PERSON in buttons(room)
    room.wait(850)
    press(room, "電話番号を 見る")
    assert room.visit.visit.page is Page.NUMBERS
    assert all(one.number in room.said() for one in NUMBERS)


def test_own_words_lead_to_a_lesson(room: Room) -> None:
    to_own_words(room)
    write(room, "でんわ")
    room.wait(850)
    press(room, "さがす")
    room.settle()
    assert room.visit.visit.page is Page.HELPS
    found = [label for label in buttons(room) if "電話" in label]
    assert found
    room.wait(850)
    press(room, found[0])
    assert room.visit.visit.page is Page.LESSON
    room.visit.back()
    room.wait(100)
    assert found[0] in buttons(room), "the way back leads to what was found"


def test_where_nothing_is_found_a_person_is(room: Room) -> None:
    find = find_view(room)
    for sign in ("な", "ぬ", "な", "ぬ"):
        find.press(sign)
    find.seek()
    room.visit.go("helps")
    room.settle()
    room.wait(100)
    assert NOT_HERE in find.first
    press(room, PERSON)
    assert room.visit.visit.over is Over.HELP


def test_nothing_that_was_written_stays_for_the_next_person(room: Room) -> None:
    find = find_view(room)
    for sign in ("か", "き"):
        find.press(sign)
    assert find.typed == "き"
    room.visit.leave()
    room.sit_down()
    room.visit.go("words")
    room.wait(100)
    assert (find.typed, find.title, find.first) == ("", "", "")


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_every_key_of_the_longest_row_is_large_and_in_the_window(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        room.still()
        room.sit_down(letters)
        room.visit.go("words")
        find_view(room).press("は")
        room.wait(300)
        assert set(ROWS["は"]) <= set(buttons(room))
        assert list(flaws(room, screen)) == []
