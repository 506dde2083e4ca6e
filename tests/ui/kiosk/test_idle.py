"""A quiet visit, second by second of the kiosk's own beat: asked, answered at the same place, or wiped."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from kiosk.bridge.speech_view import SpeechView
from kiosk.visit.page import Over, Page
from tests.sheet.kiosk import Room, a_room
from tests.ui.kiosk.test_card_pages import press, touch


@pytest.fixture
def room() -> Iterator[Room]:
    with a_room("1920x1080") as room:
        room._kiosk._reception._second.setInterval(10_000_000)  # the test's own seconds
        room.sit_down()
        yield room


def hushed(room: Room) -> None:
    room.wait(100)
    room.view(SpeechView).turn([])


def seconds(room: Room, count: int) -> None:
    for _ in range(count):
        room._kiosk._reception._second.timeout.emit()


def over_after(room: Room, count: int) -> Over:
    seconds(room, count)
    return room.visit.visit.over


@pytest.mark.parametrize(("page", "limit"), [("shelf", 180), ("card", 90), ("pin", 90), ("news", 180)])
def test_the_question_comes_to_the_second_and_any_touch_goes_on_without_limit(
    room: Room, page: str, limit: int
) -> None:
    room.visit.go(page)
    for _ in range(3):
        hushed(room)
        room.visit.stir()
        seconds(room, 21)  # the hint after twenty seconds is a word, and a word is no quiet
        hushed(room)
        room.visit.stir()
        assert over_after(room, limit - 1) is Over.NOTHING
        assert over_after(room, 1) is Over.STILL_THERE
        hushed(room)
        assert over_after(room, 59) is Over.STILL_THERE
        room.visit.close()
        assert (room.visit.visit.page, room.visit.visit.over) == (Page(page), Over.NOTHING)
    hushed(room)
    room.visit.stir()
    seconds(room, limit)
    hushed(room)
    seconds(room, 60)
    assert room.visit.visit.away


def test_nobody_is_asked_while_something_is_said(room: Room) -> None:
    hushed(room)
    room.view(SpeechView).say_now(("これは、長い 文です。" * 20,))
    assert room.view(SpeechView).speaking
    assert over_after(room, 600) is Over.NOTHING
    hushed(room)
    seconds(room, 20)  # the hint
    hushed(room)
    assert over_after(room, 160) is Over.STILL_THERE


def test_typing_on_the_glass_is_a_sign_of_life(room: Room) -> None:
    room.visit.go("card")
    press(room, "れんしゅうの カードで ためす")
    room.visit.go("pin")
    room.wait(300)
    press(room, "利用者証明用を たしかめる")
    for digit in "99":
        hushed(room)
        assert over_after(room, 85) is Over.NOTHING
        QTest.qWait(450)
        touch(room, digit)
    hushed(room)
    assert over_after(room, 90) is Over.STILL_THERE
