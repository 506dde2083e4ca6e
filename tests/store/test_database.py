"""Opening the database: made on first use, refused with a plain line where it can't be used."""

import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.exits import CommandEnd, Exit
from kiosk.paths import DataFolder
from kiosk.store.database import open_database, reading, writing
from kiosk.store.moment import now
from kiosk.store.problems import Busy, Damaged, NewerVersion, NotWritable, StoreProblem
from tests.store.builders import a_database, a_finished_lesson


def test_the_folder_and_the_file_are_the_owners_alone(tmp_path: Path) -> None:
    a_database(tmp_path / "deep" / "data")
    assert stat.S_IMODE((tmp_path / "deep" / "data").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "deep" / "data" / "engawa.db").stat().st_mode) == 0o600


def test_every_commit_reaches_the_disk(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)


def test_opening_again_finds_what_was_recorded(tmp_path: Path) -> None:
    a_database(tmp_path, [a_finished_lesson()] * 3).close()
    assert a_database(tmp_path).table("lesson_finished").count == 3


def test_a_block_that_raises_leaves_nothing(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    with pytest.raises(RuntimeError), writing(db):
        db.execute("INSERT INTO boot (mark) VALUES ('x')")
        raise RuntimeError
    assert db.table("boot").count == 0


def test_a_file_in_the_way_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritable) as said:
        open_database(DataFolder(tmp_path / "file" / "data"))
    assert said.value.code is Exit.FOUND_WRONG
    assert "権限を たしかめてください" in said.value.line


def test_a_folder_in_the_place_of_the_file_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "engawa.db").mkdir()
    with pytest.raises(NotWritable):
        open_database(DataFolder(tmp_path))


def test_a_database_from_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    a_database(tmp_path, [a_finished_lesson()]).close()
    place = DataFolder(tmp_path).database
    with closing(sqlite3.connect(place)) as newer, newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('kiosk', '0999_later', 'later')"
        )
    before = place.read_bytes()
    with pytest.raises(NewerVersion):
        open_database(DataFolder(tmp_path))
    assert place.read_bytes() == before


@pytest.mark.parametrize("content", [b"this is no database, " * 500, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_file_is_kept_for_somebody_to_look_at(tmp_path: Path, content: bytes) -> None:
    place = DataFolder(tmp_path).database
    place.write_bytes(content)
    with pytest.raises(Damaged):
        open_database(DataFolder(tmp_path))
    assert place.read_bytes() == content


def test_damage_met_while_reading_is_said_too(tmp_path: Path) -> None:
    db = a_database(tmp_path, [a_finished_lesson()] * 300)
    db.close()
    place = DataFolder(tmp_path).database
    content = bytearray(place.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    place.write_bytes(content)
    with pytest.raises(Damaged):
        damaged = open_database(DataFolder(tmp_path))
        with reading(damaged):
            damaged.execute("SELECT sum(seq), max(line) FROM outbox").fetchone()


def test_somebody_else_writing_too_long_is_said(tmp_path: Path) -> None:
    db = a_database(tmp_path)
    other = a_database(tmp_path)
    db.execute("PRAGMA busy_timeout = 50")
    with writing(other), pytest.raises(Busy), writing(db):
        pass


@pytest.mark.parametrize("problem", StoreProblem.__subclasses__())
def test_every_problem_says_what_to_do_without_blame(problem: type[StoreProblem]) -> None:
    line = problem(Path("somewhere")).line
    assert "ください" in line
    assert "\n" not in line
    assert not any(word in line for word in ("失敗", "無効", "エラー"))
    assert issubclass(problem, CommandEnd)


def test_one_start_of_the_machine_has_one_number(tmp_path: Path) -> None:
    first, again = now(a_database(tmp_path)), now(a_database(tmp_path))
    assert first.boot == again.boot == 1
    assert again.mono >= first.mono
    assert first.at.endswith("Z")
    assert len(first.at) == len("2026-11-21T09:03:11.204Z")


@pytest.mark.parametrize("turn", range(10))
def test_four_threads_that_open_a_new_store_at_once_find_one_and_the_same(tmp_path: Path, turn: int) -> None:
    folder, troubles = DataFolder(tmp_path / str(turn)), list[StoreProblem]()
    together = threading.Barrier(4)

    def open_it() -> None:
        together.wait()
        try:
            with closing(open_database(folder)) as db:
                now(db)
        except StoreProblem as problem:
            troubles.append(problem)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
