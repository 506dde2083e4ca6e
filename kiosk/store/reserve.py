"""Room kept free for the store on a disk that others fill: a file given back when nothing else is left.

A full disk first says so; then the reserve goes, what the city has confirmed goes, and results are written on. The file
comes back by itself when there is room again.
"""

import os
import shutil
import sys
from contextlib import suppress
from datetime import datetime

from kiosk.paths import DataFolder
from kiosk.store.database import Database
from kiosk.store.receipts import KEPT, purge
from kiosk.store.sql import run

RESERVE = 8 * 1024 * 1024  # bytes: twice what the journal may hold before it is written back (1000 pages of 4 KB)
ROOMY = 4 * RESERVE  # bytes that must be free before so much is taken


def keep_reserve(folder: DataFolder) -> bool:
    """Makes the reserve where it is missing and there is room for it; whether it is there."""
    place = folder.reserve
    try:
        if place.exists() and place.stat().st_size >= RESERVE:
            return True
        if shutil.disk_usage(folder.root).free < ROOMY:
            return False
        with place.open("wb") as file:
            if sys.platform == "win32":
                file.write(bytes(RESERVE))
            else:
                os.posix_fallocate(file.fileno(), 0, RESERVE)  # the blocks are taken, nothing is written
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            place.unlink(missing_ok=True)  # a part of a reserve is none
        return False
    return True


def give_back(folder: DataFolder) -> bool:
    """Gives the reserve to the store; False where there was none."""
    try:
        folder.reserve.unlink()
    except OSError:
        return False
    return True


def shrink(db: Database, at: datetime) -> int:
    """Deletes all that the city has confirmed, however fresh, and empties the journal; how many lines went."""
    gone = purge(db, at + 2 * KEPT)
    run(db, "PRAGMA wal_checkpoint(TRUNCATE)")
    return gone
