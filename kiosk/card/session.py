"""One turn at the card: find the reader, hold the card, do a piece of work, and never wait longer than allowed."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

from kiosk.card.connection import Connection
from kiosk.card.faults import CardAbsent, FaultReason, LinkError, ServiceGone, UnexpectedAnswer
from kiosk.card.pcsc import CardService, Seat, card_service
from kiosk.card.status import Fault, NoCard, NoReader, NoService

Result = TypeVar("Result")
Work = Callable[[Connection], Result]
NoTurn = NoService | NoReader | NoCard | Fault

PATIENCE = 5.0  # seconds; a card that says nothing for this long is left alone


@dataclass(frozen=True, slots=True)
class Done(Generic[Result]):
    """The work was done; `value` is what it gave."""

    value: Result


def attend(work: Work[Result], reader: str | None = None, patience: float = PATIENCE) -> Done[Result] | NoTurn:
    """Does `work` with the card on `reader` (a part of its name; None: any), for at most `patience` seconds.

    LinkError and UnexpectedAnswer come back as a Fault; what else `work` raises is raised here.
    """
    return _within(patience, lambda: _turn(work, reader))


def _turn(work: Work[Result], wanted: str | None) -> Done[Result] | NoTurn:
    try:
        with card_service() as service:
            seats = [seat for seat in service.seats(service.readers()) if wanted is None or wanted in seat.reader]
            if not seats:
                return NoReader()
            occupied = [seat for seat in seats if seat.occupied]
            return hold(service, occupied[0], work) if occupied else NoCard()
    except ServiceGone:
        return NoService()


def hold(service: CardService, seat: Seat, work: Work[Result]) -> Done[Result] | NoCard | Fault:
    """Does `work` with the card in `seat`. Raises ServiceGone, and what else `work` raises."""
    if seat.mute:
        return Fault(FaultReason.UNREADABLE)
    try:
        with service.card(seat.reader) as link:
            return Done(work(Connection(link, seat.answer)))
    except CardAbsent:
        return NoCard()
    except LinkError as broken:
        return Fault(broken.reason)
    except UnexpectedAnswer:
        return Fault(FaultReason.UNREADABLE)


def _within(seconds: float, turn: Callable[[], Done[Result] | NoTurn]) -> Done[Result] | NoTurn:
    """Runs `turn` on a thread of its own, which is left behind when the time is over.

    PC/SC's SCardTransmit has no time limit and can't be interrupted; the thread ends when the card is lifted.
    """
    results: SimpleQueue[Done[Result] | NoTurn | Exception] = SimpleQueue()

    def run() -> None:
        try:
            results.put(turn())
        except Exception as failure:  # noqa: BLE001 - handed over to the caller's thread
            results.put(failure)

    threading.Thread(target=run, name="card turn", daemon=True).start()
    try:
        result = results.get(timeout=seconds)
    except Empty:
        return Fault(FaultReason.SILENT)
    if isinstance(result, Exception):
        raise result
    return result
