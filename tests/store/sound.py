"""What must hold in a kiosk's database whatever happened to the machine."""

import json

from kiosk.store.chain import START, last_link
from kiosk.store.database import Database
from kiosk.store.outbox import stretch_after, waiting
from kiosk.store.sql import run


def assert_sound(db: Database, at_least: int) -> int:
    """Whole, dense, chained, equal to the rows, nothing lost that was said; returns how many.

    For a kiosk that records finished lessons and never sent one.
    """
    assert run(db, "PRAGMA integrity_check").fetchone() == ("ok",)
    held = waiting(db)
    assert held >= at_least
    lines: list[bytes] = []
    link, seq = START, 0
    while stretch := stretch_after(db, seq, lines=500, size=1 << 20):
        assert (stretch.first, stretch.previous) == (seq + 1, link)
        link, seq = last_link(link, stretch.lines), stretch.last
        assert link == stretch.head
        lines += stretch.lines
    assert seq == held
    columns = "seq, at, boot, mono, lesson, part, steps, hints, wrong"
    rows = run(db, f"SELECT {columns} FROM lesson_finished ORDER BY seq").fetchall()  # noqa: S608  (our own words)
    assert [row[0] for row in rows] == list(range(1, held + 1))
    assert [_as_row(line) for line in lines] == rows
    return held


def _as_row(line: bytes) -> tuple[int | str, ...]:
    event = json.loads(line)
    body = event["body"]
    when = (event["seq"], event["at"], event["boot"], event["mono"])
    return (*when, body["lesson"], body["part"], body["steps"], body["hints"], json.dumps(body["wrong"]))
