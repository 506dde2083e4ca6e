"""`kiosk doctor` finds what is wrong with lessons and says what to do."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.exits import Exit
from kiosk.paths import LESSONS


def test_a_sound_shelf_has_nothing_to_mend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--data", str(tmp_path)]) == Exit.DONE
    assert "直す ところは ありません" in capsys.readouterr().out


def test_a_broken_lesson_is_left_off_the_shelf_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "lessons" / "broken"
    folder.mkdir(parents=True)
    (folder / "lesson.toml").write_text("title = \n", encoding="utf-8")
    assert main(["doctor", "--data", str(tmp_path)]) == Exit.FOUND_WRONG
    told = capsys.readouterr().out
    assert "broken/lesson.toml 1行目" in told and "[[step]]" in told
    assert main(["lesson", "list", "--data", str(tmp_path)]) == Exit.FOUND_WRONG
    assert "broken" not in capsys.readouterr().out


def test_a_lesson_that_was_dropped_in_appears(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(LESSONS / "phone-call", tmp_path / "lessons" / "my-call")
    assert main(["doctor", "--data", str(tmp_path)]) == Exit.DONE
    capsys.readouterr()
    assert main(["lesson", "list", "--data", str(tmp_path)]) == Exit.DONE
    assert "my-call\tL06" in capsys.readouterr().out


def test_a_fact_that_nobody_looked_at_for_a_year_is_a_notice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lessons").mkdir()
    fact = '[old-line]\ntext = "0120-00-0000"\nsource = "どこかの 役所"\nchecked = 2020-01-01\n'
    (tmp_path / "lessons" / "facts.toml").write_text(fact, encoding="utf-8")
    assert main(["doctor", "--json", "--data", str(tmp_path)]) == Exit.DONE
    findings = json.loads(capsys.readouterr().out)
    assert [(one["urgent"], "2020-01-01" in one["what"]) for one in findings] == [(False, True)]
