"""The page of a lesson at every screen and size of letters, and the touch coach's, laid out on one sheet a page."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.lesson.model import Pass
from tests.sheet.kiosk import SCREENS, Room, a_room
from tests.ui.phone.stage import FAMILY

LETTERS = (2, 4)  # the usual and the largest step
CELL = (720, 540)  # pixels of a picture on the sheet
CAPTION = 30
GAP = 16

PAGES: dict[str, Callable[[Room], None]] = {
    "lesson-together": lambda room: room.begin("my-number-card", Pass.TOGETHER, 2),
    "lesson-watch": lambda room: room.begin("scam-message", Pass.WATCH, 3),
    "lesson-trial": lambda room: room.begin("map", Pass.TRIAL),
    "coach": lambda room: room.visit.go("coach"),
}
"""Name of a sheet → how its page is reached."""


def draw(folder: Path) -> Iterator[Path]:
    """Writes `page-<name>.png` for all pages."""
    taken: dict[str, list[tuple[str, QImage]]] = {name: [] for name in PAGES}
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
        _sheet(pictures).save(str(path))
        yield path


def _sheet(pictures: list[tuple[str, QImage]]) -> QImage:
    rows = -(-len(pictures) // 2)
    paper = QImage(2 * CELL[0] + 3 * GAP, rows * (CELL[1] + CAPTION + GAP) + GAP, QImage.Format.Format_RGB32)
    paper.fill(QColor("#8A8F98"))
    painter = QPainter(paper)
    font = QFont(FAMILY)
    font.setPixelSize(20)
    painter.setFont(font)
    for place, (caption, picture) in enumerate(pictures):
        x, y = GAP + place % 2 * (CELL[0] + GAP), GAP + place // 2 * (CELL[1] + CAPTION + GAP)
        painter.drawText(QRect(x, y, CELL[0], CAPTION), Qt.AlignmentFlag.AlignVCenter, caption)
        small = picture.scaled(*CELL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(x, y + CAPTION, small)
    painter.end()
    return paper
