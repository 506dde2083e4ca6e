"""Writes a small file so that a power cut leaves the old one or the new one, never half of one."""

import os
from pathlib import Path

from kiosk.store.problems import problem_of_os


def put(place: Path, data: bytes) -> None:
    """Writes a file that is there whole or not at all, even where the stick is pulled. Raises a `StoreProblem`."""
    unfinished = place.with_name(place.name + ".part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(place)
        _sync_folder(place.parent)
    except OSError as error:
        raise problem_of_os(error, place) from error


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # elsewhere a folder can't be opened, and the rename is written through
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
