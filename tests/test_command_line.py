"""The command line as a whole: every promised name is there, and nothing ends in a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main, parser
from kiosk.exits import Exit


def kiosk(*words: str) -> "subprocess.CompletedProcess[str]":
    bare = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8"}
    command = [sys.executable, "-m", "kiosk", *words]
    return subprocess.run(command, env=bare, capture_output=True, text=True, timeout=60, check=False)


def test_every_promised_name_is_known() -> None:
    text = parser().format_help()
    for name in ("run", "tour", "lesson", "card", "voice", "sync", "find", "staff", "class", "doctor"):
        assert f"    {name} " in text


def test_the_data_folder_may_be_named_before_and_after_the_command(tmp_path: Path) -> None:
    assert main(["--data", str(tmp_path), "lesson", "list"]) == Exit.DONE
    assert main(["lesson", "list", "--data", str(tmp_path)]) == Exit.DONE


def test_without_a_display_the_kiosk_says_so_and_what_to_do(tmp_path: Path) -> None:
    done = kiosk("run", "--data", str(tmp_path))
    assert done.returncode == Exit.NOT_THERE
    assert done.stderr.strip() == "画面が 見つかりません。画面の ある きかいで 始めるか、kiosk tour を 使ってください。"


def test_a_settings_file_with_a_mistake_stops_the_start_with_one_line(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("venue = 3\n", encoding="utf-8")
    bare = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(tmp_path)]
    done = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (Exit.FOUND_WRONG, 1)
    assert "「venue」" in done.stderr


def test_a_size_that_is_no_size_is_wrong_use() -> None:
    with pytest.raises(SystemExit) as end:
        main(["run", "--size", "big"])
    assert end.value.code == Exit.NOT_THERE
