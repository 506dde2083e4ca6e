"""Pictures in rows on one sheet, each with a line of words above it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests.ui.phone.stage import FAMILY

CAPTION, GAP = 30, 16  # pixels

Taken = tuple[str, QImage]
"""A caption and its picture."""


def laid_out(taken: list[Taken], across: int, cell: QSize) -> QImage:
    """The sheet; every picture takes a cell of this size in pixels."""
    rows = -(-len(taken) // across)
    width, height = cell.width() + GAP, cell.height() + CAPTION + GAP
    paper = QImage(across * width + GAP, rows * height + GAP, QImage.Format.Format_RGB32)
    paper.fill(QColor("#8A8F98"))
    painter = QPainter(paper)
    font = QFont(FAMILY)
    font.setPixelSize(20)
    painter.setFont(font)
    for place, (caption, picture) in enumerate(taken):
        x, y = GAP + place % across * width, GAP + place // across * height
        painter.drawText(QRect(x, y, cell.width(), CAPTION), Qt.AlignmentFlag.AlignVCenter, caption)
        small = picture.scaled(cell, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(x, y + CAPTION, small)
    painter.end()
    return paper
