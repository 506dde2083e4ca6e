"""`kiosk class report` writes a table that spreadsheets open: UTF-8 with BOM, Japanese headings, one row a class."""

import csv
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.classroom.report import HEADINGS
from kiosk.exits import Exit
from kiosk.paths import DataFolder
from kiosk.store import classes
from kiosk.store.board import Board, Profile, Venue
from kiosk.store.database import open_database
from kiosk.store.hung_board import hang
from tests.classroom.builders import a_held_class
from tests.store.builders import a_moment

DAY = 86_400
FIRST = a_moment().wall.astimezone().date()


def some_classes(data: Path, name: str = "中央公民館") -> None:
    with closing(open_database(DataFolder(data))) as db:
        hang(db, Board("1", 1, profile=Profile(venues=(Venue(site=3, name=name),))))
        for days, (meeting, heads) in enumerate((("first", 12), ("second", 7), ("third", 5))):
            held = replace(a_held_class(meeting, heads), venue=3 if days < 2 else 0)
            classes.keep(db, held, a_moment(days * DAY))


def a_table(data: Path, *words: str) -> list[dict[str, str]]:
    out = data / "classes.csv"
    assert main(["class", "report", "--csv", str(out), "--data", str(data), *words]) == Exit.DONE
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_begins_with_a_mark_and_has_one_row_a_class(tmp_path: Path) -> None:
    some_classes(tmp_path)
    rows = a_table(tmp_path)
    assert (tmp_path / "classes.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert [row["来た人の数"] for row in rows] == ["12", "7", "5"]
    assert rows[0]["日"] == FIRST.isoformat()
    assert tuple(rows[0]) == HEADINGS


def test_venues_and_lessons_stand_there_as_people_call_them(tmp_path: Path) -> None:
    some_classes(tmp_path)
    first, _, last = a_table(tmp_path)
    assert (first["会場"], last["会場"]) == ("中央公民館", "この きかいの 場所")
    assert "電話を かける・切る" in first["した練習"]


def test_only_the_days_that_were_asked_for_both_ends_counted(tmp_path: Path) -> None:
    some_classes(tmp_path)
    second = FIRST.replace(day=FIRST.day + 1).isoformat()
    assert [row["来た人の数"] for row in a_table(tmp_path, "--from", second)] == ["7", "5"]
    assert [row["来た人の数"] for row in a_table(tmp_path, "--to", second)] == ["12", "7"]
    assert [row["来た人の数"] for row in a_table(tmp_path, "--from", second, "--to", second)] == ["7"]


def test_without_a_class_there_are_headings_alone(tmp_path: Path) -> None:
    assert a_table(tmp_path) == []
    assert (tmp_path / "classes.csv").read_text("utf-8-sig").strip().count("\n") == 0


def test_no_name_is_taken_for_a_formula(tmp_path: Path) -> None:
    some_classes(tmp_path, name='=HYPERLINK("https://example.invalid")')
    assert a_table(tmp_path)[0]["会場"].startswith("'=")


def test_a_day_that_is_none_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as end:
        main(["class", "report", "--csv", str(tmp_path / "a.csv"), "--from", "きのう", "--data", str(tmp_path)])
    assert end.value.code == Exit.NOT_THERE


def test_where_nothing_can_be_written_one_line_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    some_classes(tmp_path)
    taken = tmp_path / "a file"
    taken.write_text("", encoding="utf-8")
    assert main(["class", "report", "--csv", str(taken / "a.csv"), "--data", str(tmp_path)]) == Exit.FOUND_WRONG
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
