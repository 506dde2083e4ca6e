"""`kiosk staff reset`: the code comes from standard input, a weak one is refused, and it then opens the pages."""

import io
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.exits import Exit
from kiosk.paths import DataFolder
from kiosk.store.database import open_database
from kiosk.store.staff_code import NoCode, Opened, Tried, try_code
from tests.store.builders import a_moment


def reset(monkeypatch: pytest.MonkeyPatch, data: Path, typed: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["staff", "reset", "--data", str(data)])


def tried(data: Path, code: str) -> Tried:
    with closing(open_database(DataFolder(data))) as db:
        return try_code(db, code, a_moment())


def test_the_code_that_was_set_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert reset(monkeypatch, tmp_path, "482916\n") == Exit.DONE
    assert tried(tmp_path, "482916") == Opened()
    assert reset(monkeypatch, tmp_path, "73915520\n") == Exit.DONE
    assert tried(tmp_path, "73915520") == Opened()


def test_a_weak_code_is_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert reset(monkeypatch, tmp_path, "123456\n") == Exit.NOT_THERE
    assert "6けたから 8けた" in capsys.readouterr().err
    assert tried(tmp_path, "123456") == NoCode()
