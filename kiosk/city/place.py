"""Where a city keeps its data: the database's address, and the file with its keys beside it."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kiosk.exits import CommandEnd, Exit


@dataclass(frozen=True, slots=True)
class SqlitePlace:
    """One file on this machine; `:memory:` is not offered, a city must not forget."""

    file: Path

    @property
    def keys(self) -> Path:
        return self.file.with_name(self.file.name + ".keys")


@dataclass(frozen=True, slots=True)
class PostgresPlace:
    """A database on a PostgreSQL server; the keys lie in this machine's data folder."""

    host: str
    port: str
    name: str
    user: str
    password: str
    keys: Path

    def __repr__(self) -> str:
        return f"PostgresPlace({self.host}:{self.port}/{self.name})"


Place = SqlitePlace | PostgresPlace


def place(url: str | None) -> Place:
    """The place from `--database`, else $DATABASE_URL, else a SQLite file in the user's data folder.

    `sqlite:////folder/city.db` (four slashes: from the root) or `postgresql://user:password@host:port/name`.
    """
    given = url or os.environ.get("DATABASE_URL")
    if not given:
        return SqlitePlace(_data_folder() / "city.db")
    parts = urlsplit(given)
    match parts.scheme:
        case "sqlite" if not parts.netloc and len(parts.path) > 1:
            return SqlitePlace(Path(unquote(parts.path[1:])).absolute())
        case "postgresql" | "postgres" if len(parts.path) > 1:
            return PostgresPlace(
                host=parts.hostname or "",
                port=str(parts.port or ""),
                name=unquote(parts.path[1:]),
                user=unquote(parts.username or ""),
                password=unquote(parts.password or ""),
                keys=_data_folder() / "city.keys",
            )
        case _:
            line = "データベースの 住所を 読めません。sqlite:////場所/city.db か postgresql://… と 書いてください"
            raise CommandEnd(Exit.NOT_THERE, line)


def _data_folder() -> Path:
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "engawa-city"
