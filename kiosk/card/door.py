"""The only way to a card: an allow-list of commands for each application, everything else refused.

Never through this door, by any road: the 12-digit number (0001 and 0005 of the two 券面 applications), codes A
and B, a change of a PIN, a signature. The list names what may pass; what it does not name can't be sent.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.card.apdu import Command, Ins, Response
from kiosk.card.applications import Application, File, Key

SHORT_ID = 0x80  # P1 or P2: "the file named by the lower five bits"
CURRENT_KEY = 0x80


class Refusal(StrEnum):
    """Which part of a command was not on the list."""

    INSTRUCTION = "instruction"
    APPLICATION = "application"
    FILE = "file"
    KEY = "key"
    FORM = "form"


class Refused(Exception):
    """A command that the door did not let pass; it was not sent."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Allowed:
    binaries: frozenset[int] = frozenset()
    records: frozenset[int] = frozenset()
    keys: frozenset[int] = frozenset()


ALLOWED = {
    Application.COMMON: Allowed(records=frozenset({File.CARD_RECORD})),
    Application.JPKI: Allowed(
        binaries=frozenset({File.TOKEN, File.AUTH_CERTIFICATE}), keys=frozenset({Key.AUTH, Key.SIGN})
    ),
    Application.TEXT: Allowed(binaries=frozenset({File.ATTRIBUTES}), keys=frozenset({Key.INPUT_SUPPORT})),
}
NOTHING = Allowed()


class Door:
    """Knows what is selected on the card, from the commands that passed and what was answered."""

    def __init__(self) -> None:
        self._application: Application | None = None
        self._file: int | None = None
        self._answer_waits = False

    def check(self, command: Command) -> None:
        """Returns when the command may be sent; raises Refused."""
        allowed = ALLOWED[self._application] if self._application else NOTHING
        match command.ins:
            case Ins.SELECT:
                _check_select(command, allowed)
            case Ins.READ_BINARY:
                self._check_read(command, allowed)
            case Ins.READ_RECORD:
                _check_record(command, allowed)
            case Ins.VERIFY:
                self._check_verify(command, allowed)
            case Ins.GET_RESPONSE if self._answer_waits and not command.data:
                return
            case _:
                raise Refused(Refusal.INSTRUCTION)

    def sent(self, command: Command) -> None:
        """A selection whose answer is not known yet selects nothing: a lost answer leaves the door shut."""
        self._answer_waits = False
        if command.ins == Ins.SELECT:
            self._file = None
            if command.p1 == 0x04:
                self._application = None
        elif command.ins == Ins.READ_BINARY and command.p1 & SHORT_ID:
            self._file = None

    def answered(self, command: Command, response: Response) -> None:
        """Takes note of what the card selected."""
        self._answer_waits = response.more_waiting is not None
        if not response.done and not self._answer_waits:
            return
        if command.ins == Ins.SELECT and command.p1 == 0x04:
            self._application = Application(command.data)
        elif command.ins == Ins.SELECT:
            self._file = int.from_bytes(command.data, "big")
        elif command.ins == Ins.READ_BINARY and command.p1 & SHORT_ID:
            self._file = command.p1 & 0x1F

    def shut(self) -> None:
        """The card lost power: nothing is selected any more."""
        self._application = None
        self._file = None
        self._answer_waits = False

    def _check_read(self, command: Command, allowed: Allowed) -> None:
        if command.data or command.le is None:
            raise Refused(Refusal.FORM)
        if command.p1 & SHORT_ID:
            if command.p1 & 0x60 or (command.p1 & 0x1F) not in allowed.binaries:
                raise Refused(Refusal.FILE)
        elif self._file not in allowed.binaries:
            raise Refused(Refusal.FILE)

    def _check_verify(self, command: Command, allowed: Allowed) -> None:
        if command.p1 != 0 or command.le is not None or len(command.data) > 16:
            raise Refused(Refusal.FORM)
        if not command.p2 & SHORT_ID or command.p2 & 0x60:
            raise Refused(Refusal.KEY)
        key = self._file if command.p2 == CURRENT_KEY else command.p2 & 0x1F
        if key not in allowed.keys:
            raise Refused(Refusal.KEY)


def _check_select(command: Command, allowed: Allowed) -> None:
    if command.p2 != 0x0C or command.le is not None:
        raise Refused(Refusal.FORM)
    if command.p1 == 0x04:
        if command.data not in {application.value for application in Application}:
            raise Refused(Refusal.APPLICATION)
    elif command.p1 == 0x02 and len(command.data) == 2:
        if int.from_bytes(command.data, "big") not in allowed.binaries | allowed.records | allowed.keys:
            raise Refused(Refusal.FILE)
    else:
        raise Refused(Refusal.FORM)


def _check_record(command: Command, allowed: Allowed) -> None:
    if command.data or command.le is None or command.p1 != 1:
        raise Refused(Refusal.FORM)
    if command.p2 & 0x07 != 0x04 or command.p2 >> 3 not in allowed.records:
        raise Refused(Refusal.FILE)
