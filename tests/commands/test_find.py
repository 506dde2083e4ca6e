"""`kiosk find` prints what it found for people or for programs, and needs neither a screen nor a data folder."""

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.exits import Exit
from kiosk.paths import DataFolder
from kiosk.store.board import Board, Office, Procedure, Profile, Way
from kiosk.store.database import open_database
from kiosk.store.hung_board import hang

Result = dict[str, str | None]


def found(capsys: pytest.CaptureFixture[str], data: Path, text: str) -> list[Result]:
    assert main(["find", text, "--json", "--data", str(data)]) == Exit.DONE
    return json.loads(capsys.readouterr().out)


def test_a_shipped_lesson_goes_by_its_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = found(capsys, tmp_path, "字が小さくて読めん")[0]
    assert first == {"kind": "lesson", "id": "text-size", "catalogue": "L05"}


def test_a_lesson_still_to_be_written_goes_by_its_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "list", "--data", str(tmp_path)]) == Exit.DONE
    shipped = {line.split("\t")[1] for line in capsys.readouterr().out.splitlines()}
    lessons = [one for text in ("171", "アンケート", "e-Tax") for one in found(capsys, tmp_path, text)]
    missing = [one for one in lessons if one["kind"] == "lesson" and one["catalogue"] not in shipped]
    assert all(one["id"] == one["catalogue"] for one in missing)


def test_the_card_and_the_person_belong_to_no_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    card = found(capsys, tmp_path, "マイナンバーカードの期限")[0]
    assert card == {"kind": "card", "id": "look", "catalogue": None}
    assert found(capsys, tmp_path, "富士山の高さ") == [{"kind": "person", "id": "helper", "catalogue": None}]


def test_a_demand_for_money_leads_to_the_lesson_about_fraud(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    results = found(capsys, tmp_path, "お金を払えと言われた")
    assert [one["id"] for one in results[:2]] == ["scam-message", "helper"]


def test_a_person_reads_one_line_a_result(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "字が小さくて読めん", "--data", str(tmp_path)]) == Exit.DONE
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "教材: 文字を 大きく・明るく・音を 大きく" and 1 <= len(lines) <= 5
    assert main(["find", "知らんことば", "--data", str(tmp_path / "none")]) == Exit.DONE
    assert capsys.readouterr().out.strip()
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("text", ["", "  ", "　"])
def test_an_empty_text_is_wrong_use(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", text, "--data", str(tmp_path)]) == Exit.NOT_THERE
    assert capsys.readouterr().err.strip() == "さがす ことばを 入れてください。"


def test_what_the_city_named_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    offices = (Office("citizens", "市民課"),)
    procedures = (Procedure("dog", "犬の登録の届出", Way.AT_HOME, "はがきで できます。"),)
    with closing(open_database(DataFolder(tmp_path))) as db:
        assert hang(db, Board("t", 1, profile=Profile(offices=offices, procedures=procedures)))
    assert found(capsys, tmp_path, "市民課")[0] == {"kind": "place", "id": "citizens", "catalogue": None}
    assert found(capsys, tmp_path, "犬の登録")[0] == {"kind": "procedure", "id": "dog", "catalogue": None}


def test_it_starts_without_the_screen_s_library(tmp_path: Path) -> None:
    program = (
        "import sys; from kiosk.__main__ import main; "
        f"main(['find', '電話', '--data', {str(tmp_path)!r}]); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
