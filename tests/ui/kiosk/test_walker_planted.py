"""The walker's own eyes: each planted flaw is found by its check, and is not found where it was not planted."""

from collections.abc import Generator, Iterator

import pytest
from PySide6.QtGui import QAccessible

from tests.sheet.kiosk import SCREENS, Room, a_room
from tests.walker import flaws_of_colour, flaws_of_keys, flaws_of_things
from tests.walker.crawl import TOLD_MS
from tests.walker.planted import FLAWS, Flaw, planted
from tests.walker.report import flaws
from tests.walker.seen import look

SCREEN = "1920x1080"

pytestmark = pytest.mark.xdist_group("walker_planted")  # they share one kiosk


@pytest.fixture(scope="module")
def room() -> Generator[Room]:
    """One kiosk for all flaws; each is taken back."""
    QAccessible.setActive(True)
    with a_room(SCREEN) as room:
        room.still()
        yield room


def found(room: Room, flaw: Flaw, places: dict[str, tuple[float, float]]) -> Iterator[str]:
    """All that the walker says of what is seen now; where Tab goes only where that is asked for."""
    sight = look(room, SCREENS[SCREEN][2])
    yield from flaws(sight)
    yield from flaws_of_things.of_fixed_places(sight, places)
    yield from flaws_of_colour.of_contrast(sight, flaw.theme)
    if "Tab" in flaw.says or "ring" in flaw.says:
        yield from flaws_of_keys.of_reach(room, sight)


@pytest.mark.parametrize("flaw", FLAWS, ids=lambda flaw: flaw.id)
def test_the_walker_finds_it(room: Room, flaw: Flaw) -> None:
    room.sit_down()
    room.visit.chooseTheme(flaw.theme)
    if flaw.page != "home":
        room.visit.go(flaw.page)
    room.visit.open(flaw.over)
    room.settle()
    room.wait(TOLD_MS)
    places: dict[str, tuple[float, float]] = {}
    before = list(found(room, flaw, places))
    with planted(room, flaw):
        with_it = list(found(room, flaw, places))
    after = list(found(room, flaw, places))
    room.leave()
    assert [one for one in (*before, *after) if flaw.says in one] == []
    assert [one for one in with_it if flaw.says in one and flaw.names in one] != []
