"""The page of a lesson at every screen and size of letters, and the touch coach's, laid out on one sheet a page."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.lesson.model import Pass
from tests.sheet.kiosk import SCREENS, Room, a_room
from tests.sheet.paper import Taken, laid_out

LETTERS = (2, 4)  # the usual and the largest step
CELL = QSize(720, 540)  # pixels of a picture on the sheet

PAGES: dict[str, Callable[[Room], None]] = {
    "lesson-together": lambda room: room.begin("my-number-card", Pass.TOGETHER, 2),
    "lesson-watch": lambda room: room.begin("scam-message", Pass.WATCH, 3),
    "lesson-trial": lambda room: room.begin("map", Pass.TRIAL),
    "coach": lambda room: room.visit.go("coach"),
}
"""Name of a sheet → how its page is reached."""


def draw(folder: Path) -> Iterator[Path]:
    """Writes `page-<name>.png` for all pages."""
    taken: dict[str, list[Taken]] = {name: [] for name in PAGES}
    for screen in SCREENS:
        with a_room(screen) as room:
            for letters in LETTERS:
                for name, reach in PAGES.items():
                    room.sit_down(letters)
                    reach(room)
                    room.wait(500)
                    taken[name].append((f"{screen}, letters {letters}", room.picture()))
                    room.leave()
    for name, pictures in taken.items():
        path = folder / f"page-{name}.png"
        laid_out(pictures, 2, CELL).save(str(path))
        yield path
