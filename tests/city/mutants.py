"""Batch files as sticks, networks and people break them; seeded, so that a failure comes back."""

import json
import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random

from kiosk.sync.wire.batch import LARGEST_FILE, encode
from tests.city.senders import Sender, link_at
from tests.sync.builders import a_header, a_line

_SIGNATURE = 64
Files = Sequence[bytes]


def mutants(files: Files, how_many: int, chance: Random) -> Iterator[bytes]:
    """Broken files made of `files`, every way in turn; none of them equals one of `files`."""
    made = 0
    while made < how_many:
        mutant = WAYS[made % len(WAYS)](files, chance)
        if mutant not in files:
            made += 1
            yield mutant


def forged(victim: Sender, forger: Sender, first: int, last: int) -> bytes:
    """A batch that says it is the victim's, with other content, signed by another kiosk."""
    lines = tuple(a_line(seq).replace(b"ready", b"fault") for seq in range(first, last + 1))
    header = replace(a_header(lines, first, link_at(first - 1)), stream=victim.stream)
    return encode(header, lines, forger.secret)


def _flipped(files: Files, chance: Random) -> bytes:
    data = bytearray(chance.choice(files))
    for _ in range(chance.choice((1, 1, 2, 8))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _cut(files: Files, chance: Random) -> bytes:
    data = chance.choice(files)
    start, end = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    return chance.choice((data[:start], data[start:], data[:start] + data[end:]))


def _doubled(files: Files, chance: Random) -> bytes:
    data = chance.choice(files)
    start, end = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    return chance.choice((data + data, data[:end] + data[start:], data + data[start:end]))


def _spliced(files: Files, chance: Random) -> bytes:
    one, other = chance.choice(files), chance.choice(files)
    return one[: chance.randrange(len(one) + 1)] + other[chance.randrange(len(other) + 1) :]


def _recombined(files: Files, chance: Random) -> bytes:
    """The header of one file, the lines of another, the signature of a third."""
    head, body, signature = (_parts(chance.choice(files))[part] for part in range(3))
    return head + body + signature


def _overwritten(files: Files, chance: Random) -> bytes:
    """A sector of something else: zeros as a stick that was pulled leaves them, or noise."""
    data = chance.choice(files)
    start, length = chance.randrange(len(data)), chance.choice((1, 16, 512))
    other = chance.choice((bytes(length), b"\xff" * length, chance.randbytes(length)))
    return data[:start] + other[: len(data) - start] + data[start + length :]


def _renumbered(files: Files, chance: Random) -> bytes:
    """A header that was edited by hand and is still one; the lines and the signature as they were."""
    head, body, signature = _parts(chance.choice(files))
    told = json.loads(head[8:])
    name = chance.choice(sorted(told))
    told[name] = chance.choice((_other(told[name], chance), None, "", -1, 2**63, [], "x" * 5000))
    top = json.dumps(told).encode()
    return struct.pack("<4sI", b"KSB1", len(top)) + top + body + signature


def _swollen(files: Files, chance: Random) -> bytes:
    data = chance.choice(files)
    return data + bytes(chance.choice((1, 64, 4096, 4096, LARGEST_FILE + 1 - len(data))))


WAYS: tuple[Callable[[Files, Random], bytes], ...] = (
    *(_flipped, _cut, _doubled, _spliced, _recombined, _overwritten, _renumbered) * 8,
    _swollen,
)


def _parts(data: bytes) -> tuple[bytes, bytes, bytes]:
    """Header with what is before it, lines, signature."""
    end = 8 + struct.unpack_from("<I", data, 4)[0]
    return data[:end], data[end:-_SIGNATURE], data[-_SIGNATURE:]


def _other(told: object, chance: Random) -> object:
    """Another value of the same kind."""
    match told:
        case int():
            return told + chance.choice((-1, 1, 5))
        case str() if told:
            at = chance.randrange(len(told))
            return told[:at] + chance.choice("0123456789abcdef") + told[at + 1 :]
        case _:
            return told
