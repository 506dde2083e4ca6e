"""How the city wants this place to be spoken of: looked up after every board, told when it is another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.clerk import Clerk
from kiosk.bridge.courier import Courier

if TYPE_CHECKING:
    from kiosk.store.board import Venue
    from kiosk.store.database import Database


class VenueWatch(QObject):
    """`told` with the venue of this kiosk's own site, None where the city says nothing of it."""

    told = Signal(object)
    _arrived = Signal()
    _read = Signal(object)

    def __init__(self, clerk: Clerk, courier: Courier) -> None:
        super().__init__()
        self._clerk = clerk
        self._venue: Venue | None = None
        self._arrived.connect(self.look)
        self._read.connect(self._hear)
        courier.news.append(self._arrived.emit)

    def look(self) -> None:
        self._clerk.do(_here, self._read.emit, lambda _: None)

    def _hear(self, venue: "Venue | None") -> None:
        if venue != self._venue:
            self._venue = venue
            self.told.emit(venue)


def _here(db: "Database") -> "Venue | None":
    from kiosk.store.enrolment import enrolment
    from kiosk.store.hung_board import hung

    belonging, board = enrolment(db), hung(db)
    if belonging is None or board is None:
        return None
    return next((venue for venue in board.profile.venues if str(venue.site) == belonging.site), None)
