"""`make sheet [LESSON=…]`: draws the sheets into build/sheet."""

import sys
from pathlib import Path

from kiosk.lesson.shelf import read_shelf
from kiosk.paths import LESSONS
from tests.sheet.lessons import draw

FOLDER = Path("build/sheet")


def main(names: list[str]) -> None:
    """All lessons of the shelf, or those that are named."""
    shelf = read_shelf(LESSONS, FOLDER / "none")
    chosen = [lesson for lesson in shelf.lessons if lesson.id in names or not names]
    last = None
    for last in draw(chosen, FOLDER):
        print(last)


if __name__ == "__main__":
    main(sys.argv[1:])
