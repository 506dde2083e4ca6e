"""The walk from outside: what the accessibility bus tells a screen reader of each page, pressed by the bus alone."""

import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from itertools import combinations
from operator import sub
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from kiosk.paths import DataFolder
from kiosk.tour.eyes import PRESS, Eyes, Thing, eyes_on
from kiosk.tour.screen import virtual_screen
from kiosk.tour.stage import running_kiosk
from kiosk.visit.page import Over
from tests.sheet.kiosk import a_room
from tests.walker.seen import controls

WIDTH, HEIGHT, PIXELS_PER_MM = 1366, 768, 3.96
LEAST = 20 * PIXELS_PER_MM - 1
GUARD_S = 0.85  # a press sooner than this is taken for a hand that hits twice
TOUCH, HOME, BACK = "画面に さわってください", "きょうは 何を", "もどる"

Places = dict[str, tuple[int, int, int, int]]
"""Name → x, y, width, height in pixels."""

WAYS = {
    "shelf": ("スマホを 練習する", "どれを 練習しますか"),
    "trouble": ("こまっている", "何に おこまりですか"),
    "news": ("市からの お知らせ", "お知らせ"),
    "comfort": ("文字と声", "これで よい"),
    "help": ("たすけて", "もう だいじょうぶ"),
    "leaving": ("おわる", "おわりにする"),
}
"""Page → the key of the home page that leads there, and words that stand there only."""


@pytest.fixture
def eyes(tmp_path: Path) -> Generator[Eyes]:
    """A kiosk as a program of its own, at its rest screen."""
    with ExitStack() as stack:
        screen = stack.enter_context(virtual_screen(WIDTH, HEIGHT))
        kiosk = running_kiosk(screen.environment, DataFolder(tmp_path / "data"), tmp_path / "log", "--silent")
        process = stack.enter_context(kiosk)
        eyes = stack.enter_context(eyes_on("engawa", screen.environment))
        eyes.see_button(TOUCH, seconds=30)
        yield eyes
        assert process.poll() is None
        assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")


def press(eyes: Eyes, name: str) -> None:
    eyes.press(eyes.see_button(name))
    time.sleep(GUARD_S)


def flaws(eyes: Eyes) -> Iterator[str]:
    """What is wrong with the buttons that show now, for ears and for hands; as the bus tells it."""
    buttons = [thing for thing in eyes.look() if thing.is_button]
    names = [button.name for button in buttons]
    if len(buttons) < 4:
        yield f"only {names}"
    yield from (f"{name!r} is there {names.count(name)} times" for name in set(names) if names.count(name) > 1)
    for button in buttons:
        if not button.name:
            yield f"a button without a name at {button.middle}"
        if PRESS not in eyes.actions(button):
            yield f"{button.name!r} can't be pressed"
        if min(button.width, button.height) < LEAST:
            yield f"{button.name!r} is {button.width} by {button.height}"
        if button.x < 0 or button.y < 0 or button.x + button.width > WIDTH or button.y + button.height > HEIGHT:
            yield f"{button.name!r} reaches out of the screen"
    yield from (f"{one.name!r} lies over {other.name!r}" for one, other in combinations(buttons, 2) if over(one, other))


def as_the_bus_tells(eyes: Eyes) -> Places:
    """The buttons that show now."""
    return {thing.name: (thing.x, thing.y, thing.width, thing.height) for thing in eyes.look() if thing.is_button}


def as_the_walker_sees() -> dict[str, Places]:
    """The buttons of the same pages of a kiosk of this size, from inside."""
    seen: dict[str, Places] = {}
    QAccessible.setActive(True)
    with a_room(f"{WIDTH}x{HEIGHT}") as room:
        room.still()
        for page in ("home", *WAYS):
            room.sit_down()
            if page in set(Over):
                room.visit.help() if page == "help" else room.visit.open(page)
            elif page != "home":
                room.visit.go(page)
            room.settle()
            rects = {one.name: one.place for one in controls(room) if one.actions}
            seen[page] = {
                name: (round(r.x()), round(r.y()), round(r.width()), round(r.height())) for name, r in rects.items()
            }
            room.leave()
    return seen


def apart(bus: Places, inside: Places) -> list[str]:
    """Where the two tell different things; a pixel of rounding is none."""
    alone = [f"{name!r} is told by one of them only" for name in bus.keys() ^ inside.keys()]
    both = ((name, bus[name], inside[name]) for name in bus.keys() & inside.keys())
    return alone + [f"{name!r}: {a} and {b}" for name, a, b in both if max(map(abs, map(sub, a, b))) > 2]


def over(one: Thing, other: Thing) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 0 and down > 0


def test_a_screen_reader_gets_through_the_kiosk_by_the_bus_alone(eyes: Eyes) -> None:
    press(eyes, TOUCH)
    eyes.see_words(HOME)
    inside = as_the_walker_sees()
    found = {"home": [*flaws(eyes), *apart(as_the_bus_tells(eyes), inside["home"])]}
    for page, (key, words) in WAYS.items():
        press(eyes, key)
        eyes.see_words(words)
        found[page] = [*flaws(eyes), *apart(as_the_bus_tells(eyes), inside[page])]
        press(eyes, BACK)
        eyes.see_words(HOME)
    assert {page: wrong for page, wrong in found.items() if wrong} == {}
    press(eyes, "おわる")
    press(eyes, "おわりにする")
    eyes.see_button(TOUCH)
