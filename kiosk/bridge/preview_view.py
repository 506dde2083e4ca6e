"""A lesson while its author writes it: read anew whenever its folder changes, shown when sound, else what to mend."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QFileSystemWatcher, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.listing import Listing
from kiosk.lesson.check import check_folder
from kiosk.lesson.model import Lesson
from kiosk.lesson.package import FILE, read_lesson
from kiosk.lesson.problem import Problem
from kiosk.lesson.sourced import read_sourced

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SETTLED_MS = 150  # an editor empties a file, writes it, and puts another in its place


@dataclass(frozen=True, slots=True)
class Mending:
    """One thing to mend: where, what is the matter, what to write."""

    place: str
    what: str
    write: str


@QmlElement
@QmlSingleton
class PreviewView(QObject):
    """Asleep until `follow`; then emits `ready` with the lesson after each sound saving.

    `mendings` has the roles place, what, write.
    """

    changed = Signal()
    ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._shelf = Path()
        self._problems: tuple[Problem, ...] = ()
        self._mendings = Listing(Mending, self)
        self._lesson: Lesson | None = None
        self._read = ""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._stirred)
        self._watcher.fileChanged.connect(self._stirred)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._read_again)

    def follow(self, folder: Path, shelf: Path) -> None:
        """Shows the lesson of `folder` from now on; words and facts of the `shelf` count, too."""
        self._folder, self._shelf = folder, shelf
        self._look()

    @Slot()
    def showAnyway(self) -> None:
        """The author wants to see it with its flaws."""
        if self._lesson:
            self._problems = ()
            self.changed.emit()
            self.ready.emit(self._lesson)

    def _stirred(self, _path: str) -> None:
        self._settled.start()

    def _read_again(self) -> None:
        if self._content() != self._read:
            self._look()
        else:
            self._watch()

    def _look(self) -> None:
        self._watch()
        self._read = self._content()
        known, _ = read_sourced(self._shelf, self._folder.parent)
        read = read_lesson(self._folder, known)
        self._lesson = read if isinstance(read, Lesson) else None
        self._problems = check_folder(self._folder, self._shelf)
        self._mendings.fill([Mending(problem.place, problem.what, problem.write) for problem in self._problems])
        self.changed.emit()
        if self._lesson and not self._problems:
            self.ready.emit(self._lesson)

    def _watch(self) -> None:
        """A saved file is often a new one, which has to be watched anew."""
        paths = (self._folder.parent, self._folder, *self._files())
        self._watcher.addPaths([str(path) for path in paths if path.exists()])

    def _files(self) -> tuple[Path, ...]:
        beside = (self._folder.parent / name for name in ("words.toml", "facts.toml"))
        return (self._folder / FILE, *beside)

    def _content(self) -> str:
        """What tells one saving from another: names, sizes and times of all that counts."""
        paths = (*sorted(self._folder.glob("**/*")), *self._files())
        abouts = ((path, path.stat()) for path in paths if path.exists())
        return "\n".join(f"{path} {about.st_size} {about.st_mtime_ns}" for path, about in abouts)

    def _get_broken(self) -> bool:
        return bool(self._problems)

    def _get_title(self) -> str:
        return f"{self._folder.name} を 直しましょう"

    def _get_mendings(self) -> Listing:
        return self._mendings

    def _get_playable(self) -> bool:
        return self._lesson is not None

    broken = Property(bool, _get_broken, notify=changed)
    title = Property(str, _get_title, notify=changed)
    mendings = Property(Listing, _get_mendings, constant=True)
    playable = Property(bool, _get_playable, notify=changed)
