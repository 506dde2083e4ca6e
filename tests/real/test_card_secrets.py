"""A PIN and a person's data, typed and read in the real kiosk from a card behind real pcscd: nothing of them is left.

The card is answered by this program, so that the kiosk's own memory can hold only what came through the reader.
"""

import re
import time
from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.card.applications import Application, File, Key, Pin
from kiosk.card.practice import PracticeCard, PracticeFile
from kiosk.card.practice_states import PracticeState, practice_attributes, practice_card
from kiosk.paths import DataFolder
from kiosk.tour.eyes import Eyes, eyes_on
from kiosk.tour.hands import Hands
from kiosk.tour.reader import VirtualReader, virtual_reader
from kiosk.tour.screen import virtual_screen
from kiosk.tour.stage import running_kiosk

NAME, ADDRESS = "検証　桜之丞", "検証県桜町字見本７８９番地"
PIN = "8306"
VERIFY = bytes.fromhex("00200091") + b"\x04" + PIN.encode()
AGAIN_SECONDS = 0.45  # the same key pressed sooner counts once


def a_card() -> PracticeCard:
    """A practice card of another made-up person, with another number."""
    card = practice_card(PracticeState.FINE, date.today())
    text = card._applications[Application.TEXT.value]
    content = practice_attributes(NAME, ADDRESS, "19380228", "1").ljust(1000, b"\xff")
    files = {**text.files, File.ATTRIBUTES: PracticeFile(content, Key.INPUT_SUPPORT)}
    card._applications = {**card._applications, Application.TEXT.value: replace(text, files=files)}
    text.keys[Key.INPUT_SUPPORT].right = PIN.encode()
    return card


@dataclass
class Room:
    eyes: Eyes
    hands: Hands
    reader: VirtualReader
    pid: int
    folder: Path
    environment: dict[str, str]

    def tap(self, name: str) -> None:
        self.hands.tap(self.eyes.see_button(name))

    def types(self, digits: str) -> None:
        for digit in digits:
            self.tap(digit)
            time.sleep(AGAIN_SECONDS)

    def opens_the_chip(self) -> None:
        """From the rest screen to what stands in the card."""
        self.tap("画面に さわってください")
        self.tap("マイナンバーカードを 調べる")
        self.tap("暗証番号で できること")
        self.eyes.see_words("暗証番号で できること")
        self.tap("カードの 中を 見る")
        self.eyes.see_words("あと 3回")
        self.types(PIN)
        self.tap("たしかめる")
        self.eyes.see_words("住所")


@pytest.fixture
def room(tmp_path: Path) -> Generator[Room]:
    with ExitStack() as stack:
        reader = stack.enter_context(virtual_reader())
        screen = stack.enter_context(virtual_screen(1920, 1080))
        reader.insert(a_card())
        kiosk = running_kiosk(
            {**screen.environment, **reader.environment}, DataFolder(tmp_path / "data"), tmp_path / "log", "--silent"
        )
        process = stack.enter_context(kiosk)
        eyes = stack.enter_context(eyes_on("engawa", screen.environment))
        eyes.see_button("画面に さわってください", seconds=30)
        yield Room(eyes, Hands(screen.environment), reader, process.pid, tmp_path, screen.environment)
        assert process.poll() is None
        assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")


def memory(pid: int) -> Generator[bytes]:
    """Every readable stretch of a process's memory."""
    with Path(f"/proc/{pid}/mem").open("rb") as file:
        for line in Path(f"/proc/{pid}/maps").read_text(encoding="ascii", errors="replace").splitlines():
            first, last, rights = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+)", line).groups()  # pyright: ignore[reportOptionalMemberAccess]
            if "r" not in rights or "[v" in line:
                continue
            file.seek(int(first, 16))
            try:
                yield file.read(int(last, 16) - int(first, 16))
            except OSError:  # a device's memory can't be read
                continue


def held(pid: int) -> set[str]:
    """Which of the person's things the process holds somewhere."""
    wanted = {
        "name": (NAME.encode(), NAME.encode("utf-16-le"), NAME.split("\u3000")[1].encode("utf-16-le")),
        "address": (ADDRESS.encode(), ADDRESS.encode("utf-16-le")),
        "PIN": (VERIFY,),
    }
    found: set[str] = set()
    for stretch in memory(pid):
        found |= {thing for thing, forms in wanted.items() if any(form in stretch for form in forms)}
    return found


def started(pid: int) -> str:
    """What tells one program in a process from the next: its random stack and code addresses."""
    return Path(f"/proc/{pid}/maps").read_text(encoding="ascii", errors="replace").splitlines()[0]


def test_after_the_visit_neither_memory_nor_disk_holds_anything_of_it(room: Room) -> None:
    room.opens_the_chip()
    assert {"name", "address"} <= held(room.pid), "the search itself does not find what is there"
    before = started(room.pid)
    room.tap("おわる")
    room.tap("おわりにする")
    end = time.monotonic() + 10
    while started(room.pid) == before and time.monotonic() < end:
        time.sleep(0.02)
    assert started(room.pid) != before
    room.eyes.see_button("画面に さわってください", seconds=20)
    assert held(room.pid) == set()
    kept = b"".join(path.read_bytes() for path in room.folder.rglob("*") if path.is_file())
    assert not any(form in kept for form in (NAME.encode(), ADDRESS.encode(), VERIFY, PIN.encode()))


def test_a_lifted_card_takes_its_words_from_the_screen(room: Room) -> None:
    room.opens_the_chip()
    room.reader.remove()
    room.eyes.see_words("カードを 置いてください", seconds=5)
    assert not any("住所" in thing.name for thing in room.eyes.look())


def test_no_core_is_ever_dumped(room: Room) -> None:
    limits = Path(f"/proc/{room.pid}/limits").read_text(encoding="ascii")
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]


def test_no_number_is_asked_for_where_one_try_is_left(room: Room) -> None:
    card = a_card()
    card._applications[Application.TEXT.value].keys[Key.INPUT_SUPPORT].tries = 1
    room.reader.insert(card)
    room.tap("画面に さわってください")
    room.tap("マイナンバーカードを 調べる")
    room.tap("暗証番号で できること")
    room.tap("カードの 中を 見る")
    room.eyes.see_words("あと 1回で 止まります")
    assert card._applications[Application.TEXT.value].keys[Pin.INPUT_SUPPORT.key].tries == 1
