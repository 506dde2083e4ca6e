"""Opens the city for one command: Django set up, tables ready, the town known; or ends it in one plain line."""

import argparse
import os
from collections.abc import Generator
from contextlib import contextmanager

from kiosk.city.place import Place, place
from kiosk.exits import CommandEnd, Exit


@contextmanager
def set_up(args: argparse.Namespace) -> Generator[Place]:
    """Django set up for this command's place; a database that can't be used ends the command in one line."""
    from django.core.exceptions import ImproperlyConfigured
    from django.db import Error

    from kiosk.city import settings, tables

    os.umask(0o077)  # what the city keeps is its owner's alone
    found = place(args.database)
    try:
        settings.set_up(found)
        yield found
    except ImproperlyConfigured as error:  # Django's word for a database driver that is not installed
        raise CommandEnd(Exit.NOT_THERE, "PostgreSQL の 部品が ありません。psycopg を 入れてください") from error
    except Error as error:
        raise CommandEnd(Exit.FOUND_WRONG, tables.plain_line(error)) from error


@contextmanager
def opened(args: argparse.Namespace) -> Generator[Place]:
    """Set up, with the tables ready, and the town of `--tenant` known."""
    with set_up(args) as found:
        from kiosk.city.tables import make_ready
        from kiosk.city.tenants import known

        make_ready(found)
        if not known(args.tenant):
            raise CommandEnd(
                Exit.NOT_THERE, f"{args.tenant}番の 市は ありません。kiosk-city tenant で たしかめてください"
            )
        yield found
