"""The batch file: what goes in comes out, and nothing else does."""

import random
import struct
from hashlib import blake2b
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.chain import START, last_link
from kiosk.sync.seal import new_secret, public_of, sign
from kiosk.sync.wire.batch import LARGEST_FILE, LARGEST_INFLATED, BadBatch, Fault, decode, encode, read_header
from tests.sync.builders import a_batch, a_header, a_line

SECRET = new_secret()
PUBLIC = public_of(SECRET)
GOLDEN_KEY = (
    "0b813e9da87d17a23dbb24b2d384218f9d8e5be08898ce77d49beef575adebcf"  # made for the golden file, its secret is gone
)


def fault_of(data: bytes, public: bytes = PUBLIC) -> Fault:
    with pytest.raises(BadBatch) as bad:
        decode(data, public)
    return bad.value.fault


def repacked(data: bytes, lines: bytes) -> bytes:
    """The same header over another compressed body, signed rightly."""
    length = struct.unpack_from("<I", data, 4)[0]
    unsigned = data[: 8 + length] + lines
    return unsigned + sign(SECRET, blake2b(unsigned).digest())


def test_what_goes_in_comes_out() -> None:
    lines = tuple(a_line(seq) for seq in range(4, 9))
    batch = decode(encode(a_header(lines, 4, b"\5" * 32), lines, SECRET), PUBLIC)
    assert batch.lines == lines
    assert [event.seq for event in batch.events] == [4, 5, 6, 7, 8]
    assert batch.header.prev == b"\5" * 32
    assert batch.header.head == last_link(b"\5" * 32, lines)
    assert batch.events[0].body == '{"state":"ready"}'


def test_a_full_batch_is_small() -> None:
    assert len(a_batch(SECRET, 1, 500)) / 500 <= 80


def test_another_kiosks_signature_is_refused() -> None:
    assert fault_of(a_batch(new_secret())) is Fault.WRONG_SIGNATURE
    assert fault_of(a_batch(SECRET), b"no key at all, just 32 letters..") is Fault.WRONG_SIGNATURE


@pytest.mark.parametrize("seed", range(4))
def test_no_flipped_bit_is_accepted(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  (repeatable, not secret)
    whole = a_batch(SECRET)
    for _ in range(250):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        assert fault_of(bytes(data)) in Fault


def test_no_cut_file_is_accepted() -> None:
    whole = a_batch(SECRET)
    for end in range(len(whole)):
        assert fault_of(whole[:end]) in Fault


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_refused_without_another_exception(data: bytes) -> None:
    assert fault_of(data) in Fault
    assert fault_of(b"KSB1" + struct.pack("<I", len(data)) + data + bytes(64)) in Fault


@settings(max_examples=200, deadline=None)
@given(st.binary(min_size=1, max_size=300))
def test_any_signed_lines_that_are_no_events_are_refused(line: bytes) -> None:
    lines = tuple(line.split(b"\n"))
    assert fault_of(encode(a_header(lines), lines, SECRET)) in Fault


@pytest.mark.parametrize(
    "line",
    [
        a_line(1).replace(b'"ready"', b'"' + b"x" * 70_000 + b'"'),
        a_line(1).replace(b'"ready"', b'"\\u0000"'),
        a_line(1).replace(b'"ready"', b"NaN"),
        a_line(1).replace(b'"ready"', b"[" * 9000 + b"]" * 9000),
        a_line(1).replace(b"card.looked", b"Card Looked"),
        a_line(1).replace(b'"mono":7', b'"mono":9223372036854775808'),
        a_line(1).replace(b'"mono":7', b'"mono":true'),
        a_line(1).replace(b'"mono":7', b'"mono":' + b"9" * 5000),
        a_line(2),
    ],
)
def test_a_signed_line_that_no_database_should_meet_is_refused(line: bytes) -> None:
    assert fault_of(encode(a_header((line,)), (line,), SECRET)) is Fault.WRONG_CONTENT


def test_lines_that_are_events_only_together_are_refused() -> None:
    one, two = a_line(1), a_line(2)
    for lines in ((one + b"," + two, b""), (one[:40], one[40:]), (one + b" " + two, one), (one[:-2], one[-2:] + two)):
        assert fault_of(encode(a_header(lines), lines, SECRET)) is Fault.WRONG_CONTENT


@pytest.mark.parametrize(
    ("good", "bad"), [(b'"2026', b'"\\n2026'), (b'{"state":"ready"}', b"[]"), (b"card.looked", b"Card Looked")]
)
def test_one_bad_line_among_good_ones_is_found(good: bytes, bad: bytes) -> None:
    lines = (a_line(1), a_line(2).replace(good, bad), a_line(3))
    assert fault_of(encode(a_header(lines), lines, SECRET)) is Fault.WRONG_CONTENT


def test_a_kind_that_is_not_known_yet_is_read() -> None:
    line = a_line(1).replace(b"card.looked", b"ticket.printed_later").replace(b'"boot"', b'"new":[1],"boot"')
    assert decode(encode(a_header((line,)), (line,), SECRET), PUBLIC).events[0].kind == "ticket.printed_later"


def test_a_bomb_is_refused_by_the_size_it_claims() -> None:
    bomb = zstandard.ZstdCompressor().compress(bytes(LARGEST_INFLATED + 1))
    assert len(bomb) < 2000
    assert fault_of(repacked(a_batch(SECRET), bomb)) is Fault.TOO_LARGE


def test_a_bomb_that_claims_nothing_is_refused() -> None:
    stream = zstandard.ZstdCompressor().compressobj()  # a stream: its frame holds no size
    bomb = stream.compress(bytes(LARGEST_INFLATED + 1)) + stream.flush()
    assert fault_of(repacked(a_batch(SECRET), bomb)) is Fault.NOT_A_BATCH


def test_more_after_the_frame_is_refused() -> None:
    packed = zstandard.ZstdCompressor().compress(a_line(1))
    assert fault_of(repacked(a_batch(SECRET, 1, 1), packed + packed)) is Fault.NOT_A_BATCH


def test_a_file_that_is_too_large_is_not_even_looked_at() -> None:
    with pytest.raises(BadBatch) as bad:
        read_header(b"KSB1" + bytes(LARGEST_FILE))
    assert bad.value.fault is Fault.TOO_LARGE


def test_other_lines_than_the_header_says_are_refused() -> None:
    other = zstandard.ZstdCompressor().compress(b"\n".join(a_line(seq) for seq in range(1, 5)))
    assert fault_of(repacked(a_batch(SECRET), other)) is Fault.WRONG_CONTENT
    swapped = zstandard.ZstdCompressor().compress(
        b"\n".join(a_line(seq).replace(b"ready", b"fault") for seq in range(1, 6))
    )
    assert fault_of(repacked(a_batch(SECRET), swapped)) is Fault.WRONG_CONTENT


def test_a_format_of_the_future_says_so() -> None:
    whole = a_batch(SECRET).replace(b'"fmt":1', b'"fmt":2')
    with pytest.raises(BadBatch) as bad:
        read_header(whole)
    assert bad.value.fault is Fault.TOO_NEW


def test_the_chain_begins_at_zero() -> None:
    assert read_header(a_batch(SECRET)).prev == START == bytes(32)


def test_the_batch_of_every_released_format_is_still_read() -> None:
    golden = (Path(__file__).parent / "golden" / "fmt1.ksb").read_bytes()
    batch = decode(golden, bytes.fromhex(GOLDEN_KEY))
    assert batch.lines == tuple(a_line(seq) for seq in range(1, 6))
