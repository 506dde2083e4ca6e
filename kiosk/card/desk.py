"""Where a page has work done at a card: the card on the reader, in a thread of its own, or the practice card."""

import threading
from collections.abc import Callable
from typing import Protocol, TypeVar

from kiosk.card.practice import PracticeCard, practice_connection
from kiosk.card.session import Done, NoTurn, Work, attend

Result = TypeVar("Result")


class Desk(Protocol):
    """One turn at a card after another; each ends by taking the card's power, so that no PIN stays verified."""

    def do(self, work: Work[Result], tell: Callable[[Done[Result] | NoTurn], None]) -> None:
        """Has `work` done and tells what came of it, on whatever thread; never waits for the card."""
        ...


class ReaderDesk:
    """The card on any reader of this machine."""

    def do(self, work: Work[Result], tell: Callable[[Done[Result] | NoTurn], None]) -> None:
        """See `Desk`. The turn is given up after five seconds; `tell` is called from the desk's thread."""
        threading.Thread(target=lambda: tell(attend(work)), name="card desk", daemon=True).start()


class PracticeDesk:
    """One practice card: what it is asked counts, so that a wrong number takes a try there, too."""

    def __init__(self, card: PracticeCard) -> None:
        self._card = card

    def do(self, work: Work[Result], tell: Callable[[Done[Result] | NoTurn], None]) -> None:
        """See `Desk`; told at once."""
        connection = practice_connection(self._card)
        try:
            result = work(connection)
        finally:
            connection.power_cycle()
        tell(Done(result))
