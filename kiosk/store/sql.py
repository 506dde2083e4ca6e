"""One SQL statement on the kiosk's database."""

import sqlite3

from sqlite_utils import Database

__all__ = ["Database", "run"]


def run(db: Database, sql: str, *values: int | str | bytes) -> sqlite3.Cursor:
    """Runs one statement, with `values` for its question marks; outside a transaction a write commits by itself."""
    return db.execute(sql, values)  # pyright: ignore[reportUnknownMemberType]  (its signature says a bare Sequence)
