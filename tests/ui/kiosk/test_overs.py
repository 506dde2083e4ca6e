"""What lies over a page: every key in the window at every size, any touch answers the question, a call goes on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.bridge.help_view import HelpView
from kiosk.bridge.speech_view import SpeechView
from kiosk.visit import visit as visits
from kiosk.visit.page import Over, Page
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, flaws, press, touch

OVERS = {"help": {"もう だいじょうぶ"}, "leaving": {"つづける", "おわりにする"}, "still_there": {"つづける"}}


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_every_answer_is_in_the_window_and_large(screen: str, letters: int) -> None:
    found: list[str] = []
    with a_room(screen) as room:
        room.sit_down(letters)
        for over, keys in OVERS.items():
            if over == "help":
                room.visit.help()
                ten_minutes_later(room)
            else:
                room.visit.open(over)
            room.wait(100)
            here = set(buttons(room))
            assert here >= keys, over
            if over != "still_there":  # there the whole page is one key
                found += [f"{over}: {flaw}" for flaw in flaws(room, screen)]
            room.visit.close()
    assert not found, "\n".join(found)


def ten_minutes_later(room: Room) -> None:
    view, now = room.view(HelpView), room.view(HelpView).clock()
    view.clock = lambda: now + 600.0
    view._beat.timeout.emit()


def tap_at(room: Room, x: int, y: int) -> None:
    QTest.qWait(850)
    QTest.mouseClick(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
    room.wait(60)


@pytest.mark.parametrize("place", [(1500, 200), (960, 800), (30, 30)])
def test_any_touch_answers_the_question_whether_somebody_is_there(place: tuple[int, int]) -> None:
    with a_room("1920x1080") as room:
        room.sit_down()
        room.visit.go("shelf")
        room.visit.happen(visits.Quiet(visits.ASK_AFTER_SECONDS))
        assert room.visit.visit.over is Over.STILL_THERE
        room.wait(100)
        tap_at(room, *place)
        assert (room.visit.visit.page, room.visit.visit.over) == (Page.SHELF, Over.NOTHING)


def test_a_call_shows_place_and_minutes_and_goes_on_while_letters_are_changed() -> None:
    with a_room("1920x1080") as room:
        room.sit_down()
        room.visit.help()
        room.wait(100)
        view = room.view(HelpView)
        shown = [item.property("says") for item in room.items() if item.property("says") and item.isVisible()]
        assert "いまの 場所は、「はじめの 画面」です。" in shown
        ten_minutes_later(room)
        assert any(item.property("says") == "10分前から 待っています。" and item.isVisible() for item in room.items())
        room.visit.open("comfort")
        room.wait(100)
        assert view.waited == "10分前から 待っています。"
        press(room, "これで よい")
        assert room.visit.visit.over is Over.HELP
        press(room, "もう だいじょうぶ")
        assert (room.visit.visit.over, view.waited, view.where) == (Over.NOTHING, "", "")


def test_touched_again_the_call_is_the_same_one() -> None:
    with a_room("1920x1080") as room:
        room.sit_down()
        room.visit.help()
        ten_minutes_later(room)
        room.visit.help()
        assert room.view(HelpView).waited == "10分前から 待っています。"
        assert room.visit.visit.helped == 1


def test_the_words_of_a_call_are_said() -> None:
    said: list[str] = []
    with a_room("1920x1080") as room:
        room.view(SpeechView).written = lambda what, text: said.append(text) if what == "said" else None
        room.sit_down()
        room.visit.help()
        room.wait(600)
        touch(room, "もう だいじょうぶ")
    assert "係の人を よんでいます" in said


def test_once_it_is_put_away_the_page_under_it_is_what_is_heard_again() -> None:
    with a_room("1920x1080") as room:
        room.sit_down()
        room.visit.go("shelf")
        room.wait(700)
        page = room.said()
        for over in ("comfort", "help"):
            room.visit.help() if over == "help" else room.visit.open(over)
            room.wait(200)
            lying = room.said()
            room.visit.close()
            room.wait(50)
            assert page not in lying
            assert room.said() == page
