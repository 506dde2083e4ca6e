"""文字と声: all of it by large keys on every screen, in as many parts as fit; named choices change what they say."""

import pytest

from kiosk.bridge.look_view import LookView
from tests.sheet.kiosk import LAYOUTS, Room, a_room
from tests.ui.kiosk.test_card_pages import buttons, flaws, touch

PRESETS = ("見えにくい方", "聞こえにくい方", "手がふるえる方")


def parts(room: Room, screen: str) -> tuple[set[str], list[str]]:
    """All keys of all parts, and what is wrong with any of them."""
    seen: set[str] = set()
    wrong: list[str] = []
    for _ in range(6):
        here = buttons(room)
        wrong += flaws(room, screen)
        if set(here) <= seen:
            break
        seen |= set(here)
        more = [label for label in here if label.endswith(("変える", "声の 大きさ", "こんな方は"))]
        if not more:
            break
        room.wait(850)
        touch(room, more[0])
    return seen, wrong


@pytest.mark.parametrize(("screen", "letters"), LAYOUTS)
def test_every_choice_is_there_and_large(screen: str, letters: int) -> None:
    with a_room(screen) as room:
        room.sit_down(letters)
        room.visit.open("comfort")
        room.wait(300)
        seen, wrong = parts(room, screen)
        assert seen >= {*PRESETS, "特大", "黒に白", "7", "これで よい"}
        assert [flaw for flaw in wrong if " mm beside " not in flaw] == []


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
