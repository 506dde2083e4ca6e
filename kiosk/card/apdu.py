"""Commands to a chip and its answers, as ISO 7816-4 writes them: short form only, class 00 only."""

from dataclasses import dataclass, field
from enum import IntEnum


class Ins(IntEnum):
    """Instruction bytes that this project speaks or answers."""

    VERIFY = 0x20
    CHANGE_REFERENCE_DATA = 0x24
    COMPUTE_SIGNATURE = 0x2A
    RESET_RETRY_COUNTER = 0x2C
    SELECT = 0xA4
    READ_BINARY = 0xB0
    READ_RECORD = 0xB2
    GET_RESPONSE = 0xC0


class StatusWord(IntEnum):
    """Status words with a fixed value; 61xx, 63Cx and 6Cxx carry a number and are asked of `Response`."""

    DONE = 0x9000
    WRONG_LENGTH = 0x6700
    CHANNEL_NOT_SUPPORTED = 0x6881
    WRONG_FILE_KIND = 0x6981
    NOT_VERIFIED = 0x6982
    BLOCKED = 0x6983
    BLOCKED_BEFORE = 0x6984  # what a My Number card says to each try after the one that locked it
    NO_CURRENT_FILE = 0x6986
    WRONG_DATA = 0x6A80
    NOT_SUPPORTED = 0x6A81
    NOT_FOUND = 0x6A82
    RECORD_NOT_FOUND = 0x6A83
    WRONG_P1P2 = 0x6A86
    REFERENCE_NOT_FOUND = 0x6A88
    PAST_END = 0x6B00
    UNKNOWN_INSTRUCTION = 0x6D00
    UNKNOWN_CLASS = 0x6E00
    INTERNAL = 0x6F00


class MalformedApdu(ValueError):
    """Bytes that are no short command or no answer; says nothing about their content."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `data` may hold a PIN and is kept out of `repr`; `le` is 1–256, None for no answer data."""

    ins: int
    p1: int
    p2: int
    data: bytes = field(default=b"", repr=False)
    le: int | None = None

    def encoded(self) -> bytes:
        """The bytes on the wire."""
        body = bytes((len(self.data),)) + self.data if self.data else b""
        tail = b"" if self.le is None else bytes((self.le & 0xFF,))
        return bytes((0x00, self.ins, self.p1, self.p2)) + body + tail

    @classmethod
    def decoded(cls, raw: bytes) -> "Command":
        """The command in `raw`; raises MalformedApdu for another class, extended form or a wrong length."""
        if len(raw) < 4 or raw[0] != 0x00:
            raise MalformedApdu("no command of class 00")
        ins, p1, p2 = raw[1:4]
        rest = raw[4:]
        if not rest:
            return cls(ins, p1, p2)
        if len(rest) == 1:
            return cls(ins, p1, p2, le=rest[0] or 256)
        size = rest[0]
        if size == 0 or len(rest) not in (size + 1, size + 2):
            raise MalformedApdu("lengths do not fit")
        le = (rest[-1] or 256) if len(rest) == size + 2 else None
        return cls(ins, p1, p2, bytes(rest[1 : size + 1]), le)


@dataclass(frozen=True, slots=True)
class Response:
    """One answer: `data` (kept out of `repr`, it may be personal) and the status word `sw`."""

    data: bytes = field(repr=False)
    sw: int

    @classmethod
    def decoded(cls, raw: bytes) -> "Response":
        """The answer in `raw`; raises MalformedApdu when not even a status word is there."""
        if len(raw) < 2:
            raise MalformedApdu("no status word")
        return cls(bytes(raw[:-2]), int.from_bytes(raw[-2:], "big"))

    def encoded(self) -> bytes:
        """The bytes on the wire."""
        return self.data + self.sw.to_bytes(2, "big")

    @property
    def done(self) -> bool:
        return self.sw == StatusWord.DONE

    @property
    def tries_left(self) -> int | None:
        """x of 63Cx, else None."""
        return self.sw & 0x0F if self.sw & 0xFFF0 == 0x63C0 else None

    @property
    def more_waiting(self) -> int | None:
        """Bytes to fetch by GET RESPONSE (61xx; 1–256), else None."""
        return ((self.sw & 0xFF) or 256) if self.sw >> 8 == 0x61 else None

    @property
    def exact_le(self) -> int | None:
        """The Le that the card wants instead (6Cxx; 1–256), else None."""
        return ((self.sw & 0xFF) or 256) if self.sw >> 8 == 0x6C else None
