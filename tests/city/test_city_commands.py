"""`kiosk-city`: every end is an exit code and a line, never a traceback."""

import csv
import json
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.exits import Exit
from kiosk.sync.enrol import join
from kiosk.sync.send import send_waiting
from kiosk.tour.town import Town, TownTrouble, serving, town
from kiosk.visit.result import Judgement, LessonJudged
from tests.city.builders import ran
from tests.store.builders import a_database, a_whole_visit
from tests.sync.builders import a_kiosk


def test_the_code_is_on_the_last_line_and_only_its_hash_is_kept(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/city.db"
    code, out, _ = ran("enroll", "--site", "中央公民館", database=database)
    assert code == Exit.DONE
    word = out.splitlines()[-1]
    assert len(word.replace("-", "")) == 32
    with closing(sqlite3.connect(tmp_path / "city.db")) as db:
        assert word.replace("-", "") not in "\n".join(db.iterdump())


def test_what_the_city_keeps_is_its_owners_alone(tmp_path: Path) -> None:
    ran("enroll", "--site", "a", database=f"sqlite:///{tmp_path}/new/city.db")
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "new").iterdir()} == {0o600}


def test_a_report_and_a_table_of_what_arrived(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        assert city.events() == {}
        db = a_kiosk(tmp_path / "kiosk", city, a_whole_visit())
        send_waiting(db)
        told = json.loads(city.command("report", "--json"))
        assert told["events"] == {result.kind: 1 for result in a_whole_visit()}
        assert [(kiosk["kiosk"], kiosk["site"], kiosk["revoked"]) for kiosk in told["kiosks"]] == [
            (1, "れんしゅう公民館", False)
        ]
        assert "lesson.finished\t1" in city.command("report")
        code, out, _ = ran("export", database=city.database)
        assert code == Exit.DONE
        assert out.startswith("\ufeff")
        rows = list(csv.reader(out[1:].splitlines()))
        assert rows[0] == ["日", "場所", "きかい", "できごと", "回数"]
        assert ["2026-11-21", "れんしゅう公民館", "1", "card.looked", "1"] in rows
        assert len(rows) == 8


def test_how_people_found_the_lessons_is_counted_by_lesson(tmp_path: Path) -> None:
    easy, hard = Judgement
    said = (("map", easy), ("phone-call", hard), ("phone-call", easy), ("phone-call", hard))
    with town(tmp_path / "city") as city:
        judged = [LessonJudged(lesson=lesson, judgement=judgement) for lesson, judgement in said]
        send_waiting(a_kiosk(tmp_path / "kiosk", city, judged))
        told = json.loads(city.command("report", "--json"))
        assert told["judged"] == [
            {"lesson": "map", "easy": 1, "hard": 0},
            {"lesson": "phone-call", "easy": 1, "hard": 2},
        ]
        assert told["events"] == {"lesson.judged": 4}
        assert "phone-call\tわかりやすかった 1\tむずかしかった 2" in city.command("report")


def test_a_site_named_like_a_formula_is_defused(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        db = a_database(tmp_path / "kiosk", a_whole_visit())
        join(db, city.url, city.code("=cmd()"))
        send_waiting(db)
        assert ",'=cmd()," in city.command("export")


def test_a_backup_is_a_whole_city(tmp_path: Path, city: Town) -> None:
    if city.database.startswith("postgresql"):
        with pytest.raises(TownTrouble, match="pg_dump"):
            city.command("backup", "--to", str(tmp_path / "copy"))
        return
    city.command("backup", "--to", str(tmp_path / "copy"))
    copy = next(path for path in (tmp_path / "copy").iterdir() if path.suffix == ".db")
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "copy").iterdir()} == {0o600}
    assert json.loads(ran("report", "--json", database=f"sqlite:///{copy}")[1])["events"] == city.events()


@pytest.mark.parametrize(
    ("database", "end"),
    [
        ("mysql://x/y", Exit.NOT_THERE),
        ("sqlite:///", Exit.NOT_THERE),
        ("sqlite:////proc/nothing/here/city.db", Exit.FOUND_WRONG),
        ("sqlite:////dev/null/city.db", Exit.FOUND_WRONG),
    ],
)
def test_a_database_that_can_not_be_is_said_in_one_line(database: str, end: Exit) -> None:
    code, _, line = ran("report", database=database)
    assert code == end
    assert line.count("\n") == 1


def test_a_postgresql_that_does_not_answer_is_said_in_one_line() -> None:
    code, _, line = ran("report", database="postgresql://town:secret-word@127.0.0.1:1/engawa")
    assert code in (Exit.FOUND_WRONG, Exit.NOT_THERE)
    assert line.count("\n") == 1
    assert "secret-word" not in line


def test_a_file_that_is_no_database_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "city.db").write_bytes(b"no database " * 1000)
    code, _, line = ran("report", database=f"sqlite:///{tmp_path}/city.db")
    assert code == Exit.FOUND_WRONG
    assert "読めません" in line
    assert (tmp_path / "city.db").read_bytes() == b"no database " * 1000


def test_a_database_from_a_newer_version_is_refused(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/city.db"
    ran("migrate", database=database)
    with closing(sqlite3.connect(tmp_path / "city.db")) as db, db:
        db.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('city', '0999_later', '2030-01-01')")
    code, _, line = ran("report", database=database)
    assert code == Exit.FOUND_WRONG
    assert "新しい" in line


def test_keys_that_can_not_be_read_are_never_replaced(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/city.db"
    ran("migrate", database=database)
    (tmp_path / "city.db.keys").write_text("{}")
    code, _, line = ran("report", database=database)
    assert code == Exit.FOUND_WRONG
    assert "鍵" in line
    assert (tmp_path / "city.db.keys").read_text() == "{}"


def test_the_database_may_come_from_the_environment(tmp_path: Path) -> None:
    assert ran("migrate", DATABASE_URL=f"sqlite:///{tmp_path}/other.db")[0] == Exit.DONE
    assert (tmp_path / "other.db").exists()
    assert ran("migrate", XDG_DATA_HOME=str(tmp_path), DATABASE_URL="")[0] == Exit.DONE
    assert (tmp_path / "engawa-city" / "city.db").exists()


def test_first_starts_at_the_same_time_agree(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk.city", "enroll", "--site", "a", "--database", f"sqlite:///{tmp_path}/c.db"]
    starts = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(3)]
    assert [(start.communicate(timeout=60)[1], start.returncode) for start in starts] == [(b"", 0)] * 3


def test_the_server_ends_cleanly_when_told_to(tmp_path: Path) -> None:
    with serving(f"sqlite:///{tmp_path}/city.db") as (process, _):
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0


def test_a_port_in_use_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = str(held.getsockname()[1])
        code, _, line = ran("serve", "--port", port, database=f"sqlite:///{tmp_path}/city.db")
    assert code == Exit.FOUND_WRONG
    assert f"{port}番は 使えません" in line
    assert ran("serve", "--port", "70000", database=f"sqlite:///{tmp_path}/city.db")[0] == Exit.FOUND_WRONG
