"""The touch coach at every screen and size of letters: its circles are as large as any target of the kiosk."""

import pytest
from PySide6.QtQuick import QQuickItem

from tests.sheet.kiosk import SCREENS, Room, a_room

SMALLEST = 20  # millimetres
GAP = 5


def board_of(room: Room) -> QQuickItem:
    return next(item for item in room.items() if item.property("diameter") is not None and item.property("across"))


@pytest.mark.parametrize("screen", list(SCREENS))
def test_the_circles_are_large_enough_and_apart(screen: str) -> None:
    pixels_per_mm = SCREENS[screen][2]
    with a_room(screen) as room:
        for text in (1, 2, 3, 4):
            room.sit_down(text)
            room.visit.go("coach")
            room.wait(400)
            board = board_of(room)
            assert board.property("diameter") >= SMALLEST * pixels_per_mm, text
            assert board.property("cell") - board.property("diameter") >= GAP * pixels_per_mm - 1, text
            room.leave()
