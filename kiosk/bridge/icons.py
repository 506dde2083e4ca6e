"""Draws our own SVG icons in the colour a page asks for: `image://icons/<name>/<#colour>`."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class Icons(QQuickImageProvider):
    """`name` is a path below the icon folder without .svg; `currentColor` in the file becomes the colour."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803
        """One icon at the wanted size; a name without a file is a mistake of ours and is shown as a magenta square."""
        name, _, colour = id.rpartition("/")
        path = self._folder / f"{name}.svg"
        wanted = requestedSize if requestedSize.isValid() else QSize(48, 48)
        if not path.is_file():
            missing = QImage(wanted, QImage.Format.Format_ARGB32)
            missing.fill(Qt.GlobalColor.magenta)
            return missing
        drawing = path.read_text(encoding="utf-8").replace("currentColor", _rgb(colour))
        sized = drawing.replace("<svg ", f'<svg width="{wanted.width()}" height="{wanted.height()}" ', 1)
        return QImage.fromData(sized.encode())


def _rgb(colour: str) -> str:
    """QML writes #aarrggbb when a colour is not opaque; SVG knows #rrggbb."""
    return f"#{colour[-6:]}"
