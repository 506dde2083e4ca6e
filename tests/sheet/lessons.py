"""Every act of every lesson in every skin, drawn by the phone's own QML and laid out on sheets."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.lesson.model import Lesson
from kiosk.lesson.moments import Moment, moments
from kiosk.phone.phone import scene
from kiosk.phone.skin import Skin
from tests.ui.phone.stage import FAMILY, Stage

PHONE = (460, 920)  # pixels it is drawn at
ACROSS = 6  # pictures side by side
CELL = (300, 600)  # pixels of a picture on the sheet
CAPTION = 150  # pixels below it
GAP = 16


def pictures(stage: Stage, lesson: Lesson) -> Iterator[tuple[Moment, QImage]]:
    """The phone at the beginning of each act, with the ring where it points."""
    stage.phone.clear()
    stage.phone.still()
    for moment in moments(lesson, stage.skin):
        stage.phone.point("")
        stage.show(scene(moment.phone))
        stage.phone.point(moment.pointed)
        stage.wait(20)
        yield moment, stage.picture()


def sheet(taken: list[tuple[Moment, QImage]]) -> QImage:
    """The pictures in rows, each with its step and words below."""
    rows = -(-len(taken) // ACROSS)
    width = ACROSS * (CELL[0] + GAP) + GAP
    paper = QImage(width, rows * (CELL[1] + CAPTION + GAP) + GAP, QImage.Format.Format_RGB32)
    paper.fill(QColor("#FBF7EF"))
    painter = QPainter(paper)
    painter.setPen(QColor("#231F1A"))
    font = QFont(FAMILY)
    font.setPixelSize(15)
    painter.setFont(font)
    for place, (moment, picture) in enumerate(taken):
        x = GAP + place % ACROSS * (CELL[0] + GAP)
        y = GAP + place // ACROSS * (CELL[1] + CAPTION + GAP)
        small = picture.scaled(*CELL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(x, y, small)
        caption = f"{moment.step}. {moment.title}\n{moment.words}"
        words = QRect(x, y + CELL[1] + 4, CELL[0], CAPTION)
        painter.drawText(words, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, caption)
    painter.end()
    return paper


def draw(lessons: list[Lesson], folder: Path) -> Iterator[Path]:
    """Writes `<lesson>-<skin>.png` for all of them and an index.html that shows them one below the other."""
    folder.mkdir(parents=True, exist_ok=True)
    made: list[tuple[Lesson, Skin, str]] = []
    for skin in Skin:
        stage = Stage(*PHONE, skin=skin)
        for lesson in lessons:
            name = f"{lesson.id}-{skin.value}.png"
            sheet(list(pictures(stage, lesson))).save(str(folder / name))
            made.append((lesson, skin, name))
            yield folder / name
        stage.close()
    parts = (
        f"<h2>{escape(lesson.catalogue)} {escape(lesson.title)} ({skin.value})</h2><img src='{name}' width='100%'>"
        for lesson, skin, name in sorted(made, key=lambda row: (row[0].catalogue, row[0].id))
    )
    index = folder / "index.html"
    index.write_text(f"<!doctype html><meta charset='utf-8'><title>Engawa</title>{''.join(parts)}", encoding="utf-8")
    yield index
