"""Links that misbehave as cards and readers were seen to, around a practice card."""

from threading import Event

from kiosk.card.apdu import Command, Ins
from kiosk.card.connection import Link
from kiosk.card.faults import FaultReason, LinkError


class Recorded:
    """Keeps every command that reached the card."""

    def __init__(self, card: Link) -> None:
        self._card = card
        self.commands: list[Command] = []

    def exchange(self, command: bytes) -> bytes:
        self.commands.append(Command.decoded(command))
        return self._card.exchange(command)

    def power_cycle(self) -> None:
        self._card.power_cycle()

    @property
    def pins_sent(self) -> int:
        return sum(command.ins == Ins.VERIFY and command.data != b"" for command in self.commands)


class Lifted(Recorded):
    """Gone after `answers` answers; `counts`: the last command still reached the card."""

    def __init__(self, card: Link, answers: int, *, counts: bool = False) -> None:
        super().__init__(card)
        self._left = answers
        self._counts = counts

    def exchange(self, command: bytes) -> bytes:
        if self._left == 0:
            if self._counts:
                super().exchange(command)
            raise LinkError(FaultReason.LIFTED)
        self._left -= 1
        return super().exchange(command)


class LostOnce(Recorded):
    """The answer to the first PIN is lost on the way; the card is there again after its power was taken."""

    def __init__(self, card: Link) -> None:
        super().__init__(card)
        self._gone = False

    def exchange(self, command: bytes) -> bytes:
        answer = super().exchange(command)
        if self.pins_sent and self.commands[-1].data and self.commands[-1].ins == Ins.VERIFY:
            self._gone = True
        if self._gone:
            raise LinkError(FaultReason.LIFTED)
        return answer

    def power_cycle(self) -> None:
        super().power_cycle()
        self._gone = False


class Sleepy(Recorded):
    """Answers 6F00 to the first command after power-up."""

    def __init__(self, card: Link) -> None:
        super().__init__(card)
        self._asleep = True

    def exchange(self, command: bytes) -> bytes:
        answer = super().exchange(command)
        if self._asleep:
            self._asleep = False
            self._card.power_cycle()
            return bytes.fromhex("6F00")
        return answer


class Saying(Recorded):
    """Answers the same bytes to everything."""

    def __init__(self, card: Link, answer: bytes) -> None:
        super().__init__(card)
        self._answer = answer

    def exchange(self, command: bytes) -> bytes:
        super().exchange(command)
        return self._answer


class Silent(Recorded):
    """Never answers, until told that the test is over."""

    def __init__(self, card: Link) -> None:
        super().__init__(card)
        self.over = Event()

    def exchange(self, command: bytes) -> bytes:
        self.over.wait(30)
        raise LinkError(FaultReason.LIFTED)


class NoShortIds(Recorded):
    """Takes short file ids for wrong parameters."""

    def exchange(self, command: bytes) -> bytes:
        asked = Command.decoded(command)
        short_read = asked.ins == Ins.READ_BINARY and asked.p1 & 0x80
        short_verify = asked.ins == Ins.VERIFY and asked.p2 & 0x1F
        if short_read or short_verify:
            self.commands.append(asked)
            return bytes.fromhex("6A86")
        return super().exchange(command)


class SmallBlocks(Recorded):
    """Refuses Le 256 with `refusal`."""

    def __init__(self, card: Link, refusal: bytes) -> None:
        super().__init__(card)
        self._refusal = refusal

    def exchange(self, command: bytes) -> bytes:
        asked = Command.decoded(command)
        if asked.ins == Ins.READ_BINARY and asked.le == 256:
            self.commands.append(asked)
            return self._refusal
        return super().exchange(command)


class InTwoParts(Recorded):
    """Gives at most 100 bytes at once and says 61xx for the rest, as with protocol T=0."""

    def __init__(self, card: Link) -> None:
        super().__init__(card)
        self._rest = b""

    def exchange(self, command: bytes) -> bytes:
        asked = Command.decoded(command)
        if asked.ins == Ins.GET_RESPONSE:
            self.commands.append(asked)
            answer = self._rest
        else:
            answer = super().exchange(command)
        data, sw = answer[:-2], answer[-2:]
        if len(data) <= 100:
            return answer
        self._rest = data[100:] + sw
        return data[:100] + bytes((0x61, min(len(data) - 100, 255)))
