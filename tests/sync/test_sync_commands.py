"""`kiosk sync`: every end is an exit code and one line."""

import argparse
import json
from pathlib import Path

import pytest

from kiosk.commands import sync
from kiosk.exits import CommandEnd, Exit
from kiosk.tour.town import Town
from tests.store.builders import a_database, a_whole_visit
from tests.sync.builders import a_kiosk, a_kiosk_sent_to, answering, nobody


def ran(folder: Path, *words: str) -> Exit:
    top = argparse.ArgumentParser()
    sync.add(top.add_subparsers(required=True))
    args = top.parse_args(["sync", *words], argparse.Namespace(data=str(folder)))
    return args.run(args)


def ended(folder: Path, *words: str) -> tuple[Exit, str]:
    with pytest.raises(CommandEnd) as end:
        ran(folder, *words)
    assert "\n" not in end.value.line
    return end.value.code, end.value.line


def test_the_way_of_a_kiosk_into_a_city(tmp_path: Path, city: Town, capsys: pytest.CaptureFixture[str]) -> None:
    a_database(tmp_path, a_whole_visit()).close()
    assert ran(tmp_path, "status", "--json") is Exit.DONE
    assert json.loads(capsys.readouterr().out) == {"enrolled": False, "waiting": 7, "last_contact": None}
    assert ran(tmp_path, "enroll", city.url, city.code()) is Exit.DONE
    assert ran(tmp_path, "now") is Exit.DONE
    assert "7件" in capsys.readouterr().out
    assert ran(tmp_path, "now") is Exit.DONE
    assert "送るものは ありません" in capsys.readouterr().out
    assert ran(tmp_path, "status", "--json") is Exit.DONE
    told = json.loads(capsys.readouterr().out)
    assert (told["enrolled"], told["waiting"]) == (True, 0)
    assert told["last_contact"].endswith("Z")


def test_status_for_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ran(tmp_path, "status") is Exit.DONE
    assert capsys.readouterr().out.splitlines() == [
        "市への 登録は まだです",
        "送るのを 待っている 記録は 0件です",
        "さいごに 市と 話したのは まだ ありません",
    ]


def test_before_the_enrolment(tmp_path: Path) -> None:
    for words in (("now",), ("export", str(tmp_path / "stick")), ("import", str(tmp_path / "stick"))):
        code, line = ended(tmp_path, *words)
        assert code is Exit.NOT_THERE
        assert "登録が まだです" in line


def test_a_wrong_code_and_a_wrong_address(tmp_path: Path, city: Town) -> None:
    assert ended(tmp_path, "enroll", city.url, "A" * 32)[0] is Exit.FOUND_WRONG
    assert ended(tmp_path, "enroll", "http://example.jp", city.code())[0] is Exit.NOT_THERE


def test_a_city_that_is_not_there(tmp_path: Path) -> None:
    with nobody() as url:
        a_kiosk_sent_to(tmp_path, url, a_whole_visit()).close()
        assert ended(tmp_path, "now") == (
            Exit.CITY_UNREACHABLE,
            "市に つながりません。記録は この きかいに 残っています。あとで もう一度 送ります",
        )
        assert ended(tmp_path / "new", "enroll", url, "A" * 32)[0] is Exit.CITY_UNREACHABLE


@pytest.mark.parametrize(("status", "body"), [(500, b"oops"), (200, b"nonsense")])
def test_a_city_that_answers_nonsense_is_unreachable(tmp_path: Path, status: int, body: bytes) -> None:
    with answering(status, body) as url:
        a_kiosk_sent_to(tmp_path, url, a_whole_visit()).close()
        assert ended(tmp_path, "now")[0] is Exit.CITY_UNREACHABLE


def test_a_stick_up_and_back(tmp_path: Path, city: Town, capsys: pytest.CaptureFixture[str]) -> None:
    a_kiosk(tmp_path / "kiosk", city, a_whole_visit()).close()
    stick = str(tmp_path / "stick")
    assert ran(tmp_path / "kiosk", "export", stick) is Exit.DONE
    assert "7件を 1個" in capsys.readouterr().out
    city.command("import", stick)
    assert ran(tmp_path / "kiosk", "import", stick) is Exit.DONE
    assert "7件" in capsys.readouterr().out
    (tmp_path / "stick" / "inbox" / "x.receipt").write_text("{}")
    assert ended(tmp_path / "kiosk", "import", stick)[0] is Exit.FOUND_WRONG


def test_a_folder_that_can_not_be_written_ends_in_its_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    code, line = ended(tmp_path / "file" / "data", "status")
    assert code is Exit.FOUND_WRONG
    assert "書きこめません" in line
