"""`make sheet`: draws the sheets into build/sheet; `python -m tests.sheet ID …` those of some lessons."""

import sys
from pathlib import Path

from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS
from tests.sheet import lessons, pages, walk

FOLDER = Path("build/sheet")


def main(names: list[str]) -> None:
    """All lessons of the shelf, or those that are named."""
    shelf = read_shelf(LESSONS, FOLDER / "none")
    chosen = [lesson for lesson in shelf.lessons if lesson.id in names or not names]
    for path in lessons.draw(chosen, FOLDER):
        print(path)
    if not names:
        for path in (*pages.draw(FOLDER), *walk.draw(FOLDER)):
            print(path)


if __name__ == "__main__":
    main(sys.argv[1:])
