"""Many kiosks come back in the same second: nobody is lost, nobody is counted twice, the city stays small."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.tour.town import serving
from tests.city.crowd import enrolled, peak_memory, send_at_once

KIOSKS, EVENTS = 120, 200


def test_a_crowd_is_taken_in_exactly_once(tmp_path: Path) -> None:
    database = tmp_path / "city.db"
    with serving(f"sqlite:///{database}") as (process, url):
        senders = enrolled(database, KIOSKS, EVENTS)
        send_at_once(url, senders, random.Random(1))  # noqa: S311  (repeatable, not secret)
        assert peak_memory(process.pid) < 400
    assert {status for sender in senders for status in sender.statuses} <= {200, 503}
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("SELECT count(*), count(DISTINCT stream) FROM event").fetchone() == (KIOSKS * EVENTS, KIOSKS)
        assert db.execute("SELECT sum(n) FROM stat_day").fetchone() == (KIOSKS * EVENTS,)
        assert db.execute("SELECT DISTINCT hwm FROM stream").fetchall() == [(EVENTS,)]
