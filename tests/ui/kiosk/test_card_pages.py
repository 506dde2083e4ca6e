"""The card's pages by finger, at every screen: keys large and apart, all in the window, the whole way through."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.card_view import CardView
from kiosk.bridge.inside_view import InsideView
from kiosk.bridge.pin_view import PinView
from kiosk.card.faults import FaultReason
from kiosk.card.practice_states import TITLES, PracticeState
from kiosk.card.status import Fault, OtherCard, OtherKind
from tests.sheet.kiosk import SCREENS, TEXT_STEPS, Room, a_room

SMALLEST, GAP = 20, 5  # millimetres
FIXED = ("もどる", "もう一度きく", "たすけて", "文字と声", "おわる")


def buttons(room: Room) -> dict[str, QQuickItem]:
    """What can be pressed now, under its word; the fixed keys left out."""
    return {
        str(item.property("label")): item
        for item in room.items()
        if item.property("longestHoldMs")
        and shows(item)
        and item.property("label") not in FIXED
        and in_sight(item).adjusted(-1, -1, 1, 1).contains(place(item))
    }


def shows(item: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None:
        if not above.isVisible() or not above.isEnabled() or above.opacity() == 0:
            return False
        above = above.parentItem()
    return item.width() > 0


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def in_sight(item: QQuickItem) -> QRectF:
    """The part of an item that nothing above it cuts away."""
    where, above = place(item), item.parentItem()
    while above is not None:
        if above.clip():
            where &= place(above)
        above = above.parentItem()
    return where


def press(room: Room, label: str) -> None:
    QTest.qWait(850)  # hands that hit twice are held back
    touch(room, label)


def touch(room: Room, label: str) -> None:
    at = place(buttons(room)[label]).center().toPoint()
    QTest.mouseClick(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    room.wait(60)


def at_the_practice_card(room: Room, letters: int = 2) -> None:
    room.sit_down(letters)
    room.visit.go("card")
    room.wait(300)
    room.view(CardView).practise()
    room.wait(100)


def flaws(room: Room, screen: str) -> Iterator[str]:
    pixels_per_mm = SCREENS[screen][2]
    window = QRectF(0, 0, room.window.width(), room.window.height())
    seen = {label: place(item) for label, item in buttons(room).items()}
    for label, where in seen.items():
        if not window.contains(where):
            yield f"{label} leaves the window"
        if min(where.width(), where.height()) < SMALLEST * pixels_per_mm - 1.5:
            yield f"{label} is {where.width() / pixels_per_mm:.1f} by {where.height() / pixels_per_mm:.1f} mm"
    for (one, a), (other, b) in combinations(seen.items(), 2):
        if (a.adjusted(-2, -2, 2, 2) & b).isValid():
            yield f"{one} touches {other}"
        sideways = a.top() < b.bottom() and b.top() < a.bottom()
        between = max(b.left() - a.right(), a.left() - b.right()) if sideways else GAP * pixels_per_mm
        if between < GAP * pixels_per_mm - 1.5:
            yield f"{one} is {between / pixels_per_mm:.1f} mm beside {other}"


@pytest.mark.parametrize("screen", list(SCREENS))
@pytest.mark.parametrize("letters", [2, 4])
def test_keys_are_large_apart_and_inside_the_window(screen: str, letters: int) -> None:
    found: list[str] = []
    with a_room(screen) as room:
        at_the_practice_card(room, letters)
        found += [f"card: {flaw}" for flaw in flaws(room, screen)]
        room.visit.go("pin")
        room.wait(500)
        view = room.view(PinView)
        for pin in ("auth", "sign"):
            view.choose("check", pin)
            for board in ("digits", "first", "second") if pin == "sign" else ("digits",):
                view.turnBoard(board)
                room.wait(100)
                found += [f"{pin} {board}: {flaw}" for flaw in flaws(room, screen)]
        room.leave()
    assert not found, "\n".join(found)


def test_a_finger_checks_a_number_wrong_and_then_right() -> None:
    with a_room("1920x1080") as room:
        at_the_practice_card(room)
        press(room, "暗証番号で できること")
        room.wait(400)
        press(room, "利用者証明用を たしかめる")
        for digit in "9998":
            room.wait(450)
            touch(room, digit)
        press(room, "たしかめる")
        view = room.view(PinView)
        assert "あと 2回" in view._page().first
        press(room, "もう一度 ためす")
        for digit in "1234":
            room.wait(450)
            touch(room, digit)
        press(room, "たしかめる")
        assert view._get_mark() == "ok"
        press(room, "これで よい")
        room.wait(400)
        assert room.visit.visit.page == "card"


def test_what_stands_in_the_chip_is_shown_and_gone_with_the_page() -> None:
    with a_room("1366x768") as room:
        at_the_practice_card(room)
        room.visit.go("pin")
        view = room.view(PinView)
        view.choose("read", "input_support")
        for digit in "1234":
            view.press(digit)
        view.decide()
        room.wait(500)
        assert room.visit.visit.page == "inside"
        assert any(item.property("text") == "練習　花子" and item.isVisible() for item in room.items())
        room.visit.back()
        room.wait(500)
        assert room.visit.visit.page == "card"
        assert room.view(InsideView)._found is None
        assert not any(item.property("text") == "練習　花子" for item in room.items())


def test_volunteers_choose_the_state_of_the_practice_card() -> None:
    with a_room("1920x1080") as room:
        at_the_practice_card(room)
        seen = set()
        for _ in PracticeState:
            seen.add(room.view(CardView)._get_practice_name())
            room.view(CardView).practiseNext()
        assert seen == {TITLES[state] for state in PracticeState}


@pytest.mark.parametrize("screen", SCREENS)
def test_under_every_title_there_is_room_for_what_to_do_at_the_largest_letters(screen: str) -> None:
    with a_room(screen) as room:
        room.sit_down(TEXT_STEPS)
        room.visit.go("card")
        room.wait(300)
        for status in (*(OtherCard(2, kind) for kind in OtherKind), *map(Fault, FaultReason)):
            room.view(CardView).publish(status)
            room.wait(120)
            body = next(item for item in room.items() if item.property("wish") and shows(item))
            assert body.height() >= SMALLEST * SCREENS[screen][2], status
