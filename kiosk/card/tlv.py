"""Tag-length-value bytes (BER) as My Number cards write them: loose lengths, files filled up with FF."""

from dataclasses import dataclass, field

PADDING = 0xFF


class Damaged(ValueError):
    """The bytes do not hold what they should; the message never quotes them."""


@dataclass(frozen=True, slots=True)
class Header:
    """Where a value lies: `tag` as its bytes read big-endian (0xDF22), value at `start`, `length` bytes."""

    tag: int
    start: int
    length: int

    @property
    def end(self) -> int:
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Tlv:
    tag: int
    value: bytes = field(repr=False)


def header(data: bytes, at: int = 0) -> Header:
    """The header at `at`; the value itself may lie beyond the end of `data`. Raises Damaged.

    Lengths of 128 and more come as `82 hh ll` even where `81 ll` would do (measured by myna, reader.rs), so
    DER's shortest form isn't asked for.
    """
    first = _byte(data, at)
    tag, at = first, at + 1
    if first & 0x1F == 0x1F:
        more = _byte(data, at)
        if more & 0x80:
            raise Damaged("a tag longer than two bytes")
        tag, at = first << 8 | more, at + 1
    size = _byte(data, at)
    at += 1
    if size < 0x80:
        return Header(tag, at, size)
    width = size & 0x7F
    if width not in (1, 2, 3):
        raise Damaged("a length of no known form")
    length = 0
    for step in range(width):
        length = length << 8 | _byte(data, at + step)
    return Header(tag, at + width, length)


def value_of(data: bytes, found: Header) -> bytes:
    """The whole value; raises Damaged when `data` ends before it."""
    if found.end > len(data):
        raise Damaged("a value is cut off")
    return data[found.start : found.end]


def items(data: bytes) -> tuple[Tlv, ...]:
    """All values side by side in `data`, up to its end or to the FF filling. Raises Damaged."""
    found: list[Tlv] = []
    at = 0
    while at < len(data) and not _filling(data, at):
        head = header(data, at)
        found.append(Tlv(head.tag, value_of(data, head)))
        at = head.end
    return tuple(found)


def encoded(tag: int, value: bytes) -> bytes:
    """A value with its header, lengths in DER's shortest form."""
    tag_bytes = tag.to_bytes((tag.bit_length() + 7) // 8 or 1, "big")
    size = len(value)
    if size < 0x80:
        return tag_bytes + bytes((size,)) + value
    width = (size.bit_length() + 7) // 8
    return tag_bytes + bytes((0x80 | width,)) + size.to_bytes(width, "big") + value


def _filling(data: bytes, at: int) -> bool:
    # FF20 and FF40 are tags; FF followed by FF, or as the last byte, is filling.
    return data[at] == PADDING and (at + 1 == len(data) or data[at + 1] == PADDING)


def _byte(data: bytes, at: int) -> int:
    if at >= len(data):
        raise Damaged("the bytes end too early")
    return data[at]
