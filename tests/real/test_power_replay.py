"""That a rebuilt disk forgets what it may forget, keeps what it must keep, and that the recorder misses nothing."""

from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest

from tests.real.power.recording import Recorder
from tests.real.power.replay import SECTOR, NotStudied, Recorded, cuts, read_record

OLD, NEW = b"o" * 4 * SECTOR, b"n" * 4 * SECTOR
KEEPS_HOUSE = """
import os, sys
folder = sys.argv[1]
for name in ("kept", "gone", "cut", "moved", "old"):
    with open(f"{folder}/{name}", "wb") as file:
        file.write(name.encode() * 1000)
        file.flush()
        os.fsync(file.fileno())
with open(f"{folder}/cut", "r+b") as file:
    file.seek(700)
    file.write(b"over")
    file.flush()
    os.pwrite(file.fileno(), b"there", 1500)
    os.ftruncate(file.fileno(), 2000)
    os.fdatasync(file.fileno())
os.unlink(f"{folder}/gone")
os.replace(f"{folder}/moved", f"{folder}/old")
os.link(f"{folder}/kept", f"{folder}/twice")
handle = os.open(folder, os.O_RDONLY)
os.fsync(handle)
os.write(1, b"done")
"""


def line(op: str, path: str = "/d/f", other: str = "", offset: int = 0, data: bytes = b"") -> Recorded:
    return Recorded(op, path, other, offset, data)


def outcomes(lines: list[Recorded], before: dict[str, bytes]) -> set[tuple[tuple[str, bytes], ...]]:
    """Every disk that a few hundred cuts at the end leave."""
    chance = Random(1)  # noqa: S311  (repeatable, not secret)
    return {tuple(sorted(cut.files.items())) for cut in cuts(lines, before, [len(lines)] * 400, chance)}


def contents(disks: Iterable[tuple[tuple[str, bytes], ...]]) -> set[bytes]:
    return {dict(disk)["/d/f"] for disk in disks}


def test_what_was_synced_stays_and_the_rest_may_be_there_gone_or_torn() -> None:
    over = line("W", data=NEW)
    assert contents(outcomes([over, line("S")], {"/d/f": OLD})) == {NEW}
    left = contents(outcomes([over], {"/d/f": OLD}))
    assert {OLD, NEW, OLD[:SECTOR] + NEW[SECTOR:], NEW[: 3 * SECTOR] + OLD[3 * SECTOR :]} <= left
    assert len(left) == 2**4


def test_a_later_write_may_be_there_without_an_earlier_one() -> None:
    lines = [line("W", data=b"a"), line("W", offset=SECTOR, data=b"b")]
    assert bytes(SECTOR) + b"b" in contents(outcomes(lines, {"/d/f": b""}))


def test_a_name_is_sure_only_after_its_folder() -> None:
    made = [line("N"), line("W", data=NEW), line("S")]
    assert outcomes(made, {}) == {(), (("/d/f", NEW),)}
    assert outcomes([*made, line("D", "/d")], {}) == {(("/d/f", NEW),)}
    assert outcomes([*made, line("D", "/other")], {}) == outcomes(made, {})


def test_a_rename_is_whole_or_not_at_all() -> None:
    disks = outcomes([line("R", "/d/f", "/d/g")], {"/d/f": NEW, "/d/g": OLD})
    assert disks == {(("/d/f", NEW), ("/d/g", OLD)), (("/d/g", NEW),)}


def test_what_the_model_does_not_know_is_not_passed_over() -> None:
    with pytest.raises(NotStudied):
        outcomes([line("X")], {})


def test_when_all_is_synced_the_rebuilt_disk_is_the_real_one(recorder: Recorder, tmp_path: Path) -> None:
    folder = (tmp_path / "disk").resolve()
    folder.mkdir()
    recorder.run(["-c", KEEPS_HOUSE, str(folder)], folder, tmp_path / "record")
    real = {str(path): path.read_bytes() for path in folder.iterdir()}
    assert len(real) == 4
    assert outcomes(read_record(tmp_path / "record"), {}) == {tuple(sorted(real.items()))}
