"""The transcript of a running kiosk: what was shown and said when, for developers and the tour."""

import time
from pathlib import Path


class Transcript:
    """Writes down what happened when (seconds of `time.monotonic`), for developers and the tour."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def write(self, what: str, sentence: str) -> None:
        """`what`: "frame" (the first one is out), "said" (first sound of a sentence), "over" (its end)."""
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{time.monotonic():.3f}\t{what}\t{sentence}\n")
