"""The power is cut while a city takes batches in: what it confirmed is there, once, and it goes on."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.city.senders import TAKING, Sender, assert_held, heard
from tests.real.power.recording import Recorder, files_below, said, said_too_early, syncs, writes
from tests.real.power.replay import Cut, cuts, places_to_cut, read_record

FULL = "ENGAWA_FULL" in os.environ
CUTS = 200 if FULL else 12
STARTS = 8 if FULL else 1  # cities that are started again after a cut and sent everything once more
FIRST_STARTS = 40 if FULL else 2
KEYS = "city.db.keys"
MAKES_KEYS = """
import os, sys
from pathlib import Path
from kiosk.city.keyring import keyring
keyring(Path(sys.argv[1]))
os.write(1, b"made")
"""
SENDERS = (Sender(), Sender())
BATCHES = 180 if FULL else 60  # 150 fill the journal, so that it is written back in between
pytestmark = pytest.mark.xdist_group("power_cut_city")  # they share one record


def batches() -> list[bytes]:
    """What two kiosks send in turn: batches of all sizes, some twice, some that begin before the last one's end."""
    chance = Random(7)  # noqa: S311  (repeatable, not secret)
    sent, last = list[bytes](), dict.fromkeys(SENDERS, 0)
    for number in range(BATCHES):
        sender = SENDERS[number % len(SENDERS)]
        first = max(1, last[sender] + 1 - chance.choice((0, 0, 0, 5)))
        last[sender] = first + chance.choice((5, 9, 39))
        sent += [sender.batch(first, last[sender])] * chance.choice((1, 1, 1, 2))
    return sent


class RecordedCity:
    """A city whose kiosks are enrolled, and which then takes all batches in above the recorder."""

    def __init__(self, recorder: Recorder, place: Path, synchronous: str = "-") -> None:
        self.folder = (place / "city").resolve()
        self.folder.mkdir()
        taken_in(self.folder, b"")
        self.before = files_below(self.folder)
        recorder.run(words(self.folder, synchronous), self.folder, place / "record", heard(batches()))
        self.lines = read_record(place / "record")

    def cut(self, into: Path) -> Iterator[tuple[dict[str, int], Path]]:
        """What was confirmed of each stream, and the data folder, after each cut."""
        chance = Random(20261127)  # noqa: S311  (repeatable, not secret)
        places = places_to_cut(self.lines, CUTS, chance)
        for number, cut in enumerate(cuts(self.lines, self.before, places, chance)):
            cut.write(self.folder, into / f"cut{number}")
            yield confirmed(cut), into / f"cut{number}"


def words(folder: Path, synchronous: str = "-") -> list[str]:
    return [str(TAKING), f"sqlite:///{folder}/city.db", synchronous, *(sender.word for sender in SENDERS)]


def taken_in(folder: Path, files: bytes) -> list[dict[str, object]]:
    """What became of each file."""
    command = [sys.executable, *words(folder)]
    done = subprocess.run(command, input=files, stdout=subprocess.PIPE, check=True, timeout=60)
    return [json.loads(line) for line in done.stdout.splitlines()]


def confirmed(cut: Cut) -> dict[str, int]:
    told = [json.loads(line) for line in cut.said.splitlines()]
    return {str(one["stream"]): int(one["hwm"]) for one in told}


@pytest.fixture(scope="module")
def city(recorder: Recorder, tmp_path_factory: pytest.TempPathFactory) -> RecordedCity:
    return RecordedCity(recorder, tmp_path_factory.mktemp("recorded"))


def test_every_batch_that_brings_something_is_synced(city: RecordedCity) -> None:
    fresh = [bool(json.loads(answer)["fresh"]) for answer in said(city.lines)]
    assert (len(fresh), sum(fresh)) == (len(batches()), BATCHES)
    assert writes(city.lines) > BATCHES
    assert syncs(city.lines) >= BATCHES
    assert not any(json.loads(answer)["fresh"] for answer in said_too_early(city.lines))


def test_no_cut_takes_back_what_was_confirmed(city: RecordedCity, tmp_path: Path) -> None:
    folders: list[Path] = []
    for told, folder in city.cut(tmp_path):
        assert_held(folder / "city.db", told)
        folders.append(folder)
    for folder in folders[:: len(folders) // STARTS][:STARTS]:
        assert {answer["became"] for answer in taken_in(folder, heard(batches()))} == {"Took"}
        assert assert_held(folder / "city.db", {}) == assert_held(city.folder / "city.db", {})


def test_a_city_whose_first_start_was_cut_starts_again(recorder: Recorder, tmp_path: Path) -> None:
    """With the keys it had, as soon as a kiosk was told of them."""
    first = (tmp_path / "city").resolve()
    first.mkdir()
    recorder.run(words(first), first, tmp_path / "record")
    lines, chance = read_record(tmp_path / "record"), Random(20261127)  # noqa: S311  (repeatable, not secret)
    files = heard(batches()[:9])
    for number, cut in enumerate(cuts(lines, {}, places_to_cut(lines, FIRST_STARTS, chance), chance)):
        folder = tmp_path / f"cut{number}"
        cut.write(first, folder)
        if cut.said:
            assert_held(folder / "city.db", confirmed(cut))
            assert (folder / KEYS).read_bytes() == (first / KEYS).read_bytes()
        answers = [answer["became"] for answer in taken_in(folder, files)]
        assert answers[-9:] == ["Took"] * 9


def test_the_keys_of_a_city_are_on_the_disk_before_anything_is_said_with_them(
    recorder: Recorder, tmp_path: Path
) -> None:
    """Also where the database is elsewhere, so that nothing else syncs their folder."""
    folder = (tmp_path / "keys").resolve()
    folder.mkdir()
    recorder.run(["-c", MAKES_KEYS, f"{folder}/{KEYS}"], folder, tmp_path / "record")
    lines, chance = read_record(tmp_path / "record"), Random(20261127)  # noqa: S311  (repeatable, not secret)
    assert said(lines)
    for cut in cuts(lines, {}, sorted(list(range(len(lines))) + 20 * [len(lines)]), chance):
        kept = cut.files.get(f"{folder}/{KEYS}")
        assert kept in (None, (folder / KEYS).read_bytes())
        assert kept or not cut.said


def test_without_a_sync_of_every_batch_the_same_cuts_take_some_back(recorder: Recorder, tmp_path: Path) -> None:
    city = RecordedCity(recorder, tmp_path, "NORMAL")
    taken_back = 0
    for told, folder in city.cut(tmp_path):
        held = assert_held(folder / "city.db", {})
        taken_back += any(held[stream.replace("-", "")] < hwm for stream, hwm in told.items())
    assert taken_back
