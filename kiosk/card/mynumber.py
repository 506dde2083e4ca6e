"""A My Number card as a person of the field sees it: one method for each thing that may be asked of it.

Sources: soltia48/myna-card (what was measured on cards), jpki/myna, OpenSC's card-jpki.c. Normal path: short
commands and short file ids; a card or reader that can't is met half-way and remembered.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.card import tlv
from kiosk.card.apdu import Command, Ins, Response, StatusWord
from kiosk.card.applications import Application, File, Pin
from kiosk.card.connection import Connection
from kiosk.card.door import CURRENT_KEY, SHORT_ID
from kiosk.card.faults import FaultReason, LinkError, UnexpectedAnswer

WHOLE_BLOCK = 256
SAFE_BLOCK = 255  # for readers that stumble over an answer of 256 bytes
LARGEST_FILE = 0x8000  # plain offsets have 15 bits

# Answers that mean "this card has no such thing, or not without a PIN".
ABSENT = frozenset(
    {
        StatusWord.NOT_FOUND,
        StatusWord.RECORD_NOT_FOUND,
        StatusWord.REFERENCE_NOT_FOUND,
        StatusWord.NOT_VERIFIED,
        StatusWord.WRONG_FILE_KIND,
        StatusWord.NOT_SUPPORTED,
    }
)
LOCKED = frozenset({StatusWord.BLOCKED, StatusWord.BLOCKED_BEFORE})
# Answers of a card that does not know short file ids.
NO_SHORT_IDS = frozenset(
    {
        StatusWord.WRONG_P1P2,
        StatusWord.PAST_END,
        StatusWord.NO_CURRENT_FILE,
        StatusWord.NOT_FOUND,
        StatusWord.NOT_SUPPORTED,
        StatusWord.REFERENCE_NOT_FOUND,
    }
)


@dataclass(frozen=True, slots=True)
class Right:
    """The PIN was right; the counter is full again."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """The PIN was wrong; `tries_left` 0 means that it is locked now."""

    tries_left: int


class MyNumberCard:
    """Operations on one card through one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._short_ids = True
        self._block = WHOLE_BLOCK

    def select(self, application: Application) -> bool:
        """Opens an application (`00 A4 04 0C 0A <AID>`); False when the card has none such."""
        response = self._connection.transmit(_selecting(application))
        if response.sw == StatusWord.INTERNAL:
            # Measured: after power-up the very first command can be answered 6F00, whatever it is (myna-card, pcsc.rs).
            response = self._connection.transmit_extra(_selecting(application))
        if response.done:
            return True
        if response.sw in ABSENT or response.sw in (StatusWord.UNKNOWN_CLASS, StatusWord.UNKNOWN_INSTRUCTION):
            return False
        raise UnexpectedAnswer(response.sw)

    def token_label(self) -> str | None:
        """The label in JPKI's EF 0006, which tells the kinds of cards apart (JPKIAPICCTOKEN2, …)."""
        response = self._read_start(File.TOKEN)
        if response is None:
            return None
        return response[:32].decode("ascii", errors="replace").strip(" \x00")

    def expiry(self) -> date | None:
        """The card's own expiry from 共通カードAP, record 1 of EF 0001; needs no PIN (myna-card, common.rs).

        The record is `01 1C` and 28 digits: serial 15, municipality 5, YYYYMMDD. Only the date is taken.
        Raises tlv.Damaged.
        """
        command = Command(Ins.READ_RECORD, 0x01, File.CARD_RECORD << 3 | 0x04, le=WHOLE_BLOCK)
        response = self._connection.transmit(command)
        if response.sw in ABSENT:
            return None
        record = _expect_done(response).data
        if record[:2] != b"\x01\x1c" or len(record) < 30:
            raise tlv.Damaged("no expiry record")
        return _day(record[22:30])

    def auth_certificate_start(self) -> bytes | None:
        """The first 255 or 256 bytes of EF 000A, where the dates lie; None where it is absent or wants a PIN.

        Open on plastic cards; on Android phones it wants the PIN (jpki/myna).
        """
        return self._read_start(File.AUTH_CERTIFICATE)

    def tries_left(self, pin: Pin) -> int | None:
        """Tries left, asked by a VERIFY without data, which spends none; 0 is locked, None: no such PIN.

        Select the PIN's application first. 63Cx is the answer; locked is 63C0, 6983 or 6984; some cards say
        9000 while the PIN is verified, which means that the counter is full.
        """
        response = self._counter(pin)
        if response.data:  # no card answers a VERIFY with bytes; one that answers noise to everything does
            raise UnexpectedAnswer(response.sw)
        if response.tries_left is not None:
            return response.tries_left
        if response.sw in LOCKED:
            return 0
        if response.done:
            return pin.full_tries
        if response.sw in ABSENT:
            return None
        raise UnexpectedAnswer(response.sw)

    def verify(self, pin: Pin, digits: bytes) -> Right | Wrong:
        """Presents a PIN, once; ask `tries_left` first. Raises LinkError when it is not known whether it counted."""
        if not self._short_ids and not self._select_file(pin.key):
            raise UnexpectedAnswer(StatusWord.NOT_FOUND)
        response = self._connection.transmit(self._verifying(pin, digits))
        if response.done:
            return Right()
        if response.tries_left is not None:
            return Wrong(response.tries_left)
        if response.sw in LOCKED:
            return Wrong(0)
        raise UnexpectedAnswer(response.sw)

    def attributes(self) -> bytes:
        """The content of EF 0002 of 券面事項入力補助AP; needs its PIN. Raises tlv.Damaged.

        The header tells the length; what follows in the file is filling.
        """
        gathered = self._read_start(File.ATTRIBUTES)
        if gathered is None:
            raise UnexpectedAnswer(StatusWord.NOT_VERIFIED)
        end = tlv.header(gathered).end
        if end > LARGEST_FILE:
            raise tlv.Damaged("a length beyond any file")
        while len(gathered) < end:
            le = min(self._block, end - len(gathered))
            command = Command(Ins.READ_BINARY, len(gathered) >> 8, len(gathered) & 0xFF, le=le)
            response = self._connection.transmit(command)
            if response.sw == StatusWord.PAST_END or not _expect_done(response).data:
                raise tlv.Damaged("the file ends too early")
            gathered += response.data
        return gathered[:end]

    def power_cycle(self) -> None:
        """Takes the power away: the only thing that makes the card forget a verified PIN (myna-card, lib.rs)."""
        self._connection.power_cycle()

    def _counter(self, pin: Pin) -> Response:
        send = self._connection.transmit
        if self._short_ids:
            response = send(self._verifying(pin))
            if response.sw not in NO_SHORT_IDS:
                return response
            send = self._connection.transmit_extra
        if not self._select_file(pin.key):
            return Response(b"", StatusWord.NOT_FOUND)
        self._short_ids = False
        return send(self._verifying(pin))

    def _verifying(self, pin: Pin, digits: bytes = b"") -> Command:
        return Command(Ins.VERIFY, 0x00, SHORT_ID | pin.key if self._short_ids else CURRENT_KEY, digits)

    def _read_start(self, file: File) -> bytes | None:
        response = self._read_by_best_id(file)
        if response.sw in ABSENT:
            return None
        return b"" if response.sw == StatusWord.PAST_END else _expect_done(response).data

    def _read_by_best_id(self, file: File) -> Response:
        send = self._connection.transmit
        if self._short_ids:
            response = self._read_block(SHORT_ID | file, send)
            if response.sw not in NO_SHORT_IDS:
                return response
            send = self._connection.transmit_extra
        if not self._select_file(file):
            return Response(b"", StatusWord.NOT_FOUND)
        self._short_ids = False
        return self._read_block(0x00, send)

    def _read_block(self, p1: int, send: Callable[[Command], Response]) -> Response:
        """Reads a block from offset 0; falls back to 255 bytes for good when 256 are refused or garbled."""
        if self._block == WHOLE_BLOCK:
            try:
                response = send(Command(Ins.READ_BINARY, p1, 0x00, le=WHOLE_BLOCK))
            except LinkError as broken:
                if broken.reason is not FaultReason.UNREADABLE:
                    raise
            else:
                if response.sw != StatusWord.WRONG_LENGTH:
                    return response
            self._block = SAFE_BLOCK
            send = self._connection.transmit_extra
        return send(Command(Ins.READ_BINARY, p1, 0x00, le=self._block))

    def _select_file(self, file: int) -> bool:
        command = Command(Ins.SELECT, 0x02, 0x0C, file.to_bytes(2, "big"))
        return self._connection.transmit_extra(command).done


def _selecting(application: Application) -> Command:
    return Command(Ins.SELECT, 0x04, 0x0C, application.value)


def _expect_done(response: Response) -> Response:
    if not response.done:
        raise UnexpectedAnswer(response.sw)
    return response


def _day(digits: bytes) -> date:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise tlv.Damaged("no day of the calendar") from None
