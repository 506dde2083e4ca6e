"""The kiosk in a real window, seen over the accessibility bus and touched through the X server."""

import subprocess
import time
from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import combinations

import pytest

from kiosk.paths import DataFolder
from kiosk.tour.eyes import FOCUSED, Eyes, NotSeen, Thing, eyes_on
from kiosk.tour.hands import Hands
from kiosk.tour.screen import virtual_screen
from kiosk.tour.stage import running_kiosk

pytestmark = pytest.mark.xdist_group("window")  # they share one kiosk

WIDTH, HEIGHT, PIXELS_PER_MM = 1366, 768, 3.96
LEAST = 20 * PIXELS_PER_MM - 1  # a target's smallest side
WOBBLE = int(4.9 * PIXELS_PER_MM)


@dataclass
class Window:
    eyes: Eyes
    hands: Hands
    process: subprocess.Popen[bytes]

    def tap(self, name: str) -> None:
        self.hands.tap(self.eyes.see_button(name))

    def buttons(self) -> list[Thing]:
        return [thing for thing in self.eyes.look() if thing.is_button]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Generator[Window]:
    """One kiosk for all of these tests, as it stands in its hall for all of its visitors."""
    tmp_path = tmp_path_factory.mktemp("kiosk")
    with ExitStack() as stack:
        screen = stack.enter_context(virtual_screen(WIDTH, HEIGHT))
        kiosk = running_kiosk(screen.environment, DataFolder(tmp_path / "data"), tmp_path / "log", "--silent")
        process = stack.enter_context(kiosk)
        eyes = stack.enter_context(eyes_on("engawa", screen.environment))
        eyes.see_button("画面に さわってください", seconds=30)
        yield Window(eyes, Hands(screen.environment), process)
        assert process.poll() is None
        process.terminate()
        assert process.wait(10) == 0  # the locked window does not hold it back
        assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")


@pytest.fixture
def window(running: Window) -> Generator[Window]:
    """The rest screen, as the last visitor left it."""
    running.eyes.see_button("画面に さわってください")
    yield running
    running.tap("おわる")
    running.tap("おわりにする")
    running.eyes.see_button("画面に さわってください")


def at_home(window: Window) -> None:
    window.tap("画面に さわってください")
    window.eyes.see_words("きょうは 何を しましょうか")


def sights(things: list[Thing]) -> list[tuple[str, int, int, int, int]]:
    """What is seen and where, without the keys' focus."""
    return [(thing.name, thing.x, thing.y, thing.width, thing.height) for thing in things]


def flaws(things: list[Thing]) -> list[str]:
    """What is wrong with the buttons of one page for old hands and for ears."""
    buttons = [thing for thing in things if thing.is_button]
    names = [button.name for button in buttons]
    found = [f"{name!r} is there twice" for name in set(names) if names.count(name) > 1]
    for button in buttons:
        if not button.name:
            found.append(f"a button without a name at {button.middle}")
        if button.width < LEAST or button.height < LEAST:
            found.append(f"{button.name!r} is {button.width}x{button.height}")
        if button.x < 0 or button.y < 0 or button.x + button.width > WIDTH or button.y + button.height > HEIGHT:
            found.append(f"{button.name!r} reaches out of the screen")
    found += [
        f"{one.name!r} lies over {other.name!r}" for one, other in combinations(buttons, 2) if overlap(one, other)
    ]
    return found


def overlap(one: Thing, other: Thing) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 0 and down > 0


def test_every_button_of_every_page_has_a_name_of_its_own_and_room_for_a_finger(window: Window) -> None:
    at_home(window)
    seen = {"home": window.eyes.look()}
    for door, name in (
        ("スマホを 練習する", "shelf"),
        ("マイナンバー", "card"),
        ("こまっている", "trouble"),
        ("市からの", "news"),
    ):
        window.tap(door)
        time.sleep(0.4)
        seen[name] = window.eyes.look()
        window.tap("もどる")
        window.eyes.see_words("きょうは 何を しましょうか")
    for key, name in (("たすけて", "help"), ("文字と声", "comfort"), ("おわる", "leaving")):
        window.tap(key)
        time.sleep(0.4)
        seen[name] = window.eyes.look()
        window.tap("もどる")
    assert {name: flaws(things) for name, things in seen.items() if flaws(things)} == {}
    assert all(len(things) > 4 for things in seen.values())


def test_the_fixed_keys_stand_at_the_same_place_on_every_page(window: Window) -> None:
    at_home(window)
    places: list[dict[str, tuple[int, int]]] = []
    for door in ("スマホを 練習する", "マイナンバー", "こまっている"):
        window.tap(door)
        time.sleep(0.4)
        places.append(
            {b.name: b.middle for b in window.buttons() if b.name.startswith(("もどる", "もう一度きく", "たすけて"))}
        )
        window.tap("もどる")
        window.eyes.see_words("きょうは 何を しましょうか")
    assert len(places[0]) == 3
    assert places[0] == places[1] == places[2]


def test_the_kiosk_can_be_used_with_keys_alone(window: Window) -> None:
    window.hands.press("Return")
    window.eyes.see_words("きょうは 何を しましょうか")
    for _ in range(12):
        focused = [thing for thing in window.buttons() if FOCUSED in thing.states]
        if focused and focused[0].name.startswith("スマホを 練習する"):
            break
        window.hands.press("Tab")
    window.hands.press("Return")
    window.eyes.see_words("どれを 練習しますか")
    window.hands.press("Escape")
    window.eyes.see_words("きょうは 何を しましょうか")


def test_a_trembling_tap_and_a_long_press_count_and_a_slide_or_a_too_long_one_does_not(
    window: Window,
) -> None:
    at_home(window)
    door = window.eyes.see_button("こまっている")
    edge = (door.x + 2, door.middle[1])
    for end, held in (((edge[0] - WOBBLE, edge[1]), 0.1), (edge, 4.5)):
        window.hands.drag(edge, end, held=held)
        window.eyes.see_words("何に おこまりですか")
        window.tap("もどる")
        window.eyes.see_words("きょうは 何を しましょうか")
    for start, end, held in (
        (door.middle, (WIDTH // 2, 60), 0.2),
        ((WIDTH // 2, 60), door.middle, 0.2),
        (door.middle, door.middle, 6.0),
    ):
        window.hands.drag(start, end, held=held)
        with pytest.raises(NotSeen):
            window.eyes.see_words("何に おこまりですか", seconds=1.0)


def test_a_hand_that_hits_twice_opens_one_page(window: Window) -> None:
    at_home(window)
    door = window.eyes.see_button("スマホを 練習する")
    window.hands.double(door.middle)
    window.eyes.see_words("どれを 練習しますか")
    time.sleep(1.0)
    window.eyes.see_words("どれを 練習しますか", seconds=0.5)


def test_a_second_tap_within_eight_tenths_of_a_second_is_the_same_one(window: Window) -> None:
    at_home(window)
    window.tap("スマホを 練習する")
    window.eyes.see_words("どれを 練習しますか")
    back = window.eyes.see_button("もどる").middle
    window.hands.twice(back, apart=0.5)
    window.eyes.see_words("きょうは 何を しましょうか")
    with pytest.raises(NotSeen):
        window.eyes.see_words("おわりますか", seconds=0.5)
    window.tap("スマホを 練習する")
    window.eyes.see_words("どれを 練習しますか")
    window.hands.twice(back, apart=1.0)
    window.eyes.see_words("おわりますか")
    window.tap("つづける")


def test_the_next_visit_begins_as_the_first_one_did(window: Window) -> None:
    at_home(window)
    first = window.eyes.look()
    window.tap("文字と声")
    window.tap("特大")
    window.tap("これで よい")
    window.eyes.see_words("きょうは 何を しましょうか")
    assert sights(window.eyes.look()) != sights(first)
    window.tap("おわる")
    window.tap("おわりにする")
    at_home(window)
    assert sights(window.eyes.look()) == sights(first)


def test_the_window_does_not_close_when_asked_by_keys(window: Window) -> None:
    at_home(window)
    window.hands.press("alt+F4")
    window.eyes.see_words("きょうは 何を しましょうか")
