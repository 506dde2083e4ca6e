"""One round with the city: what waits goes up; where the city answers, its board and its lessons come down."""

from dataclasses import dataclass

from kiosk.paths import DataFolder
from kiosk.store.database import Database
from kiosk.store.enrolment import enrolment
from kiosk.sync.board import fetch_board
from kiosk.sync.client import Patience, Why
from kiosk.sync.outcome import NothingWaiting, Sending, Sent, Unreachable
from kiosk.sync.packs import fetch_packs
from kiosk.sync.send import USUAL_PATIENCE, send_waiting


@dataclass(frozen=True, slots=True)
class Round:
    """How sending ended; `news`: a new board hangs now; `lessons`: other ones are in use."""

    outcome: Sending
    news: bool = False
    lessons: bool = False


def glance(db: Database, folder: DataFolder, patience: Patience = USUAL_PATIENCE) -> Round:
    """One cheap question, so that a warning does not wait for the next round. Raises only a `StoreProblem`."""
    news = fetch_board(db, patience)
    return Round(NothingWaiting(), news, news and fetch_packs(db, folder, patience))


def go_round(db: Database, folder: DataFolder, patience: Patience = USUAL_PATIENCE) -> Round:
    """Raises only a `StoreProblem`. The board never waits behind lessons."""
    outcome = send_waiting(db, patience)
    match outcome:
        case Sent() | NothingWaiting():
            return Round(outcome, fetch_board(db, patience), fetch_packs(db, folder, patience))
        case Unreachable(why=Why.NOT_THE_CITY):
            return _with_newer_keys(db, patience, outcome)
        case _:
            return Round(outcome)


def _with_newer_keys(db: Database, patience: Patience, outcome: Sending) -> Round:
    """Whoever was away for long may not know the key that signs now; the board tells how it came to be."""
    known = enrolment(db)
    news = fetch_board(db, patience)
    if enrolment(db) == known:
        return Round(outcome, news)
    return Round(send_waiting(db, patience), news)
