"""What follows from the city's signed word: lines are confirmed, or sending stops for a person to look."""

from datetime import UTC, datetime
from typing import assert_never

from kiosk.store import receipts, streams
from kiosk.store.database import Database, writing
from kiosk.store.receipts import Taken
from kiosk.store.streams import Stopped
from kiosk.sync.outcome import Stop
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.receipt import Receipt, Standing


def settle(db: Database, receipt: Receipt) -> Stop | None:
    """Keeps what a receipt of good signature confirms; returns why sending must stop, None where it may go on.

    Raises `Nonsense` for a receipt of another stream than the current one.
    """
    match receipts.take(db, receipt.stream, receipt.hwm, receipt.head, datetime.now(UTC)):
        case Taken.OTHER_STREAM:
            raise Nonsense("stream")
        case Taken.PURGED:
            return Stop.PURGED
        case Taken.NOT_MINE:
            return _stopped(db, Stopped.FORK)
        case Taken.CONFIRMED:
            return _stopped(db, Stopped.REVOKED) if receipt.standing is Standing.REVOKED else None


def as_stop(stopped: Stopped) -> Stop | None:
    """The stop that was kept with the stream."""
    match stopped:
        case Stopped.NO:
            return None
        case Stopped.FORK:
            return Stop.FORK
        case Stopped.REVOKED:
            return Stop.REVOKED
        case _:
            assert_never(stopped)


def _stopped(db: Database, why: Stopped) -> Stop | None:
    with writing(db):
        streams.stop(db, streams.current_or_new(db), why)
    return as_stop(why)
