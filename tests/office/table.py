"""LibreOffice opens the table of classes as a clerk does: every cell where it belongs, in Japanese, and no formula."""

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.classroom.report import HEADINGS
from tests.commands.test_class_report import a_table, some_classes

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
AS_MARKED = "Text - txt - csv (StarCalc):44,34,UTF8,1"  # comma, quote, UTF-8, from the first line
FORMULA = '=HYPERLINK("http://elsewhere.example.com")'


def opened(table: Path) -> list[list[str]]:
    """The cells as LibreOffice has them; without a window it is told what its dialog reads from the mark."""
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    home = table.parent / "home"
    command = (
        "soffice",
        f"-env:UserInstallation=file://{home}",
        "--headless",
        f"--infilter={AS_MARKED}",
        "--convert-to",
        "fods",
        "--outdir",
    )
    subprocess.run((*command, str(table.parent), str(table)), check=True, capture_output=True, timeout=180)
    sheet = ET.parse(table.with_suffix(".fods")).getroot()  # noqa: S314 - LibreOffice's own file
    assert not [cell for cell in sheet.iter(f"{TABLE}table-cell") if f"{TABLE}formula" in cell.attrib]
    return [_cells(row) for row in sheet.iter(f"{TABLE}table-row") if next(row.iter(f"{TEXT}p"), None) is not None]


def _cells(row: ET.Element) -> list[str]:
    cells: list[str] = []
    for cell in row.iter(f"{TABLE}table-cell"):
        text = "\n".join("".join(line.itertext()) for line in cell.iter(f"{TEXT}p"))
        cells += [text] * min(int(cell.get(f"{TABLE}number-columns-repeated", "1")), len(HEADINGS) - len(cells))
    return cells


def test_every_cell_stands_where_it_belongs(tmp_path: Path) -> None:
    some_classes(tmp_path)
    rows = a_table(tmp_path)
    cells = opened(tmp_path / "classes.csv")
    assert cells[0] == list(HEADINGS)
    assert [dict(zip(HEADINGS, row, strict=True)) for row in cells[1:]] == rows


def test_a_venue_that_looks_like_a_formula_stays_a_word(tmp_path: Path) -> None:
    some_classes(tmp_path, FORMULA)
    a_table(tmp_path)
    cells = opened(tmp_path / "classes.csv")
    assert f"'{FORMULA}" in cells[1] or FORMULA in cells[1]
