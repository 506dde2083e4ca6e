"""A PDF as somebody else's program sees it: pictures of its pages, its text, what its QR codes say."""

import subprocess
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

A4 = QSize(1240, 1754)  # pixels: 150 dpi


class Rendered:
    """The pages of a PDF, through Qt's copy of PDFium."""

    def __init__(self, pdf: bytes) -> None:
        self._content = QByteArray(pdf)
        self._buffer = QBuffer(self._content)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(None)
        self._document.load(self._buffer)
        assert self._document.status() is QPdfDocument.Status.Ready

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    def size_mm(self, page: int = 0) -> tuple[float, float]:
        points = self._document.pagePointSize(page)
        return points.width() * 25.4 / 72, points.height() * 25.4 / 72

    def text(self) -> str:
        """All words, without the ends of lines and without spaces: where a line ends is the layout's affair."""
        return bare("".join(self._document.getAllText(page).text() for page in range(self.pages)))

    def picture(self, page: int = 0, size: QSize = A4) -> QImage:
        """Black on white, as it is printed."""
        drawn = self._document.render(page, size)
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(QColor("#FFFFFF"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        return paper

    def codes(self, folder: Path) -> list[str]:
        """What a reader finds in the pictures of all pages."""
        found: list[str] = []
        for page in range(self.pages):
            path = folder / f"page-{page}.png"
            self.picture(page).save(str(path))
            read = subprocess.run(
                ["zbarimg", "--quiet", "--raw", str(path)], capture_output=True, text=True, check=False
            )
            found += read.stdout.splitlines()
        return found


def bare(text: str) -> str:
    return "".join(text.split())
