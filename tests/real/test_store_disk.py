"""Disks that are full or may not be written, real ones: small file systems in memory (needs root)."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, sleep

import pytest

from kiosk.bridge.keeper import SHORT_OF_ROOM, Keeper
from kiosk.exits import Exit
from kiosk.paths import DataFolder
from kiosk.store.database import open_database
from kiosk.store.enrolment import enrolment
from kiosk.store.outbox import waiting
from kiosk.store.problems import DiskFull, NotWritable
from kiosk.store.reserve import RESERVE, shrink
from kiosk.store.results import record
from kiosk.sync.client import Why
from kiosk.sync.outcome import Sent, Unreachable
from kiosk.sync.send import send_waiting
from kiosk.sync.usb import export
from kiosk.tour.town import town
from kiosk.visit.result import VisitEnd, VisitEnded
from tests.city.builders import ran
from tests.store.builders import a_database, a_finished_lesson, a_moment
from tests.sync.builders import a_kiosk, a_kiosk_sent_to


@contextmanager
def disk(place: Path, size: str) -> Iterator[Path]:
    """A file system of its own at `place`."""
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path) -> Path:
    """Uses up every byte that is left."""
    ballast = place / "ballast"
    with ballast.open("ab", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    return ballast


def test_a_full_disk_is_said_loses_nothing_and_recovers(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", "8m") as place:
        db = a_database(place, [a_finished_lesson()] * 10)
        ballast = fill(place)
        stored = 10
        with pytest.raises(DiskFull) as said:
            for _ in range(5000):
                stored = record(db, a_finished_lesson(), a_moment())
        assert said.value.code is Exit.FOUND_WRONG
        assert waiting(db) == stored
        db.close()
        ballast.unlink()
        again = open_database(DataFolder(place))
        assert waiting(again) == stored
        assert again.table("lesson_finished").count == stored
        assert record(again, a_finished_lesson(), a_moment()) == stored + 1
        again.close()


class Told:
    """What a keeper tells."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.written = threading.Semaphore(0)

    def until_written(self) -> None:
        assert self.written.acquire(timeout=10)


def keeping(place: Path, told: Told) -> Keeper:
    keeper = Keeper(DataFolder(place), told.written.release, told.lines.append)
    keeper.start()
    return keeper


def test_on_a_full_disk_the_kiosk_writes_on_with_its_reserve_and_gets_it_back(tmp_path: Path) -> None:
    ended = VisitEnded(end=VisitEnd.FINISHED, lessons=1, cards=0, helped=0)
    with disk(tmp_path / "disk", "64m") as place:
        folder, told = DataFolder(place), Told()
        keeper = keeping(place, told)
        keeper.keep(ended)
        told.until_written()
        until(lambda: folder.reserve.exists())
        assert folder.reserve.stat().st_size == RESERVE
        ballast = fill(place)
        for _ in range(300):
            keeper.keep(ended)
            told.until_written()
        assert not folder.reserve.exists()
        assert any("いっぱい" in line for line in told.lines)
        assert told.lines[-1] == SHORT_OF_ROOM
        ballast.unlink()
        keeper.keep(ended)
        told.until_written()
        until(lambda: told.lines[-1] == "")
        assert folder.reserve.stat().st_size == RESERVE
        keeper.stop()
        db = open_database(folder)
        assert (waiting(db), db.table("visit_ended").count) == (302, 302)
        db.close()


def test_a_small_disk_gets_no_reserve_and_says_so(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", "12m") as place:
        told = Told()
        keeper = keeping(place, told)
        until(lambda: told.lines == [SHORT_OF_ROOM])
        keeper.stop()
        assert not DataFolder(place).reserve.exists()


def test_under_pressure_only_what_the_city_confirmed_goes(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 20)
        send_waiting(db)
        for _ in range(5):
            record(db, a_finished_lesson(), a_moment())
        assert shrink(db, datetime.now(UTC)) == 19  # the last confirmed line stays: the chain hangs on it
        assert send_waiting(db) == Sent(5, 25)
        assert db.table("lesson_finished").count == 25


def until(so: Callable[[], bool], seconds: float = 10.0) -> None:
    end = monotonic() + seconds
    while not so():
        assert monotonic() < end
        sleep(0.02)


def test_a_full_disk_at_the_first_start_is_said(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", "1m") as place:
        ballast = fill(place)
        with pytest.raises(DiskFull):
            open_database(DataFolder(place / "data"))
        ballast.unlink()
        open_database(DataFolder(place / "data")).close()


def test_a_disk_that_may_only_be_read_is_said(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", "2m") as place:
        a_database(place / "data", [a_finished_lesson()]).close()
        subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
        for folder in (place / "data", place / "new"):
            with pytest.raises(NotWritable):
                record(open_database(DataFolder(folder)), a_finished_lesson(), a_moment())


def test_a_full_stick_is_said_and_leaves_no_half_file(tmp_path: Path) -> None:
    with disk(tmp_path / "stick", "64k") as stick:
        db = a_kiosk_sent_to(tmp_path / "kiosk", "http://127.0.0.1:9", [a_finished_lesson()] * 1000)
        belonging = enrolment(db)
        assert belonging is not None
        ballast = fill(stick)
        with pytest.raises(DiskFull):
            export(db, belonging, stick)
        assert not list(stick.glob("**/*.ksb"))
        ballast.unlink()
        assert export(db, belonging, stick).lines == 1000


def test_a_full_city_says_so_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with disk(tmp_path / "disk", "6m") as place, town(place / "city") as city:
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 3000)
        ballast = fill(place)
        ended = send_waiting(db)
        assert isinstance(ended, Unreachable)
        assert ended.why is Why.CITY_FULL
        ballast.unlink()
        left = waiting(db)
        assert send_waiting(db) == Sent(left, 3000)
        assert city.events() == {"lesson.finished": 3000}
        fill(place)
        code, _, line = ran("enroll", "--site", "x", database=city.database)
        assert (code, line.count("\n")) in ((Exit.DONE, 0), (Exit.FOUND_WRONG, 1))
