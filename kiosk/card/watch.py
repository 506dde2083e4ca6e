"""Watches the readers on a thread of its own and says what it finds, through every stop of the service."""

import threading
from collections.abc import Callable

from kiosk.card.advice import Clock
from kiosk.card.faults import FaultReason, ServiceGone
from kiosk.card.look import look
from kiosk.card.pcsc import CardService, Seat, card_service
from kiosk.card.session import PATIENCE, Done, attend
from kiosk.card.status import CardStatus, Fault, NoCard, NoReader, NoService, Reading

PAUSE = 0.25  # seconds between two glances; pcscd itself looks every 0.4 s

# Faults that pass by themselves while the card stays: it is asked again at the next glance. A card lifted and put
# back between two looks of pcscd counts as never lifted, so LIFTED is one of them.
PASSING = (Fault(FaultReason.BUSY), Fault(FaultReason.LIFTED), Fault(FaultReason.READER))


class CardWatch:
    """Publishes a CardStatus whenever it changes; each card put down is looked at once.

    The state is asked anew at each glance, so that a reader plugged in later and a pcscd stopped and started
    need no restart (pyscard's own monitor thread ends for good on SCARD_E_NO_SERVICE, its issue 82).
    """

    def __init__(
        self,
        publish: Callable[[CardStatus], None],
        clock: Callable[[], Clock],
        reader: str | None = None,
        patience: float = PATIENCE,
    ) -> None:
        """`publish` is called on the watch's thread, never twice with equal values in a row."""
        self._publish = publish
        self._clock = clock
        self._reader = reader
        self._patience = patience
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="card watch", daemon=True)
        self._last: CardStatus | None = None
        self._looked_at: tuple[str, int] | None = None
        self._again = threading.Event()

    def start(self) -> None:
        """Begins to watch; the first status comes at once. To be called once; after `stop` make a new watch."""
        self._thread.start()

    def look_again(self) -> None:
        """Has the card that lies there looked at once more, as if it had been put down now; from any thread."""
        self._again.set()

    def stop(self) -> None:
        """Ends the watch and waits for its thread, but not for a card that hangs. Nothing is published afterwards."""
        self._stopping.set()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout=1.0)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                with card_service() as service:
                    self._follow(service)
            except ServiceGone:
                self._looked_at = None
                self._say(NoService())
            self._stopping.wait(PAUSE)

    def _follow(self, service: CardService) -> None:
        while not self._stopping.is_set():
            seats = service.seats(service.readers())
            self._glance([seat for seat in seats if self._reader is None or self._reader in seat.reader])
            self._stopping.wait(PAUSE)

    def _glance(self, seats: list[Seat]) -> None:
        occupied = next((seat for seat in seats if seat.occupied), None)
        if occupied is None:
            self._looked_at = None
            self._say(NoCard() if seats else NoReader())
            return
        insertion = (occupied.reader, occupied.changes)
        if self._again.is_set():
            self._again.clear()
            self._looked_at = None
        if insertion == self._looked_at:
            return
        if self._last not in PASSING:
            self._say(Reading())
        status = self._look(occupied)
        self._looked_at = None if status in PASSING else insertion
        self._say(status)

    def _look(self, seat: Seat) -> CardStatus:
        clock = self._clock()
        result = attend(lambda connection: look(connection, clock), seat.reader, self._patience)
        return result.value if isinstance(result, Done) else result

    def _say(self, status: CardStatus) -> None:
        if status != self._last and not self._stopping.is_set():
            self._last = status
            self._publish(status)
