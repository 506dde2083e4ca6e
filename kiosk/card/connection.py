"""One conversation with a card: every command passes the door, is counted, and is followed to its whole answer."""

from collections.abc import Callable
from typing import Protocol

from kiosk.card.apdu import Command, Ins, MalformedApdu, Response
from kiosk.card.door import Door
from kiosk.card.faults import FaultReason, LinkError


class Link(Protocol):
    """A way to one card, real or practised: bytes there, bytes back."""

    def exchange(self, command: bytes) -> bytes:
        """Sends one command and returns data and status word; raises LinkError."""
        ...

    def power_cycle(self) -> None:
        """Takes the card's power away and gives it back, so that no PIN stays verified; raises LinkError."""
        ...


class Connection:
    """Commands to one card over a Link.

    `round_trips` counts every exchange; `extra_round_trips` is the part of them that a plain card on a plain
    reader would not have needed (waking up, fallbacks, 61xx and 6Cxx).
    """

    def __init__(self, link: Link, answer_to_reset: bytes = b"") -> None:
        """`answer_to_reset`: what the card said when it got power, empty where nobody knows."""
        self._link = link
        self.answer_to_reset = answer_to_reset
        self._door = Door()
        self.round_trips = 0
        self.extra_round_trips = 0

    def through(self, around: Callable[[Link], Link]) -> "Connection":
        """A new conversation over the same card, with something laid around its link."""
        return Connection(around(self._link), self.answer_to_reset)

    def transmit(self, command: Command) -> Response:
        """Sends the command and gathers its answer. Raises door.Refused (nothing was sent) and LinkError.

        A command is sent a second time only on 6Cxx, and then only if it carries no data: never a PIN.
        """
        response = self._once(command)
        if response.exact_le is not None and command.le is not None and not command.data:
            self.extra_round_trips += 1
            response = self._once(Command(command.ins, command.p1, command.p2, le=response.exact_le))
        return self._whole(response)

    def transmit_extra(self, command: Command) -> Response:
        """Like `transmit`, for a command that only a card with a peculiarity needs."""
        before = self.round_trips
        response = self.transmit(command)
        self.extra_round_trips += min(1, self.round_trips - before)
        return response

    def power_cycle(self) -> None:
        """Forgets every verified PIN on the card; the next command must select an application."""
        self._door.shut()
        self._link.power_cycle()

    def _whole(self, response: Response) -> Response:
        gathered = response.data
        while (waiting := response.more_waiting) is not None:
            if len(gathered) > 0x10000:
                raise LinkError(FaultReason.UNREADABLE)
            self.extra_round_trips += 1
            response = self._once(Command(Ins.GET_RESPONSE, 0, 0, le=waiting))
            gathered += response.data
        return Response(gathered, response.sw)

    def _once(self, command: Command) -> Response:
        self._door.check(command)
        self._door.sent(command)
        self.round_trips += 1
        try:
            response = Response.decoded(self._link.exchange(command.encoded()))
        except MalformedApdu:
            raise LinkError(FaultReason.UNREADABLE) from None
        self._door.answered(command, response)
        return response
