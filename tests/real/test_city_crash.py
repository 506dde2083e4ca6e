"""The city dies while kiosks push, again and again: nothing is lost, nothing twice, no confirmation goes back."""

import os
import threading
from pathlib import Path
from time import sleep

import pytest

from kiosk.store import streams
from kiosk.store.database import Database, reading
from kiosk.sync.client import Patience
from kiosk.sync.outcome import NothingWaiting, Sending, Sent, Unreachable
from kiosk.sync.send import send_waiting
from kiosk.tour.town import Town, serving
from tests.city.builders import ran
from tests.city.cluster import Cluster
from tests.store.builders import a_database, a_finished_lesson
from tests.sync.builders import a_kiosk

DEATHS = 20 if "ENGAWA_FULL" in os.environ else 3
KIOSKS, EVENTS = 3, 2000
LIVES_S = (0.02, 0.1, 0.25)  # how long the city lives before each death
QUICK = Patience(connect=1.0, silence=2.0, whole=4.0)


class Pusher:
    """A kiosk that sends until the city has confirmed everything, as often as it takes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.outcomes: list[Sending] = []
        self.confirmed: list[int] = []
        self._thread = threading.Thread(target=self._push)
        self._thread.start()

    def finish(self) -> None:
        self._thread.join(60)
        assert not self._thread.is_alive()
        assert all(isinstance(one, Sent | NothingWaiting | Unreachable) for one in self.outcomes), self.outcomes
        assert self.confirmed == sorted(self.confirmed)
        assert self.confirmed[-1] == EVENTS

    def _push(self) -> None:
        db = a_database(self._folder)
        while not self.outcomes or not isinstance(self.outcomes[-1], Sent | NothingWaiting):
            self.outcomes.append(send_waiting(db, QUICK))
            self.confirmed.append(acked(db))
            sleep(0.02)
        db.close()


def acked(db: Database) -> int:
    with reading(db):
        stream = streams.current(db)
    assert stream is not None
    return stream.acked


def enrolled(city: Town, folder: Path) -> list[Path]:
    """The data folders of kiosks with events, none sent yet."""
    folders = [folder / f"kiosk{number}" for number in range(KIOSKS)]
    for place in folders:
        a_kiosk(place, city, [a_finished_lesson()] * EVENTS).close()
    return folders


def test_the_server_is_killed_while_kiosks_push(city_database: str, tmp_path: Path) -> None:
    with serving(city_database) as (_, url):
        folders = enrolled(Town(url, city_database), tmp_path)
    port = int(url.rpartition(":")[2])
    pushers = [Pusher(folder) for folder in folders]
    for death in range(DEATHS):
        with serving(city_database, port) as (process, _):
            sleep(LIVES_S[death % len(LIVES_S)])
            process.kill()
    with serving(city_database, port):
        for pusher in pushers:
            pusher.finish()
        assert Town(url, city_database).events() == {"lesson.finished": KIOSKS * EVENTS}


def test_postgresql_crashes_while_kiosks_push(
    postgres: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "city"))
    database = postgres.database()
    assert ran("migrate", database=database)[0] == 0
    with serving(database) as (_, url):
        folders = enrolled(Town(url, database), tmp_path)
        pushers = [Pusher(folder) for folder in folders]
        for death in range(DEATHS):
            sleep(LIVES_S[death % len(LIVES_S)])
            postgres.stop("immediate")
            postgres.start()
        for pusher in pushers:
            pusher.finish()
        assert Town(url, database).events() == {"lesson.finished": KIOSKS * EVENTS}
