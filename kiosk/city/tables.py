"""Brings the city's tables up to date, and refuses a database that a newer kiosk-city wrote."""

import fcntl
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime

from django.core.management import call_command
from django.db import Error, connection, transaction
from django.db.migrations.executor import MigrationExecutor

from kiosk.city.place import Place, PostgresPlace, SqlitePlace
from kiosk.exits import CommandEnd, Exit


def migrate(place: Place) -> None:
    """Makes or changes the tables; one process at a time on one machine."""
    with _alone(place):
        _refuse_newer()
        if not _pending():
            return
        with _all_or_nothing():
            call_command("migrate", verbosity=0, interactive=False)


@contextmanager
def _all_or_nothing() -> Generator[None]:
    """One transaction around all of it.

    Django writes down that a migration was done after its tables are on the disk, where it has indexes to make; a power
    cut between the two leaves tables that the next start would make again. SQLite's tables are made with constraint
    checks off, which can't be switched inside a transaction.
    """
    connection.disable_constraint_checking()
    try:
        with transaction.atomic():
            yield
    finally:
        connection.enable_constraint_checking()


def make_ready(place: Place) -> None:
    """SQLite brings itself up to date; PostgreSQL waits for `kiosk-city migrate`."""
    match place:
        case SqlitePlace():
            migrate(place)
        case PostgresPlace():
            _refuse_newer()
            if _pending():
                raise CommandEnd(
                    Exit.FOUND_WRONG, "表が まだ 古いままです。さきに kiosk-city migrate を 動かしてください"
                )
    _erase_again()


def _erase_again() -> None:
    """A backup may have been put back since."""
    from kiosk.city.people import erase_again  # models can be imported only once Django is set up

    erase_again(datetime.now(UTC))


def plain_line(error: Error) -> str:
    """One line for a person about a database that can't be used."""
    said = str(error.__cause__ or error)
    if "full" in said:
        return "ディスクが いっぱいです。場所を あけてください。いままでの 記録は 残っています"
    if "not a database" in said or "malformed" in said:
        return "データベースの ファイルが 読めません。控えから もどしてください"
    return "データベースを つかえません。住所と 権限を たしかめてください"


def _pending() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _refuse_newer() -> None:
    loader = MigrationExecutor(connection).loader
    if any(app == "city" and (app, name) not in loader.disk_migrations for app, name in loader.applied_migrations):
        raise CommandEnd(
            Exit.FOUND_WRONG, "このデータベースは 新しい kiosk-city の ものです。kiosk-city を 新しく してください"
        )


@contextmanager
def _alone(place: Place) -> Generator[None]:
    with place.keys.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
