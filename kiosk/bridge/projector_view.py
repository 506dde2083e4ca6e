"""What the room sees on the wall: the course's title, or the words of the step that is played; no more comes here."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Projected:
    """`texts`: the words of the step from the longest to the shortest, of which the first that fits is shown; () while
    no lesson is played to the room.
    """

    title: str = ""
    texts: tuple[str, ...] = ()


@QmlElement
@QmlSingleton
class ProjectorView(QObject):
    """Lives in the projector's own engine, which has nothing of a visit in it."""

    changed = Signal()
    touched = Signal(str)  # the thing on the phone that the volunteer touched

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Projected()

    def become(self, now: Projected) -> None:
        if now != self._now:
            self._now = now
            self.changed.emit()

    def _get_title(self) -> str:
        return self._now.title

    def _get_playing(self) -> bool:
        return bool(self._now.texts)

    def _get_texts(self) -> str:
        """One a line."""
        return "\n".join(self._now.texts)

    title = Property(str, _get_title, notify=changed)
    playing = Property(bool, _get_playing, notify=changed)
    texts = Property(str, _get_texts, notify=changed)
