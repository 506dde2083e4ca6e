"""The shelf: every lesson that can be played: shipped, of the city's packs, of the data folder; a broken one is not."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.lesson.model import Lesson
from kiosk.lesson.package import FILE, read_lesson, words_of
from kiosk.lesson.problem import Problem
from kiosk.lesson.sourced import Known, read_sourced


@dataclass(frozen=True, slots=True)
class Shelf:
    """Lessons in the order of the catalogue, what is to be mended in the folders left out, the facts they refer to."""

    lessons: tuple[Lesson, ...]
    problems: tuple[Problem, ...]
    known: Known

    def lesson(self, lesson_id: str) -> Lesson | None:
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)


def read_shelf(*roots: Path) -> Shelf:
    """All these folders' lessons; a sound one takes the place of one of the same name in a folder before."""
    lessons: dict[str, Lesson] = {}
    known, wrong = read_sourced(*roots)
    words, unread = words_of(*roots)
    problems: list[Problem] = [*wrong, *unread]
    for folder in (folder for root in roots for folder in lesson_folders(root)):
        read = read_lesson(folder, known, words)
        if isinstance(read, Lesson):
            lessons[read.id] = read
        else:
            problems += read
    ordered = sorted(lessons.values(), key=lambda lesson: (lesson.catalogue, lesson.id))
    return Shelf(tuple(ordered), tuple(problems), known)


def lesson_folders(root: Path) -> Iterator[Path]:
    """Folders with a lesson file inside `root`, in order; names that begin with _ or . and links elsewhere are none."""
    if not root.is_dir():
        return
    for folder in sorted(root.iterdir()):
        hidden = folder.name.startswith(("_", "."))
        if not hidden and not folder.is_symlink() and (folder / FILE).is_file():
            yield folder
