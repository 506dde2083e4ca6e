"""The practice card: a card in software that answers the same commands as a real one, with a made-up person's data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.card.answer_to_reset import MY_NUMBER
from kiosk.card.apdu import Command, Ins, MalformedApdu, Response, StatusWord
from kiosk.card.connection import Connection
from kiosk.card.practice_certificate import signed

CURRENT = 0x80
SIGNING_HEADER = bytes((0x80, Ins.COMPUTE_SIGNATURE))  # signing alone is of class 80 (OpenSC, card-jpki.c)


@dataclass(slots=True)
class PracticeKey:
    """A PIN on the card: `right` is what opens it, `tries` how many misses are left of `full`."""

    right: bytes = field(repr=False)
    full: int
    tries: int


@dataclass(frozen=True, slots=True)
class PracticeFile:
    """A file's bytes, and the id of the key that must be verified before it is read (None: open to all)."""

    content: bytes = field(repr=False)
    opened_by: int | None = None


@dataclass(frozen=True, slots=True)
class PracticeApplication:
    """Files, records and keys under their ids; `signing` maps a key that signs to the PIN that opens it."""

    files: Mapping[int, PracticeFile] = field(default_factory=dict[int, PracticeFile])
    records: Mapping[int, bytes] = field(default_factory=dict[int, bytes])
    keys: Mapping[int, PracticeKey] = field(default_factory=dict[int, PracticeKey])
    signing: Mapping[int, int] = field(default_factory=dict[int, int])


class PracticeCard:
    """Behaves as was measured on real cards (myna-card): short ids, counters, what selecting clears and what not."""

    def __init__(self, applications: Mapping[bytes, PracticeApplication], answer_to_reset: bytes = MY_NUMBER) -> None:
        """`applications` under their AIDs; none at all makes a card of another kind."""
        self.answer_to_reset = answer_to_reset
        self._applications = applications
        self._selected: PracticeApplication | None = None
        self._file: int | None = None
        self._verified: set[int] = set()
        self._answers: dict[int, Callable[[Command], Response]] = {
            Ins.SELECT: self._select,
            Ins.READ_BINARY: self._read,
            Ins.READ_RECORD: self._record,
            Ins.VERIFY: self._verify,
            Ins.COMPUTE_SIGNATURE: self._sign,
        }

    def exchange(self, command: bytes) -> bytes:
        """One command, one answer (the `connection.Link` of a card that needs no reader)."""
        if command[:2] == SIGNING_HEADER:
            command = b"\x00" + command[1:]
        try:
            asked = Command.decoded(command)
        except MalformedApdu:
            foreign = len(command) >= 4 and command[0] != 0x00
            return _says(StatusWord.UNKNOWN_CLASS if foreign else StatusWord.WRONG_LENGTH).encoded()
        answer = self._answers.get(asked.ins)
        return (_says(StatusWord.UNKNOWN_INSTRUCTION) if answer is None else answer(asked)).encoded()

    def power_cycle(self) -> None:
        """Loses power: nothing selected, nothing verified; counters stay."""
        self._selected = None
        self._file = None
        self._verified.clear()

    def _select(self, command: Command) -> Response:
        if command.p1 == 0x04:
            return self._select_application(command.data)
        if command.p1 != 0x02:
            return _says(StatusWord.WRONG_P1P2)
        name = int.from_bytes(command.data, "big")
        here = self._selected
        if here is None or not any(name in shelf for shelf in (here.files, here.records, here.keys, here.signing)):
            return _says(StatusWord.NOT_FOUND)
        self._file = name
        return _says(StatusWord.DONE)

    def _select_application(self, aid: bytes) -> Response:
        # A prefix selects as well (JICSAP rule).
        found = next((app for full, app in self._applications.items() if aid and full.startswith(aid)), None)
        if found is None:
            return _says(StatusWord.NOT_FOUND)
        if found is not self._selected:
            self._verified.clear()  # selecting the same application again clears nothing
        self._selected, self._file = found, None
        return _says(StatusWord.DONE)

    def _read(self, command: Command) -> Response:
        here = self._selected
        if here is None:
            return _says(StatusWord.NO_CURRENT_FILE)
        by_short_id = bool(command.p1 & 0x80)
        name = command.p1 & 0x1F if by_short_id else self._file
        if name is None:
            return _says(StatusWord.NO_CURRENT_FILE)
        file = here.files.get(name)
        if file is None:
            return _says(StatusWord.WRONG_FILE_KIND if name in here.keys else StatusWord.NOT_FOUND)
        if file.opened_by is not None and file.opened_by not in self._verified:
            return _says(StatusWord.NOT_VERIFIED)
        self._file = name
        offset = command.p2 if by_short_id else command.p1 << 8 | command.p2
        if offset >= len(file.content):
            return _says(StatusWord.PAST_END)
        return Response(file.content[offset : offset + (command.le or 0)], StatusWord.DONE)

    def _record(self, command: Command) -> Response:
        record = self._selected.records.get(command.p2 >> 3) if self._selected else None
        if record is None:
            return _says(StatusWord.NOT_FOUND)
        return Response(record, StatusWord.DONE) if command.p1 == 1 else _says(StatusWord.RECORD_NOT_FOUND)

    def _verify(self, command: Command) -> Response:
        name = self._file if command.p2 == CURRENT else command.p2 & 0x1F
        key = self._selected.keys.get(name) if self._selected and name is not None else None
        if key is None or name is None:
            return _says(StatusWord.REFERENCE_NOT_FOUND)
        if not command.data:
            return Response(b"", 0x63C0 | key.tries)
        if key.tries == 0:
            return _says(StatusWord.BLOCKED_BEFORE)
        if command.data == key.right:
            key.tries = key.full
            self._verified.add(name)
            return _says(StatusWord.DONE)
        key.tries -= 1
        self._verified.discard(name)
        return Response(b"", 0x63C0 | key.tries)

    def _sign(self, command: Command) -> Response:
        """PKCS #1 v1.5 over what is sent (P1 00), with the selected key; here so that OpenSC can judge the card."""
        name = self._file if command.p2 == CURRENT else command.p2 & 0x1F
        opened_by = self._selected.signing.get(name) if self._selected and name is not None else None
        if opened_by is None:
            return _says(StatusWord.REFERENCE_NOT_FOUND)
        if command.p1 != 0x00:
            return _says(StatusWord.WRONG_P1P2)
        if opened_by not in self._verified:
            return _says(StatusWord.NOT_VERIFIED)
        return Response(signed(command.data), StatusWord.DONE)


def practice_connection(card: PracticeCard) -> Connection:
    """A conversation with the practice card, without any reader."""
    return Connection(card, card.answer_to_reset)


def _says(sw: StatusWord) -> Response:
    return Response(b"", sw)
