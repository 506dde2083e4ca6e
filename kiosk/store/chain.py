"""The hash chain over the lines of a stream: each link depends on every line before it."""

from collections.abc import Iterable
from hashlib import blake2b

START = bytes(32)
"""The link before the first line of every stream."""


def link(previous: bytes, line: bytes) -> bytes:
    """The 32-byte link of `line`: BLAKE2b-256 of its exact bytes, keyed with the link before it."""
    return blake2b(line, key=previous, digest_size=32).digest()


def last_link(previous: bytes, lines: Iterable[bytes]) -> bytes:
    """The link of the last of `lines`; `previous` itself where there are none."""
    for line in lines:
        previous = link(previous, line)
    return previous
