"""The batch file `.ksb`: `KSB1`, length of the header, header, compressed lines, signature.

Layout: `"KSB1" | u32 little-endian | header (JSON) | zstd (lines joined by newlines) | Ed25519 signature (64)`.
The signature is over the BLAKE2b-512 of all bytes before it.
"""

import json
import struct
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from hashlib import blake2b

import zstandard

from kiosk.store.chain import last_link
from kiosk.sync.seal import SIGNATURE_BYTES, is_signed, sign
from kiosk.sync.wire.event import Event, read_events
from kiosk.sync.wire.fields import Fields, Nonsense, number, octets, read_object, text

MAGIC = b"KSB1"
FORMAT = 1
MOST_EVENTS = 500
LARGEST_FILE = 1 << 20  # bytes, as they travel
LARGEST_INFLATED = 8 << 20  # bytes
_LARGEST_HEADER = 4096
_PREFIX = struct.Struct("<4sI")
_LEVEL = 3


class Fault(StrEnum):
    """What is wrong with a batch file."""

    NOT_A_BATCH = "not_a_batch"
    TOO_LARGE = "too_large"
    TOO_NEW = "too_new"
    WRONG_SIGNATURE = "wrong_signature"
    WRONG_CONTENT = "wrong_content"


class BadBatch(Exception):
    """A batch file that is not accepted; `about` says where it went wrong, never what it holds."""

    def __init__(self, fault: Fault, about: str) -> None:
        super().__init__(f"{fault}: {about}")
        self.fault = fault
        self.about = about


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Who sends which lines: `prev` is the link before line `first`, `head` the link of line `last`.

    `sent_wall` (ISO 8601) and `sent_mono` (ms since start `boot`) tell how wrong the kiosk's clock is.
    """

    fmt: int = FORMAT
    tenant: str
    site: str
    kiosk: str
    stream: str
    first: int
    last: int
    prev: bytes
    head: bytes
    n: int
    sent_wall: str
    sent_mono: int
    boot: int
    app: str


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch whose signature, chain and numbers are right."""

    header: Header
    lines: tuple[bytes, ...]
    events: tuple[Event, ...]

    def link_after(self, count: int) -> bytes:
        """The chain's link after the first `count` lines."""
        return last_link(self.header.prev, self.lines[:count])


def encode(header: Header, lines: tuple[bytes, ...], secret: bytes) -> bytes:
    """The signed file. `header.n`, `last` and `head` are taken from `lines`."""
    told = replace(header, n=len(lines), last=header.first + len(lines) - 1, head=last_link(header.prev, lines))
    top = json.dumps(asdict(told), default=bytes.hex, separators=(",", ":")).encode()
    body = zstandard.ZstdCompressor(level=_LEVEL).compress(b"\n".join(lines))
    unsigned = _PREFIX.pack(MAGIC, len(top)) + top + body
    return unsigned + sign(secret, _digest(unsigned))


def read_header(data: bytes) -> Header:
    """The header of a file whose signature was not looked at yet; raises `BadBatch`."""
    if len(data) > LARGEST_FILE:
        raise BadBatch(Fault.TOO_LARGE, "file")
    with _understanding("header"):
        return _header(read_object(data[_PREFIX.size : _body_start(data)]))


def decode(data: bytes, public: bytes) -> Batch:
    """The batch of the kiosk whose key is `public`; raises `BadBatch`. A wrong signature is found before inflating."""
    header = read_header(data)
    if not is_signed(public, _digest(data[:-SIGNATURE_BYTES]), data[-SIGNATURE_BYTES:]):
        raise BadBatch(Fault.WRONG_SIGNATURE, "signature")
    lines = tuple(_inflated(data[_body_start(data) : -SIGNATURE_BYTES]).split(b"\n"))
    with _understanding("line"):
        events = read_events(lines)
    _check_numbers(header, events)
    if last_link(header.prev, lines) != header.head:
        raise BadBatch(Fault.WRONG_CONTENT, "chain")
    return Batch(header, lines, events)


def _body_start(data: bytes) -> int:
    if len(data) < _PREFIX.size + SIGNATURE_BYTES:
        raise BadBatch(Fault.NOT_A_BATCH, "length")
    magic, length = _PREFIX.unpack_from(data)
    if magic != MAGIC:
        raise BadBatch(Fault.NOT_A_BATCH, "magic")
    if length > min(_LARGEST_HEADER, len(data) - _PREFIX.size - SIGNATURE_BYTES):
        raise BadBatch(Fault.NOT_A_BATCH, "length of the header")
    return _PREFIX.size + int(length)


def _header(fields: Fields) -> Header:
    fmt = number(fields, "fmt", least=1)
    if fmt > FORMAT:
        raise BadBatch(Fault.TOO_NEW, f"fmt {fmt}")
    return Header(
        fmt=fmt,
        tenant=text(fields, "tenant", longest=36),
        site=text(fields, "site", longest=36),
        kiosk=text(fields, "kiosk", longest=36),
        stream=text(fields, "stream", longest=36),
        first=number(fields, "first", least=1),
        last=number(fields, "last", least=1),
        prev=octets(fields, "prev", 32),
        head=octets(fields, "head", 32),
        n=number(fields, "n", least=1, most=MOST_EVENTS),
        sent_wall=text(fields, "sent_wall", longest=40),
        sent_mono=number(fields, "sent_mono"),
        boot=number(fields, "boot"),
        app=text(fields, "app", longest=40),
    )


def _inflated(body: bytes) -> bytes:
    """The lines, at most LARGEST_INFLATED bytes: the size that the frame claims is looked at first."""
    try:
        claimed = zstandard.frame_content_size(body)
        if not 0 < claimed <= LARGEST_INFLATED:
            raise BadBatch(Fault.TOO_LARGE if claimed > 0 else Fault.NOT_A_BATCH, "inflated size")
        unpacker = zstandard.ZstdDecompressor(max_window_size=LARGEST_INFLATED)
        return unpacker.decompress(body, max_output_size=LARGEST_INFLATED, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise BadBatch(Fault.NOT_A_BATCH, "compression") from error


def _check_numbers(header: Header, events: tuple[Event, ...]) -> None:
    if len(events) != header.n or header.last - header.first + 1 != header.n:
        raise BadBatch(Fault.WRONG_CONTENT, "number of lines")
    if [event.seq for event in events] != list(range(header.first, header.last + 1)):
        raise BadBatch(Fault.WRONG_CONTENT, "seq")


@contextmanager
def _understanding(where: str) -> Generator[None]:
    try:
        yield
    except Nonsense as nonsense:
        raise BadBatch(Fault.WRONG_CONTENT, f"{where}: {nonsense.about}") from nonsense


def _digest(unsigned: bytes) -> bytes:
    return blake2b(unsigned).digest()
