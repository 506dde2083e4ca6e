"""The power is cut at any moment: a kiosk keeps every result it said it had.

The real program runs above `power/recorder.c`; `power/replay.py` says what a disk may hold afterwards.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.paths import DataFolder
from kiosk.store.database import open_database
from kiosk.store.problems import Damaged
from kiosk.store.results import record
from tests.real.power.recording import HERE, Recorder, said, said_too_early, syncs, writes
from tests.real.power.replay import Cut, Recorded, cuts, places_to_cut, read_record
from tests.store.builders import a_finished_lesson, a_moment
from tests.store.sound import assert_sound

CUTS = 200 if "ENGAWA_FULL" in os.environ else 12
RESULTS = 150  # of each of two starts; about 180 fill the journal, so that it is written back in between
pytestmark = pytest.mark.xdist_group("power_cut")  # they share one record


class RecordedKiosk:
    """A kiosk that was started twice, the first time on an empty disk, and recorded results each time."""

    def __init__(self, recorder: Recorder, place: Path, *synchronous: str) -> None:
        self.folder = (place / "kiosk").resolve()
        self.folder.mkdir()
        for _ in range(2):
            words = [str(HERE / "records.py"), str(self.folder), str(RESULTS), *synchronous]
            recorder.run(words, self.folder, place / "record")
        self.lines = read_record(place / "record")

    def cut(self, into: Path, forgotten: Callable[[Recorded], bool] = lambda _: False) -> Iterator[tuple[int, Path]]:
        """The last `seq` that was said, and the data folder, after each cut; `forgotten` syncs were never done."""
        chance = Random(20261127)  # noqa: S311  (repeatable, not secret)
        lines = [line for line in self.lines if not forgotten(line)]
        for number, cut in enumerate(cuts(lines, {}, places_to_cut(lines, CUTS, chance), chance)):
            cut.write(self.folder, into / f"cut{number}")
            yield last_said(cut), into / f"cut{number}"


def last_said(cut: Cut) -> int:
    return int(cut.said.split()[-1]) if cut.said else 0


def held_after(told: int, folder: Path) -> int:
    """How many results are there, all of them sound; the kiosk goes on behind the last."""
    db = open_database(DataFolder(folder))
    try:
        held = assert_sound(db, told)
        assert record(db, a_finished_lesson(), a_moment()) == held + 1
        return held
    finally:
        db.close()


@pytest.fixture(scope="module")
def kiosk(recorder: Recorder, tmp_path_factory: pytest.TempPathFactory) -> RecordedKiosk:
    return RecordedKiosk(recorder, tmp_path_factory.mktemp("recorded"))


def test_every_result_is_synced_before_it_is_said(kiosk: RecordedKiosk) -> None:
    assert writes(kiosk.lines) > 2 * RESULTS
    assert syncs(kiosk.lines) > 2 * RESULTS
    assert len(said(kiosk.lines)) == 2 * RESULTS
    assert not said_too_early(kiosk.lines)


def test_the_record_tells_all_that_happened_to_the_database(kiosk: RecordedKiosk) -> None:
    database = DataFolder(kiosk.folder).database
    end = next(cuts(kiosk.lines, {}, [len(kiosk.lines)], Random(1)))  # noqa: S311  (repeatable, not secret)
    assert end.files[str(database)] == database.read_bytes()


def test_no_cut_loses_a_result_that_was_said(kiosk: RecordedKiosk, tmp_path: Path) -> None:
    for told, folder in kiosk.cut(tmp_path):
        assert held_after(told, folder) >= told


def test_without_a_sync_of_every_result_the_same_cuts_lose_some(recorder: Recorder, tmp_path: Path) -> None:
    """That the cuts hurt at all; what is left is older but whole, as SQLite promises for NORMAL."""
    kiosk = RecordedKiosk(recorder, tmp_path, "NORMAL")
    assert sum(held_after(0, folder) < told for told, folder in kiosk.cut(tmp_path))


@pytest.mark.parametrize("forgotten", ["D", "S"])
def test_a_disk_that_forgets_a_kind_of_sync_is_found_out(kiosk: RecordedKiosk, tmp_path: Path, forgotten: str) -> None:
    """That the cuts hurt names and written-back pages, too: without the folder's syncs, without the database's own."""
    hurt = 0
    for told, folder in kiosk.cut(tmp_path, lambda line: line.op == forgotten and not line.path.endswith("-wal")):
        try:
            hurt += held_after(0, folder) < told
        except (Damaged, sqlite3.DatabaseError, ValueError, AssertionError):  # ValueError: what was text is none
            hurt += 1
    assert hurt
