"""The table of classes as a file: CSV as spreadsheets of a city hall open it, UTF-8 with a mark at its beginning."""

import csv
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

from kiosk.classroom.report import HEADINGS
from kiosk.store.whole_file import put

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_table(place: Path, rows: Iterable[tuple[str, ...]]) -> None:
    """The headings and one row a class, whole or not at all. Raises a `StoreProblem`."""
    text = StringIO(newline="")
    table = csv.writer(text)
    table.writerow(HEADINGS)
    table.writerows(tuple(map(_plain, row)) for row in rows)
    put(place, text.getvalue().encode("utf-8-sig"))


def _plain(cell: str) -> str:
    """No spreadsheet takes a name for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
