"""Every state that the walker finds, for people to look at: a sheet a theme, and one of the tightest layout."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt

from kiosk.visit.comfort import Theme
from tests.sheet.kiosk import a_room
from tests.sheet.paper import Taken, laid_out
from tests.walker.crawl import Crawl
from tests.walker.outside import furnish
from tests.walker.report import in_all_themes
from tests.walker.seen import Sight

ACROSS = 5  # pictures side by side
CELL = QSize(560, 350)  # pixels of a picture on the sheet
SMALL = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
ROOMY, TIGHTEST = ("1920x1080", 2), ("1280x800", 4)


def draw(folder: Path) -> Iterator[Path]:
    """Writes `walk-<theme>.png` for all themes and `walk-tightest.png`."""
    for (screen, letters), themes in ((ROOMY, tuple(Theme)), (TIGHTEST, (Theme.LIGHT,))):
        for theme, taken in walked(screen, letters, themes).items():
            path = folder / f"walk-{theme.value if len(themes) > 1 else 'tightest'}.png"
            laid_out(taken, ACROSS, CELL).save(str(path))
            yield path


def walked(screen: str, letters: int, themes: tuple[Theme, ...]) -> dict[Theme, list[Taken]]:
    """What one crawl sees, small, in every theme: page by page, in the order in which they were found."""
    taken: dict[Theme, dict[str, list[Taken]]] = {theme: {} for theme in themes}
    with a_room(screen) as room:
        furnish(room)

        def see(_path: tuple[str, ...], sight: Sight) -> None:
            for theme, dressed in in_all_themes(room, screen, sight, themes):
                taken[theme].setdefault(sight.page, []).append((sight.where, dressed.picture.scaled(CELL, *SMALL)))

        Crawl(room, screen, letters, see).walk()
        room.leave()
    return {theme: [one for page in pages.values() for one in page] for theme, pages in taken.items()}
