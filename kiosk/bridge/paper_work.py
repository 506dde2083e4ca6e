"""Brings a paper out of the kiosk: to the printer, else to a stick, else nowhere; on a thread that may wait."""

from datetime import datetime
from pathlib import Path

from kiosk.paper.printer import print_out
from kiosk.sync.sticks import MOUNTS, sticks
from kiosk.visit.papers import Paper, Way

FOLDER = "engawa-papers"


def bring_out(pdf: bytes, paper: Paper, copies: int, now: datetime, mounts: Path = MOUNTS) -> Way:
    """Tries each way; the file on a stick is there once, named by its kind and the time."""
    if print_out(pdf, copies):
        return Way.PRINTER
    name = f"{paper}-{now:%Y%m%d-%H%M%S}.pdf"
    return Way.STICK if any(_put(stick / FOLDER / name, pdf) for stick in sticks(mounts)) else Way.NOWHERE


def _put(place: Path, pdf: bytes) -> bool:
    from kiosk.store.problems import StoreProblem  # late: the store is heavy
    from kiosk.store.whole_file import put

    try:
        put(place, pdf)
    except StoreProblem:
        return False
    return True
