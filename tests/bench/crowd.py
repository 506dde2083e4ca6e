"""800 kiosks come back in the same second, each with a whole batch: throughput, answers, memory of the city."""

import random
import sqlite3
import statistics
from collections import Counter
from contextlib import closing
from pathlib import Path

from kiosk.tour.town import serving
from tests.city.crowd import enrolled, peak_memory, send_at_once

KIOSKS, SIZE = 800, 500


def bench_crowd(folder: Path) -> None:
    """Every kiosk waits as a real one does after a 503."""
    database = folder / "crowd.db"
    with serving(f"sqlite:///{database}") as (process, url):
        senders = enrolled(database, KIOSKS, SIZE)
        took = send_at_once(url, senders, random.Random(1))  # noqa: S311  (repeatable, not secret)
        peak = peak_memory(process.pid)
    with closing(sqlite3.connect(database)) as db:
        (held,) = db.execute("SELECT count(*) FROM event").fetchone()
    assert held == KIOSKS * SIZE
    statuses = Counter(status for sender in senders for status in sender.statuses)
    busy, other = statuses[503] / statuses.total(), statuses.total() - statuses[503] - statuses[200]
    answered = statistics.quantiles([sender.answer_s for sender in senders], n=20)[-1]
    done = statistics.quantiles([sender.whole_s for sender in senders], n=20)[-1]
    print(
        f"{KIOSKS} at once {held / took:8,.0f} events/s   receipt p95 {answered:.1f} s, with waiting {done:.0f} s, "
        f"all {took:.0f} s   503: {busy:.0%}, lost answers: {other}   peak {peak:.0f} MB",
        flush=True,
    )
