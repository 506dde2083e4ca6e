"""One round with the city: what waits goes up; where the city answers, its board comes down."""

from dataclasses import dataclass

from kiosk.store.database import Database
from kiosk.sync.client import Patience
from kiosk.sync.notices import fetch_notices
from kiosk.sync.outcome import NothingWaiting, Sending, Sent
from kiosk.sync.send import USUAL_PATIENCE, send_waiting


@dataclass(frozen=True, slots=True)
class Round:
    """How sending ended; `news`: a new board hangs now."""

    outcome: Sending
    news: bool


def go_round(db: Database, patience: Patience = USUAL_PATIENCE) -> Round:
    """Raises only a `StoreProblem`."""
    outcome = send_waiting(db, patience)
    answered = isinstance(outcome, Sent | NothingWaiting)
    return Round(outcome, answered and fetch_notices(db, patience))
