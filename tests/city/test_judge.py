"""What a batch brings to a stream, for every way its borders can lie."""

import pytest

from kiosk.city.judge import Fork, Fresh, Gap, Known, judge
from kiosk.store.chain import START, last_link
from kiosk.sync.seal import new_secret, public_of
from kiosk.sync.wire.batch import Batch, decode, encode
from tests.sync.builders import a_header, a_line

SECRET = new_secret()
LINES = tuple(a_line(seq) for seq in range(1, 11))
OTHER = tuple(line.replace(b"ready", b"fault") for line in LINES)


def link(seq: int, lines: tuple[bytes, ...] = LINES) -> bytes:
    return last_link(START, lines[:seq])


def batch(first: int, last: int, lines: tuple[bytes, ...] = LINES) -> Batch:
    part = lines[first - 1 : last]
    return decode(encode(a_header(part, first, link(first - 1, lines)), part, SECRET), public_of(SECRET))


@pytest.mark.parametrize(
    ("held", "first", "last", "new"),
    [(0, 1, 10, 10), (0, 1, 1, 1), (4, 5, 10, 6), (4, 1, 10, 6), (4, 3, 5, 1), (9, 10, 10, 1)],
)
def test_only_what_is_new_is_taken(held: int, first: int, last: int, new: int) -> None:
    verdict = judge(held, link(held), batch(first, last))
    assert isinstance(verdict, Fresh)
    assert [event.seq for event in verdict.events] == list(range(held + 1, held + 1 + new))
    assert (verdict.hwm, verdict.head) == (last, link(last))


@pytest.mark.parametrize(("held", "first", "last"), [(10, 1, 10), (10, 4, 6), (5, 5, 5), (5, 1, 4)])
def test_what_is_held_brings_nothing(held: int, first: int, last: int) -> None:
    assert judge(held, link(held), batch(first, last)) == Known()


@pytest.mark.parametrize(("held", "first"), [(0, 2), (3, 5), (3, 10)])
def test_missing_lines_are_a_gap(held: int, first: int) -> None:
    assert judge(held, link(held), batch(first, 10)) == Gap()


@pytest.mark.parametrize(("held", "first", "last"), [(5, 6, 10), (5, 1, 10), (5, 5, 5), (5, 3, 5)])
def test_lines_of_somebody_else_are_a_fork(held: int, first: int, last: int) -> None:
    assert judge(held, link(held), batch(first, last, OTHER)) == Fork()


def test_a_beginning_that_does_not_begin_at_zero_is_a_fork() -> None:
    lines = LINES[:3]
    foreign = decode(encode(a_header(lines, 1, b"\1" * 32), lines, SECRET), public_of(SECRET))
    assert judge(0, START, foreign) == Fork()
