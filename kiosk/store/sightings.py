"""What staff saw after a disaster: a row and an event each."""

from kiosk.desk.sighting import Sighting
from kiosk.store.database import Database
from kiosk.store.moment import Moment
from kiosk.store.results import record_in


def keep(db: Database, sighting: Sighting, when: Moment) -> int:
    """Keeps it and queues its event; returns the event's `seq`. Raises a `StoreProblem`: nothing was kept."""
    return record_in(db, "desk_sighted", sighting, when)
