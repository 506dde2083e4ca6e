"""A kiosk that is killed at any moment keeps every result it said it had."""

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.paths import DataFolder
from kiosk.store.database import open_database
from kiosk.store.outbox import waiting
from kiosk.sync.outcome import NothingWaiting, Sent
from kiosk.sync.send import send_waiting
from kiosk.tour.town import serving, town
from tests.real.killing import kill_group
from tests.store.builders import a_database, a_finished_lesson
from tests.store.sound import assert_sound
from tests.sync.builders import a_kiosk

FULL = "ENGAWA_FULL" in os.environ
KILLS = 60 if FULL else 14
MAKING_MS = range(60, 300, 5 if FULL else 30)  # a database is made within these milliseconds after the start
RECORDS = Path(__file__).parent / "power" / "records.py"


def killed_after(seconds: float, folder: Path) -> int:
    """Lets a kiosk record and kills it; the last `seq` it said was stored, 0 where it said nothing."""
    kiosk = subprocess.Popen([sys.executable, str(RECORDS), str(folder)], stdout=subprocess.PIPE)
    timer = threading.Timer(seconds, kiosk.kill)
    timer.start()
    said, _ = kiosk.communicate(timeout=60)
    timer.cancel()
    assert kiosk.returncode == -signal.SIGKILL
    whole = said[: said.rfind(b"\n") + 1].split()
    return int(whole[-1]) if whole else 0


@pytest.mark.timeout(300)
def test_no_kill_loses_a_stored_result(tmp_path: Path) -> None:
    chance = random.Random(20261121)  # noqa: S311  (repeatable, not secret)
    a_database(tmp_path).close()
    held = 0
    for _ in range(KILLS):
        said = killed_after(0.25 + chance.random() * 0.4, tmp_path)
        db = open_database(DataFolder(tmp_path))
        held = assert_sound(db, max(held, said))
        db.close()
    assert held > 10 * KILLS, "the kiosks were killed before they recorded anything"


def test_a_kill_while_the_database_is_made_leaves_one_that_opens(tmp_path: Path) -> None:
    for milliseconds in MAKING_MS:
        folder = tmp_path / str(milliseconds)
        said = killed_after(milliseconds / 1000, folder)
        db = open_database(DataFolder(folder))
        assert_sound(db, said)
        db.close()


def test_a_city_killed_while_it_receives_loses_nothing_and_stores_nothing_twice(tmp_path: Path) -> None:
    with town(tmp_path / "city") as city:
        port, database = int(city.url.rpartition(":")[2]), city.database
        db = a_kiosk(tmp_path / "kiosk", city, [a_finished_lesson()] * 3000)
    confirmed = 0
    for kill_after in (0.02, 0.05, 0.08, 0.12):
        with serving(database, port) as (process, _):
            timer = threading.Timer(kill_after, kill_group, (process.pid,))
            timer.start()
            send_waiting(db)
            timer.join()
        assert 3000 - waiting(db) >= confirmed, "an acknowledgement went back"
        confirmed = 3000 - waiting(db)
    with town(tmp_path / "city", port) as city:
        assert isinstance(send_waiting(db), Sent | NothingWaiting)
        assert waiting(db) == 0
        assert city.events() == {"lesson.finished": 3000}
