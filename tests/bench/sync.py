"""`make bench-sync`: what a city takes in and what a kiosk writes and sends, beside the raw limit in the same run.

Ingest runs in one process on ready-made batches of 500 events, as the server's views call it, on SQLite and on a real
PostgreSQL; the raw limits are the same rows by `executemany` (SQLite, WAL, FULL) and by `COPY` (PostgreSQL), one
transaction a batch. What goes over HTTP on loopback has a server in a process of its own (`push.py`, `crowd.py`).
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROUNDS, BATCHES, SIZE = 5, 20, 500
EVENTS = BATCHES * SIZE
INGEST = "ingest"
COLUMNS = "tenant_id, stream, seq, kind, version, at, boot, mono, body, received_at"


def main() -> None:
    from tests.bench.crowd import bench_crowd
    from tests.bench.push import bench_push
    from tests.city.cluster import cluster

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _ingest(folder, f"sqlite:///{folder / 'city.db'}", "SQLite", lambda: _raw_sqlite(folder / "raw.db"))
        with cluster() as running:
            raw = running.database()
            _ingest(folder, running.database(), "PostgreSQL", lambda: _raw_postgres(raw))
        _kiosk(folder)
        bench_push(folder)
        bench_crowd(folder)


def _ingest(folder: Path, database: str, name: str, raw: Callable[[], float]) -> None:
    """Ours and the raw limit turn about; the medians and their ratio."""
    environment = {**os.environ, "XDG_DATA_HOME": str(folder)}
    ours: list[float] = []
    limits: list[float] = []
    for number in range(ROUNDS):
        command = [sys.executable, "-m", "tests.bench.sync", INGEST, database, str(number)]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        ours.append(float(done.stdout))
        limits.append(raw())
    mine, limit = statistics.median(ours), statistics.median(limits)
    print(f"{name:11} ingest {mine:8,.0f} events/s   raw {limit:8,.0f}   ratio {mine / limit:.2f}", flush=True)


def ingest_once(database: str, number: int) -> float:
    """Events a second of one stream's 20 batches through `ingest`; prints nothing else."""
    from kiosk.city import settings
    from kiosk.city.place import place

    where = place(database)
    settings.set_up(where)
    from kiosk.city.tables import migrate

    migrate(where)
    from django.utils import timezone

    from kiosk.city.ingest import Took, ingest
    from kiosk.city.models import Kiosk, Stream, Tenant
    from kiosk.city.stand import Way
    from kiosk.store.chain import START, last_link
    from kiosk.store.streams import new_id
    from kiosk.sync.seal import new_secret, public_of
    from kiosk.sync.wire.batch import encode

    secret, stream = new_secret(), new_id()
    Tenant.objects.get_or_create(id=1)
    Kiosk.objects.create(tenant_id=1, number=100 + number, site=1, enrolled_at=timezone.now())
    Stream.objects.create(
        tenant_id=1,
        number=100 + number,
        uuid=stream,
        kiosk=100 + number,
        public_key=public_of(secret),
        hwm=0,
        head=START,
    )
    from dataclasses import replace

    from tests.sync.builders import a_header, a_line

    files: list[bytes] = []
    prev = START
    for first in range(1, EVENTS, SIZE):
        lines = tuple(a_line(seq) for seq in range(first, first + SIZE))
        files.append(encode(replace(a_header(lines, first, prev), stream=stream), lines, secret))
        prev = last_link(prev, lines)
    began = time.perf_counter()
    for file in files:
        told = ingest(file, Way.NETWORK)
        assert isinstance(told, Took)
        assert told.fresh == SIZE
    return EVENTS / (time.perf_counter() - began)


def _rows(first: int) -> list[tuple[object, ...]]:
    """The rows of one batch; the time of receipt is written once, as ours is."""
    from datetime import UTC, datetime

    now = datetime.now(UTC).isoformat()
    return [
        (1, 1, seq, "card.looked", 1, "2026-11-21T00:03:11.204Z", 3, 7, '{"state":"ready"}', now)
        for seq in range(first, first + SIZE)
    ]


def _raw_sqlite(file: Path) -> float:
    for old in file.parent.glob(file.name + "*"):
        old.unlink()
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute(f"CREATE TABLE event ({COLUMNS}, PRIMARY KEY (tenant_id, stream, seq))")
        batches = [_rows(first) for first in range(1, EVENTS, SIZE)]
        began = time.perf_counter()
        for rows in batches:
            db.execute("BEGIN IMMEDIATE")
            db.executemany("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
            db.execute("COMMIT")
        return EVENTS / (time.perf_counter() - began)


def _raw_postgres(url: str) -> float:
    import psycopg

    with psycopg.connect(url) as db:
        db.execute("DROP TABLE IF EXISTS event")
        db.execute(
            "CREATE TABLE event (tenant_id smallint, stream bigint, seq bigint, kind varchar(64), version smallint, "
            "at varchar(40), boot bigint, mono bigint, body text, received_at timestamptz, "
            "PRIMARY KEY (tenant_id, stream, seq))"
        )
        db.commit()
        batches = [_rows(first) for first in range(1, EVENTS, SIZE)]
        began = time.perf_counter()
        for rows in batches:
            with db.cursor() as cursor, cursor.copy("COPY event FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
            db.commit()
        return EVENTS / (time.perf_counter() - began)


def _kiosk(folder: Path) -> None:
    """What a kiosk writes, each result its own synced transaction."""
    from kiosk.store.results import record
    from tests.store.builders import a_database, a_finished_lesson, a_moment

    db = a_database(folder / "writing")
    began = time.perf_counter()
    for _ in range(2000):
        record(db, a_finished_lesson(), a_moment())
    print(f"kiosk       writes {2000 / (time.perf_counter() - began):8,.0f} results/s, each on the disk", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == [INGEST]:
        print(json.dumps(ingest_once(sys.argv[2], int(sys.argv[3]))))
    else:
        main()
