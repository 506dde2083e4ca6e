"""One kiosk sends 10,000 events to a city on loopback; beside it, PouchDB pushes as many documents."""

import random
import socket
import statistics
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.store.database import Database
from kiosk.store.moment import Moment
from kiosk.store.results import record
from kiosk.sync.outcome import Sent
from kiosk.sync.send import send_waiting
from kiosk.tour.town import Town, town
from kiosk.visit.result import CardLooked, LessonFinished, VisitEnded
from tests.bench.pouchdb import Push, pouchdb
from tests.store.builders import a_finished_lesson, a_moment, a_whole_visit
from tests.sync.builders import a_kiosk

TURNS, EVENTS = 3, 10_000


def bench_push(folder: Path) -> None:
    """Ours and the peer turn about; medians and their ratios."""
    with town(folder / "push") as city, pouchdb() as peer:
        ours: list[float] = []
        theirs: list[Push] = []
        for turn in range(TURNS):
            ours.append(EVENTS / _sent(folder / f"sender{turn}", city))
            theirs += [] if peer is None else [peer(EVENTS)]
        mine = Push(statistics.median(ours), _bytes_of(folder / "counted", city) / EVENTS)
    print(f"end to end  {_said(mine)}", flush=True)
    if not theirs:
        print("PouchDB     not measured: needs node, npm and the npm registry", flush=True)
        return
    peers = Push(
        statistics.median(one.events_s for one in theirs), statistics.median(one.bytes_event for one in theirs)
    )
    ratios = f"ratio {mine.events_s / peers.events_s:.1f}   bytes {mine.bytes_event / peers.bytes_event:.2f}"
    print(f"PouchDB     {_said(peers)}   {ratios}", flush=True)


def _said(push: Push) -> str:
    return f"{push.events_s:8,.0f} events/s   {push.bytes_event:4.0f} bytes an event, both ways"


def _sent(folder: Path, city: Town) -> float:
    sender = a_kiosk(folder, city)
    _use(sender, random.Random(7))  # noqa: S311  (repeatable, not secret)
    began = time.perf_counter()
    assert isinstance(send_waiting(sender), Sent)
    return time.perf_counter() - began


def _use(db: Database, chance: random.Random) -> None:
    """Visits at times and with counts of their own: the same ones again and again would compress to nothing."""
    start, passed_ms = a_moment().wall, 0
    lessons = ("phone-call", "message-reply", "map-route", "fraud-call")
    for result in islice(cycle(a_whole_visit()), EVENTS):
        passed_ms += chance.randrange(500, 90_000)
        told = a_finished_lesson(chance.randrange(6)) if isinstance(result, LessonFinished) else result
        named = told if isinstance(told, CardLooked | VisitEnded) else replace(told, lesson=chance.choice(lessons))
        record(db, named, Moment(start + timedelta(milliseconds=passed_ms), 3, passed_ms))


def _bytes_of(folder: Path, city: Town) -> int:
    """The bytes of a push of its own, with HTTP's: counting takes time."""
    with _counting(urlsplit(city.url).port or 0) as (port, counts):
        _sent(folder, Town(f"http://127.0.0.1:{port}", city.database))
    return sum(counts)


@contextmanager
def _counting(port: int) -> Generator[tuple[int, list[int]]]:
    """Passes bytes on to `port`; the sizes of all pieces of both ways."""
    counts: list[int] = []

    def passed(source: socket.socket, to: socket.socket) -> None:
        while piece := source.recv(1 << 16):
            counts.append(len(piece))
            to.sendall(piece)
        to.shutdown(socket.SHUT_WR)

    def joined(near: socket.socket) -> None:
        with near, socket.create_connection(("127.0.0.1", port)) as far:
            back = threading.Thread(target=passed, args=(far, near))
            back.start()
            passed(near, far)
            back.join()

    def accepting(listening: socket.socket) -> None:
        while True:
            try:
                near, _ = listening.accept()
            except OSError:  # closed: the block has ended
                return
            threading.Thread(target=joined, args=(near,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=accepting, args=(listening,), daemon=True).start()
        yield int(listening.getsockname()[1]), counts
        listening.shutdown(socket.SHUT_RDWR)
