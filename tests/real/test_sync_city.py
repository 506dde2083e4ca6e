"""A kiosk and a real city, on SQLite and on PostgreSQL: everything arrives once, whatever happens to either."""

import shutil
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

from kiosk.exits import Exit
from kiosk.paths import DataFolder
from kiosk.store.hung_board import notices_of
from kiosk.store.outbox import waiting
from kiosk.store.results import record
from kiosk.sync.board import fetch_board
from kiosk.sync.enrol import join
from kiosk.sync.outcome import Enrolled, NothingWaiting, Refused, Sent, Stop
from kiosk.sync.send import send_waiting
from kiosk.tour.town import town
from tests.real.cities import Open
from tests.store.builders import a_database, a_finished_lesson, a_moment, a_whole_visit
from tests.sync.builders import a_kiosk


def test_a_whole_visit_arrives_once_however_often_it_is_sent(city_open: Open, tmp_path: Path) -> None:
    with city_open() as city:
        db = a_kiosk(tmp_path / "kiosk", city, a_whole_visit())
        assert send_waiting(db) == Sent(7, 7)
        assert send_waiting(db) == NothingWaiting()
        assert waiting(db) == 0
        assert city.events() == {result.kind: 1 for result in a_whole_visit()}


def test_many_batches_go_in_order(city_open: Open, tmp_path: Path) -> None:
    with city_open() as city:
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 1203)
        assert send_waiting(db) == Sent(1203, 1203)


def test_two_senders_at_once_store_once(city_open: Open, tmp_path: Path) -> None:
    ends: list[object] = []

    def send() -> None:
        db = a_database(tmp_path / "kiosk")
        ends.append(send_waiting(db))
        db.close()

    with city_open() as city:
        a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 1100).close()
        senders = [threading.Thread(target=send) for _ in range(3)]
        for sender in senders:
            sender.start()
        for sender in senders:
            sender.join()
        assert all(isinstance(end, Sent | NothingWaiting) for end in ends), ends
        assert city.events() == {"lesson.finished": 1100}


def test_a_cloned_disk_is_found_keeps_everything_and_goes_on_with_a_new_code(city_open: Open, tmp_path: Path) -> None:
    with city_open() as city:
        a_kiosk(tmp_path / "one", city).close()
        shutil.copytree(tmp_path / "one", tmp_path / "two")
        one, two = a_database(tmp_path / "one"), a_database(tmp_path / "two")
        record(one, a_finished_lesson(hints=1), a_moment())
        assert send_waiting(one) == Sent(1, 1)
        for hints in (2, 3):
            record(two, a_finished_lesson(hints=hints), a_moment())
        assert send_waiting(two) == Refused(Stop.FORK)
        assert send_waiting(two) == Refused(Stop.FORK)
        assert waiting(two) == 2
        assert isinstance(join(two, city.url, city.code()), Enrolled)
        assert send_waiting(two) == Sent(2, 2)
        assert city.events() == {"lesson.finished": 3}


def test_a_city_restored_from_a_backup_is_filled_again(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        port = int(city.url.rpartition(":")[2])
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 2)
        assert send_waiting(db) == Sent(2, 2)
        city.command("backup", "--to", str(tmp_path / "copy"))
        record(db, a_finished_lesson(), a_moment())
        assert send_waiting(db) == Sent(1, 3)
    copy = next(path for path in (tmp_path / "copy").iterdir() if path.suffix == ".db")
    for old in (tmp_path / "city").glob("city.db*"):
        old.unlink()
    shutil.copy(copy, tmp_path / "city" / "city.db")
    shutil.copy(f"{copy}.keys", tmp_path / "city" / "city.db.keys")
    with town(tmp_path / "city", port) as city:
        assert city.events() == {"lesson.finished": 2}
        assert send_waiting(db) == Sent(1, 3)
        assert city.events() == {"lesson.finished": 3}


def test_a_kiosk_with_a_hopelessly_wrong_clock_is_taken_as_it_is(city_open: Open, tmp_path: Path) -> None:
    with city_open() as city:
        db = a_kiosk(tmp_path / "kiosk", city)
        for seconds in (-1_500_000_000, 0, 5_000_000_000):
            record(db, a_finished_lesson(), a_moment(seconds))
        assert send_waiting(db) == Sent(3, 3)
        assert city.events() == {"lesson.finished": 3}


def test_by_the_command_line_alone(city_open: Open, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "kiosk")
    with city_open() as city:
        a_database(folder.root, a_whole_visit()).close()
        assert "登録しました" in city.enroll(folder)
        command = [sys.executable, "-m", "kiosk", "sync", "now", "--data", str(folder.root)]
        said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
        assert said == "市へ 7件 送りました\n"
        assert sum(city.events().values()) == 7
    gone = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert gone.returncode == Exit.CITY_UNREACHABLE
    assert gone.stderr == "市に つながりません。記録は この きかいに 残っています。あとで もう一度 送ります\n"


def test_notices_come_down_and_are_taken_down(city_open: Open, tmp_path: Path) -> None:
    with city_open() as city:
        db = a_kiosk(tmp_path / "kiosk", city)
        city.command("notice", "--title", "断水", "--text", "あす 水が 止まります。", "--until", "2999-12-31")
        assert fetch_board(db)
        assert [(one.title, one.until) for one in notices_of(db, date(2026, 11, 26))] == [("断水", "2999-12-31")]
        city.command("notice", "--withdraw", "1")
        assert fetch_board(db)
        assert notices_of(db, date(2026, 11, 26)) == ()
