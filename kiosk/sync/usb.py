"""Carries batches to the city on a stick, and its receipts back: `outbox/*.ksb` up, `inbox/*.receipt` down."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.store import streams
from kiosk.store.consent import sealed_texts
from kiosk.store.database import Database, reading
from kiosk.store.enrolment import Enrolment
from kiosk.store.problems import problem_of_os
from kiosk.store.whole_file import put
from kiosk.sync.batch import batch_of, next_stretch
from kiosk.sync.consent import heard
from kiosk.sync.outcome import Stop
from kiosk.sync.settle import settle
from kiosk.sync.wire.fields import Nonsense
from kiosk.sync.wire.receipt import read_receipt

_LARGEST_RECEIPT = 4096  # bytes


@dataclass(frozen=True, slots=True)
class Exported:
    """`files` batch files with `lines` lines are on the stick; they wait until a receipt comes back."""

    files: int
    lines: int


@dataclass(frozen=True, slots=True)
class Imported:
    """`confirmed` lines were confirmed; `refused` names the files that are not for this kiosk, or not whole."""

    confirmed: int
    refused: tuple[str, ...]
    stop: Stop | None


def export(db: Database, belonging: Enrolment, stick: Path) -> Exported:
    """Writes everything that waits; again replaces. A stick that can't be written is a `StoreProblem`."""
    with reading(db):
        stream = streams.current(db)
    files, lines = 0, 0
    after = 0 if stream is None else stream.acked
    while stretch := next_stretch(db, after):
        name = f"{stretch.stream}-{stretch.first:012d}-{stretch.last:012d}.ksb"
        put(stick / "outbox" / name, batch_of(db, belonging, stretch))
        files, lines, after = files + 1, lines + len(stretch.lines), stretch.last
    for digest, text in sealed_texts(db):  # for the desk: nobody on the way can read it
        put(stick / "outbox" / f"{digest}.sealed", text)
    return Exported(files, lines)


def take_receipts(db: Database, belonging: Enrolment, stick: Path) -> Imported:
    """Reads every receipt on the stick, in any order, twice or broken; one that can't be read is a `StoreProblem`."""
    before = _acked(db)
    refused: list[str] = []
    stop: Stop | None = None
    for place in sorted((stick / "inbox").glob("*.taken")):
        heard(db, belonging, _read(place))
    for place in sorted((stick / "inbox").glob("*.receipt")):
        try:
            stop = settle(db, read_receipt(_read(place), *belonging.city_keys)) or stop
        except Nonsense:
            refused.append(place.name)
    return Imported(max(0, _acked(db) - before), tuple(refused), stop)


def _read(place: Path) -> bytes:
    try:
        with place.open("rb") as file:
            return file.read(_LARGEST_RECEIPT)
    except OSError as error:
        raise problem_of_os(error, place) from error


def _acked(db: Database) -> int:
    with reading(db):
        stream = streams.current(db)
    return 0 if stream is None else stream.acked
