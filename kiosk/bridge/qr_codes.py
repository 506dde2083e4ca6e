"""Draws QR codes for a page: `image://qr/<text, percent-encoded>`."""

from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.qr import modules


class QrCodes(QQuickImageProvider):
    """Black on white, one pixel a module; the page enlarges it without smoothing."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803
        rows = modules(unquote(id))
        image = QImage(len(rows), len(rows), QImage.Format.Format_RGB32)
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                image.setPixel(x, y, 0x000000 if dark else 0xFFFFFF)
        return image
