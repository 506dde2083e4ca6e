"""`python -m tests.walker 1920x1080 2 [FOLDER]`: one crawl, told on the terminal; pictures of all states in FOLDER."""

import sys
import time
from pathlib import Path

from kiosk.visit.comfort import Theme
from tests.walker.report import crawled
from tests.walker.seen import Sight


def main(screen: str, letters: int, pictures: Path | None) -> None:
    """Crawls and tells."""

    def keep(number: int, theme: Theme, sight: Sight) -> None:
        if pictures is not None:
            sight.picture.save(str(pictures / f"{number:03}-{sight.where.replace('+', '-')}-{theme.value}.png"))

    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    report = crawled(screen, letters, tuple(Theme), keep)
    print(*report.flaws, sep="\n")
    print(*(f"LOST {lost}" for lost in report.lost), sep="\n")
    print(f"{report.states} states, {len(report.pages)} pages, {len(report.flaws)} flaws", sorted(report.pages))
    print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
