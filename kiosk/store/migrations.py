"""The tables of the kiosk's database: named steps, only ever added to, never edited once released."""

import json

from sqlite_utils.migrations import Migrations

from kiosk.store.sql import Database, run

MIGRATIONS = Migrations("kiosk")

_OUTGOING = """
    CREATE TABLE stream (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        seq INTEGER NOT NULL, head BLOB NOT NULL, acked INTEGER NOT NULL, stopped TEXT NOT NULL
    ) STRICT;
    CREATE TABLE outbox (
        stream INTEGER NOT NULL REFERENCES stream (number), seq INTEGER NOT NULL,
        line BLOB NOT NULL, chain BLOB NOT NULL, PRIMARY KEY (stream, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE receipt (
        id INTEGER PRIMARY KEY, stream INTEGER NOT NULL REFERENCES stream (number),
        hwm INTEGER NOT NULL, head BLOB NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE enrolment (
        id INTEGER PRIMARY KEY CHECK (id = 1), url TEXT NOT NULL, tenant TEXT NOT NULL, site TEXT NOT NULL,
        kiosk TEXT NOT NULL, city_key BLOB NOT NULL, secret BLOB NOT NULL
    ) STRICT;
    CREATE TABLE contact (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL) STRICT;
    CREATE TABLE boot (number INTEGER PRIMARY KEY, mark TEXT NOT NULL UNIQUE) STRICT
"""

_WHEN = """
    id INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL,
    at TEXT NOT NULL, boot INTEGER NOT NULL, mono INTEGER NOT NULL, UNIQUE (stream, seq)
"""
_RESULTS = {
    "visit_ended": "'end' TEXT NOT NULL, lessons INTEGER NOT NULL, cards INTEGER NOT NULL, helped INTEGER NOT NULL",
    "lesson_started": "lesson TEXT NOT NULL, part TEXT NOT NULL",
    "lesson_finished": "lesson TEXT NOT NULL, part TEXT NOT NULL, steps INTEGER NOT NULL, hints INTEGER NOT NULL, "
    "wrong TEXT NOT NULL",
    "lesson_left": "lesson TEXT NOT NULL, part TEXT NOT NULL, step INTEGER NOT NULL, steps INTEGER NOT NULL, "
    "hints INTEGER NOT NULL, wrong TEXT NOT NULL",
    "card_looked": "state TEXT NOT NULL",
    "help_called": "page TEXT NOT NULL, lesson TEXT NOT NULL, step INTEGER NOT NULL",
}


@MIGRATIONS(name="0001_streams_and_results")
def _streams_and_results(db: Database) -> None:
    for statement in _OUTGOING.split(";"):
        run(db, statement)
    when, unique = _WHEN.rsplit(", UNIQUE", 1)
    for table, columns in _RESULTS.items():
        run(db, f"CREATE TABLE {table} ({when}, {columns}, UNIQUE{unique}) STRICT")


_STAFF = """
    CREATE TABLE staff_code (
        id INTEGER PRIMARY KEY CHECK (id = 1), salt BLOB NOT NULL, hash BLOB NOT NULL, cost INTEGER NOT NULL,
        missed INTEGER NOT NULL, boot INTEGER NOT NULL, free_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE reading (
        written TEXT PRIMARY KEY, kana TEXT NOT NULL, at TEXT NOT NULL, stream INTEGER NOT NULL, seq INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE rhythm (
        id INTEGER PRIMARY KEY CHECK (id = 1), failed INTEGER NOT NULL, line TEXT NOT NULL, next_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE board (
        id INTEGER PRIMARY KEY CHECK (id = 1), tenant TEXT NOT NULL, version INTEGER NOT NULL, tag TEXT NOT NULL
    ) STRICT;
    CREATE TABLE city_reading (written TEXT PRIMARY KEY, kana TEXT NOT NULL) STRICT;
    CREATE TABLE notice (
        number INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL, until TEXT NOT NULL
    ) STRICT
"""


@MIGRATIONS(name="0002_staff_readings_notices")
def _staff_readings_notices(db: Database) -> None:
    for statement in _STAFF.split(";"):
        run(db, statement)


_WHOLE_BOARD = """
    ALTER TABLE enrolment ADD COLUMN next_key BLOB NOT NULL DEFAULT x'';
    ALTER TABLE board ADD COLUMN told BLOB NOT NULL DEFAULT x'';
    CREATE TABLE pack (
        name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, previous TEXT NOT NULL, refused TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE consent (
        receipt TEXT PRIMARY KEY, purpose TEXT NOT NULL, version INTEGER NOT NULL,
        at TEXT NOT NULL, stream INTEGER NOT NULL, seq INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE sealed (digest TEXT PRIMARY KEY, receipt TEXT NOT NULL, text BLOB NOT NULL) STRICT
"""


@MIGRATIONS(name="0003_whole_board_packs_consent")
def _whole_board_packs_consent(db: Database) -> None:
    for statement in _WHOLE_BOARD.split(";"):
        run(db, statement)
    notices = _rows(db, "SELECT number, title, text, at, until FROM notice")
    readings = _rows(db, "SELECT written, kana FROM city_reading")
    for tenant, version in run(db, "SELECT tenant, version FROM board").fetchall():
        board = {"tenant": tenant, "version": version, "notices": notices, "readings": readings}
        run(db, "UPDATE board SET told = ?, tag = ''", json.dumps(board).encode())
    run(db, "DROP TABLE notice")
    run(db, "DROP TABLE city_reading")


def _rows(db: Database, select: str) -> list[dict[str, object]]:
    rows = run(db, select)
    names = [column[0] for column in rows.description]
    return [dict(zip(names, row, strict=True)) for row in rows.fetchall()]


_DESK = {
    "desk_consulted": "venue INTEGER NOT NULL, topic TEXT NOT NULL, wish TEXT NOT NULL, seen TEXT NOT NULL, "
    "done TEXT NOT NULL, outcome TEXT NOT NULL, minutes INTEGER NOT NULL",
    "desk_sighted": "venue INTEGER NOT NULL, place TEXT NOT NULL, what TEXT NOT NULL",
    "desk_ticket": "ticket TEXT NOT NULL UNIQUE, topic TEXT NOT NULL, wish TEXT NOT NULL, seen TEXT NOT NULL, "
    "done TEXT NOT NULL, way TEXT NOT NULL, procedure TEXT NOT NULL, office TEXT NOT NULL",
    "booking_requested": "ticket TEXT NOT NULL, slot TEXT NOT NULL, office TEXT NOT NULL, day TEXT NOT NULL, "
    "time TEXT NOT NULL",
}


@MIGRATIONS(name="0005_desk")
def _desk(db: Database) -> None:
    when, unique = _WHEN.rsplit(", UNIQUE", 1)
    for table, columns in _DESK.items():
        run(db, f"CREATE TABLE {table} ({when}, {columns}, UNIQUE{unique}) STRICT")
    run(db, "UPDATE board SET tag = ''")  # fetched anew, with what an older kiosk passed over


_CLASS = """
    CREATE TABLE class_held (
        id INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL,
        at TEXT NOT NULL, boot INTEGER NOT NULL, mono INTEGER NOT NULL,
        meeting TEXT NOT NULL, seat INTEGER NOT NULL, venue INTEGER NOT NULL, course TEXT NOT NULL,
        heads INTEGER NOT NULL, minutes INTEGER NOT NULL, UNIQUE (stream, seq), UNIQUE (meeting, seat)
    ) STRICT;
    CREATE TABLE class_lesson (
        class INTEGER NOT NULL REFERENCES class_held (id), place INTEGER NOT NULL, lesson TEXT NOT NULL,
        finished INTEGER NOT NULL, PRIMARY KEY (class, place)
    ) STRICT;
    CREATE TABLE class_count (
        class INTEGER NOT NULL REFERENCES class_held (id), what TEXT NOT NULL, n INTEGER NOT NULL,
        PRIMARY KEY (class, what)
    ) STRICT;
    CREATE TABLE class_answer (
        class INTEGER NOT NULL REFERENCES class_held (id), question TEXT NOT NULL, answer TEXT NOT NULL,
        n INTEGER NOT NULL, PRIMARY KEY (class, question, answer)
    ) STRICT;
    CREATE TABLE class_open (id INTEGER PRIMARY KEY CHECK (id = 1), told TEXT NOT NULL) STRICT;
    CREATE TABLE course (
        id TEXT PRIMARY KEY, minutes INTEGER NOT NULL, lessons TEXT NOT NULL
    ) STRICT
"""


@MIGRATIONS(name="0006_class")
def _class(db: Database) -> None:
    for statement in _CLASS.split(";"):
        run(db, statement)


@MIGRATIONS(name="0007_judged")
def _judged(db: Database) -> None:
    when, unique = _WHEN.rsplit(", UNIQUE", 1)
    run(
        db, f"CREATE TABLE lesson_judged ({when}, lesson TEXT NOT NULL, judgement TEXT NOT NULL, UNIQUE{unique}) STRICT"
    )


NAMES = frozenset(
    {
        "0001_streams_and_results",
        "0002_staff_readings_notices",
        "0003_whole_board_packs_consent",
        "0005_desk",
        "0006_class",
        "0007_judged",
    }
)
