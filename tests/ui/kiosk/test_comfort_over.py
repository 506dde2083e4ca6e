"""文字と声: all of it by large keys on every screen, in as many parts as fit; named choices change what they say."""

import pytest

from kiosk.bridge.look_view import LookView
from kiosk.visit import visit as visits
from kiosk.visit.comfort import Patience
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, flaws, touch

WAYS = ("ふつう", "先に 聞く", "ボタン 2つ", "ボタン 1つ", "耳だけ")
PRESETS = ("見えにくい方", "聞こえにくい方", "手がふるえる方")


def parts(room: Room, screen: str) -> tuple[set[str], list[str]]:
    """All keys of all parts, and what is wrong with any of them."""
    seen: set[str] = set()
    wrong: list[str] = []
    for _ in range(9):
        here = buttons(room)
        wrong += flaws(room, screen)
        if set(here) <= seen:
            break
        seen |= set(here)
        more = [label for label in here if label.endswith(("変える", "声の 大きさ", "こんな方は", "進む 速さ"))]
        if not more:
            break
        touch(room, more[0])
    return seen, wrong


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_every_choice_is_there_and_large(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        room.sit_down(letters)
        room.visit.happen(visits.Measured(Patience(quiet_ms=0)))
        room.visit.open("comfort")
        room.wait(300)
        seen, wrong = parts(room, screen)
        assert seen >= {*PRESETS, "特大", "黒に白", "7", "これで よい", *WAYS, "なし"}
        assert "2.5" not in seen
        assert [flaw for flaw in wrong if " mm beside " not in flaw] == []


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_how_fast_a_mark_moves_is_asked_where_one_moves_by_itself(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        room.sit_down(letters)
        room.visit.chooseWay("scan")
        room.visit.open("comfort")
        room.wait(200)
        over = next(item for item in room.items() if item.property("together") is not None)
        over.setProperty("part", over.property("parts") - 1)
        room.wait(60)
        assert set(buttons(room)) >= {"1.5", "2.5", "4", "6"}
        assert [flaw for flaw in flaws(room, screen) if " mm beside " not in flaw] == []


def test_what_was_nearest_stays_nearest() -> None:
    with a_room("1280x800") as room:
        room.sit_down(4)
        room.visit.open("comfort")
        room.wait(300)
        over = next(item for item in room.items() if item.property("together") is not None)
        assert list(over.property("together"))[:5] == [0, 1, 2, 3, 4]


def test_a_named_choice_takes_two_touches_and_goes_with_the_visit() -> None:
    with a_room("1920x1080") as room:
        room.sit_down()
        look = room.view(LookView)
        room.visit.open("comfort")
        room.wait(900)
        touch(room, "見えにくい方")
        assert (look.text, look.theme, look.preset) == (3, "black_on_white", "seeing")
        room.wait(900)
        touch(room, "手がふるえる方")
        assert (look.wobbleMm, look.theme) == (12.0, "black_on_white")
        room.leave()
        room.sit_down()
        assert (look.text, look.theme, look.preset) == (1, "light", "")
