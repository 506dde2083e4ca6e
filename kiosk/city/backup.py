"""Copies a running city's database and its keys to a folder."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from kiosk.city.keyring import next_file
from kiosk.city.place import Place, PostgresPlace, SqlitePlace
from kiosk.exits import CommandEnd, Exit


def back_up(place: Place, folder: Path, now: datetime) -> Path:
    """A whole, consistent copy named after `now`, with the keys beside it; returns the copy of the database."""
    match place:
        case PostgresPlace():
            raise CommandEnd(Exit.NOT_THERE, "PostgreSQL の 控えは pg_dump で、鍵と いっしょに とってください")
        case SqlitePlace(file):
            copy = folder / f"city-{now:%Y%m%d-%H%M%S}.db"
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                _copy_private(place.keys, copy.with_name(copy.name + ".keys"))
                if next_file(place.keys).exists():  # not carried away yet
                    _copy_private(next_file(place.keys), next_file(copy.with_name(copy.name + ".keys")))
                with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
                    source.backup(target)
            except (OSError, sqlite3.Error) as error:
                raise CommandEnd(
                    Exit.FOUND_WRONG, f"控えを 書けません。権限を たしかめてください（{folder}）"
                ) from error
            return copy


def _copy_private(source: Path, target: Path) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
    shutil.copyfile(source, target)
