"""A table as spreadsheets of a city hall open it: CSV in UTF-8 with a mark, no text taken for a formula."""

import csv
from collections.abc import Iterable
from io import StringIO

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # OWASP, CSV injection


def table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """The whole file; encode it as UTF-8."""
    text = StringIO(newline="")
    written = csv.writer(text)
    written.writerow(headings)
    written.writerows(tuple(map(_harmless, row)) for row in rows)
    return "\ufeff" + text.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
