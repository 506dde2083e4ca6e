"""Writes a sheet as PDF through Qt, with its letters in the file; and says how wide a text is."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from kiosk.paper.ink import Box, Ink, Modules, Rule, Shown, Weight, Words
from kiosk.paper.layout import pages
from kiosk.paper.sheet import Sheet, Tone
from kiosk.paths import ASSETS
from kiosk.qr import modules

FAMILY = "BIZ UDPGothic"
COLOURS = {
    Tone.INK: "#000000",
    Tone.AI: "#17365C",
    Tone.MATSUBA: "#16402A",
    Tone.FUJI: "#3F3166",
    Tone.KAKI: "#6B2408",
    Tone.CHA: "#4A3524",
}
_DPI = 1200
_DOTS = _DPI / 25.4  # a millimetre
_POINT = 25.4 / 72
_MEASURED = 1000.0  # pixels of the letters that are measured


@contextmanager
def drawing() -> Generator[None]:
    """Qt draws inside this block, on machines without a screen, too; where Qt runs already, with that."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication.instance() or QGuiApplication([])
    load_letters()
    yield
    del application


def written(sheet: Sheet) -> bytes:
    """The sheet as a PDF file; needs a QGuiApplication, and no window."""
    load_letters()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(sheet.name)
    writer.setCreator("engawa")
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, page in enumerate(pages(sheet, wide)):
        if number:
            writer.newPage()
        for ink in page:
            _draw(painter, ink)
    painter.end()
    buffer.close()
    return bytes(content.data())


@lru_cache(maxsize=4096)
def wide(text: str, size: float, weight: Weight) -> float:
    """Width in millimetres at a size in millimetres."""
    font = QFont(FAMILY)
    font.setPixelSize(int(_MEASURED))
    font.setBold(weight is Weight.BOLD)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(font).horizontalAdvance(text) * size / _MEASURED


@lru_cache(maxsize=1)
def load_letters() -> None:
    """The kiosk's own letters; once is enough, and twice does no harm."""
    for face in sorted((ASSETS / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(face))


def _draw(painter: QPainter, ink: Ink) -> None:
    match ink:
        case Words():
            _write(painter, ink)
        case Rule():
            painter.setPen(_pen(ink.tone, ink.thick))
            painter.drawLine(_at(ink.x, ink.y), _at(ink.to_x, ink.to_y))
        case Box():
            painter.setPen(_pen(ink.tone, ink.thick) if ink.thick else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if ink.thick else QBrush(QColor(COLOURS[ink.tone])))
            painter.drawRoundedRect(_place(ink.x, ink.y, ink.width, ink.height), ink.round * _DOTS, ink.round * _DOTS)
        case Shown():
            painter.drawImage(_place(ink.x, ink.y, ink.width, ink.height), QImage.fromData(ink.png))
        case Modules():
            _draw_code(painter, ink)
        case _:
            assert_never(ink)


def _write(painter: QPainter, words: Words) -> None:
    font = QFont(FAMILY)
    font.setPointSizeF(words.size / _POINT)
    font.setBold(words.weight is Weight.BOLD)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF" if words.tone is None else COLOURS[words.tone]))
    painter.drawText(_at(words.x, words.y), words.text)


def _draw_code(painter: QPainter, code: Modules) -> None:
    """Each run of dark modules as one rectangle, so that no printer leaves white hairs inside it."""
    rows = modules(code.content)
    side = code.side / len(rows)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor("#000000")))
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            end = x
            while end < len(row) and row[end]:
                end += 1
            if end > x:
                painter.drawRect(_place(code.x + x * side, code.y + y * side, (end - x) * side, side))
            x = end + 1


def _pen(tone: Tone, thick: float) -> QPen:
    return QPen(QColor(COLOURS[tone]), thick * _DOTS)


def _at(x: float, y: float) -> QPointF:
    return QPointF(x * _DOTS, y * _DOTS)


def _place(x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(x * _DOTS, y * _DOTS, width * _DOTS, height * _DOTS)
