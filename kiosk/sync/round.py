"""One round with the city: what it tells comes down first, then what waits goes up, and lessons last of all."""

from dataclasses import dataclass

from kiosk.paths import DataFolder
from kiosk.store.database import Database
from kiosk.sync.board import fetch_board
from kiosk.sync.client import Patience
from kiosk.sync.outcome import NothingWaiting, Sending, Sent
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
    """Raises only a `StoreProblem`.

    The board comes first: a warning does not wait behind three months of lines, and a kiosk that was away so long
    learns from it which key signs the city's receipts now.
    """
    news = fetch_board(db, patience)
    outcome = send_waiting(db, patience)
    answered = isinstance(outcome, Sent | NothingWaiting)
    return Round(outcome, news, answered and fetch_packs(db, folder, patience))
