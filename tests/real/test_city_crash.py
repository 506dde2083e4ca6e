"""The city dies while kiosks push, again and again: nothing is lost, nothing twice, no confirmation goes back."""

import os
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest

from kiosk.store import streams
from kiosk.store.database import Database, reading
from kiosk.store.results import record
from kiosk.sync.client import Patience
from kiosk.sync.outcome import NothingWaiting, Sending, Sent, Unreachable
from kiosk.sync.send import send_waiting
from kiosk.tour.town import Town, serving
from tests.city.builders import ran
from tests.city.cluster import Cluster
from tests.real.killing import kill_group
from tests.store.builders import a_database, a_finished_lesson, a_moment
from tests.sync.builders import a_kiosk

DEATHS = 24 if "ENGAWA_FULL" in os.environ else 3
KIOSKS, EVENTS = 3, 2000  # waiting when the first city comes; more are recorded as long as cities die
LIVES_S = (0.05, 0.0, 0.02, 0.1, 0.005)  # how long a city goes on before each death
AT_A_TIME = 10  # results that a kiosk records before it sends
QUICK = Patience(connect=1.0, silence=2.0, whole=4.0)


class Pusher:
    """A kiosk that records and sends while cities die, and then sends until everything is confirmed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._quiet, self._over = threading.Event(), threading.Event()
        self.recorded = EVENTS
        self.outcomes: list[Sending] = []
        self.confirmed: list[int] = []
        self._thread = threading.Thread(target=self._push)
        self._thread.start()

    def finish(self) -> int:
        """How many results there are; all of them are confirmed."""
        self._quiet.set()
        self._thread.join(60)
        assert not self._thread.is_alive()
        assert all(isinstance(one, Sent | NothingWaiting | Unreachable) for one in self.outcomes), self.outcomes
        assert self.confirmed == sorted(self.confirmed)
        assert self.confirmed[-1] == self.recorded
        return self.recorded

    def stop(self) -> None:
        """Also where a test has failed in between, and no city will confirm the rest."""
        self._over.set()
        self._thread.join(60)

    @property
    def _done(self) -> bool:
        return self._quiet.is_set() and isinstance(self.outcomes[-1], Sent | NothingWaiting)

    def _push(self) -> None:
        db = a_database(self._folder)
        while not self._over.is_set() and not self._done:
            if not self._quiet.is_set():
                for _ in range(AT_A_TIME):
                    self.recorded = record(db, a_finished_lesson(), a_moment())
            self.outcomes.append(send_waiting(db, QUICK))
            self.confirmed.append(acked(db))
            sleep(0.03)
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


@contextmanager
def pushing(folders: list[Path]) -> Generator[list[Pusher]]:
    pushers = [Pusher(folder) for folder in folders]
    try:
        yield pushers
    finally:
        for pusher in pushers:
            pusher.stop()


def let_work(pushers: list[Pusher], life: int) -> None:
    """Until the city is to die: in each third life soon, else a moment after it has confirmed something."""
    before, end = reached(pushers), monotonic() + 20
    while life % 3 and reached(pushers) == before:
        assert monotonic() < end, "the city confirmed nothing"
        sleep(0.002)
    sleep(LIVES_S[life % len(LIVES_S)])


def reached(pushers: list[Pusher]) -> int:
    """How many lines the kiosks know to be confirmed."""
    return sum(pusher.confirmed[-1] if pusher.confirmed else 0 for pusher in pushers)


def test_the_server_is_killed_while_kiosks_push(city_database: str, tmp_path: Path) -> None:
    with serving(city_database) as (_, url):
        folders = enrolled(Town(url, city_database), tmp_path)
    port = int(url.rpartition(":")[2])
    with pushing(folders) as pushers:
        for life in range(DEATHS):
            with serving(city_database, port) as (process, _):
                let_work(pushers, life)
                kill_group(process.pid)
        with serving(city_database, port):
            recorded = sum(pusher.finish() for pusher in pushers)
            assert Town(url, city_database).events() == {"lesson.finished": recorded}


def test_postgresql_crashes_while_kiosks_push(
    postgres: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "city"))
    database = postgres.database()
    assert ran("migrate", database=database)[0] == 0
    with serving(database) as (_, url):
        folders = enrolled(Town(url, database), tmp_path)
        with pushing(folders) as pushers:
            for life in range(DEATHS):
                let_work(pushers, life)
                postgres.stop("immediate")
                postgres.start()
            recorded = sum(pusher.finish() for pusher in pushers)
        assert Town(url, database).events() == {"lesson.finished": recorded}
