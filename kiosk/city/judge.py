"""Decides what a batch brings to a stream: new lines, nothing new, a gap, or somebody else's lines. Pure."""

from dataclasses import dataclass

from kiosk.sync.wire.batch import Batch
from kiosk.sync.wire.event import Event


@dataclass(frozen=True, slots=True)
class Fresh:
    """`events` follow what is held; after them the stream stands at `hwm` with link `head`."""

    events: tuple[Event, ...]
    hwm: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Known:
    """Everything in the batch is held already."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines are missing between what is held and the batch."""


@dataclass(frozen=True, slots=True)
class Fork:
    """The batch grew from other lines than those held: a cloned or restored disk."""


Verdict = Fresh | Known | Gap | Fork


def judge(hwm: int, head: bytes, batch: Batch) -> Verdict:
    """`hwm` and `head` are where the stream stands; the batch's own chain and signature are known to be right."""
    header = batch.header
    if header.first > hwm + 1:
        return Gap()
    if header.last < hwm:
        return Known()  # the kiosk compares the receipt's link with its own
    held = hwm - header.first + 1
    if batch.link_after(held) != head:
        return Fork()
    return Fresh(batch.events[held:], header.last, header.head) if batch.events[held:] else Known()
