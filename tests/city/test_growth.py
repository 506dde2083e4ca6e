"""The tables can be spread over many machines by tenant (Citus, YugabyteDB): nothing in them stands in the way."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from tests.city.builders import ran
from tests.city.cluster import cluster

CITY = Path(__file__).parents[2] / "kiosk" / "city"
OF_ALL = {"tenant"}  # small, and the same on every machine
OF_STAFF = ("django", "auth_", "otp_")  # who comes in to the pages: small, on the one machine where the pages are
WITHOUT_A_TENANT = {"stream_by_uuid"}  # GET /streams/{id} names none; not unique, so each machine has its own
ONE_MACHINE_ONLY = re.compile(r"advisory_|CREATE TRIGGER|\bBIGSERIAL\b|nextval|FOR SHARE|\bLISTEN\b")


@pytest.fixture(scope="module")
def indexes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str, bool]]:
    """Name of every index of a real PostgreSQL → table, first column, unique."""
    with cluster() as running:
        database = running.database()
        assert ran("migrate", database=database)[0] == 0
        return told_by(database)


def told_by(database: str) -> dict[str, tuple[str, str, bool]]:
    with psycopg.connect(database) as db:
        rows = db.execute(
            "SELECT i.relname, t.relname, a.attname, x.indisunique FROM pg_index x "
            "JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid "
            "JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public' "
            "JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]"
        ).fetchall()
        assert db.execute("SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal").fetchone() == (0,)
        sequences = [name for (name,) in db.execute("SELECT sequencename FROM pg_sequences")]
        assert [name for name in sequences if not name.startswith(OF_STAFF)] == []
    return {name: (table, column, unique) for name, table, column, unique in rows}


def test_every_key_and_index_begins_with_the_tenant(indexes: dict[str, tuple[str, str, bool]]) -> None:
    ours = {name: told for name, told in indexes.items() if not told[0].startswith(OF_STAFF) and told[0] not in OF_ALL}
    assert {table for table, _, _ in ours.values()} >= {"event", "stat_day", "stream", "sealed_note", "blob", "alert"}
    wrong = {name for name, (_, column, _) in ours.items() if column != "tenant_id"}
    assert wrong <= {name for name in ours if any(name.startswith(known) for known in WITHOUT_A_TENANT)}
    assert not any(unique for name, (_, column, unique) in ours.items() if column != "tenant_id")


def test_sqlite_has_the_same_and_no_trigger(tmp_path: Path, indexes: dict[str, tuple[str, str, bool]]) -> None:
    ran("migrate", database=f"sqlite:///{tmp_path}/city.db")
    with closing(sqlite3.connect(tmp_path / "city.db")) as db:
        kinds = dict(db.execute("SELECT type, count(*) FROM sqlite_master GROUP BY type"))
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert "trigger" not in kinds
    assert {table for table, _, _ in indexes.values()} <= tables


def test_no_statement_needs_one_machine() -> None:
    files = sorted(CITY.rglob("*.py"))
    assert len(files) > 20
    found = {path.name: ONE_MACHINE_ONLY.findall(path.read_text(encoding="utf-8")) for path in files}
    assert {name: words for name, words in found.items() if words} == {}
