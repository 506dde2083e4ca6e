"""Whatever became of a batch file on its way, a city takes exactly what was signed, and says which files it refused."""

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

from kiosk.exits import Exit
from tests.city.builders import ran
from tests.city.mutants import forged, mutants
from tests.city.senders import TAKING, Sender, assert_held, heard

FULL = "ENGAWA_FULL" in os.environ
FILES = 20_000 if FULL else 1_000
ON_A_STICK = 5_000 if FULL else 300
BORDERS = ((1, 5), (6, 40), (41, 41), (42, 541))
HELD = BORDERS[-1][-1]


class City:
    """Three enrolled kiosks of which the last was shown out again."""

    def __init__(self, folder: Path) -> None:
        self.database = folder / "city.db"
        self.url = f"sqlite:///{self.database}"
        self.senders = (Sender(), Sender(), Sender())
        self.files = [sender.batch(*borders) for sender in self.senders for borders in BORDERS]
        self.taken([])
        ran("revoke", "3", database=self.url)

    @property
    def welcome(self) -> list[bytes]:
        """What is to be taken, of two kiosks in turn, each from its beginning."""
        count = len(BORDERS)
        return [file for pair in zip(self.files[:count], self.files[count : 2 * count], strict=True) for file in pair]

    def taken(self, files: list[bytes]) -> list[dict[str, object]]:
        """What became of each file, in a city that runs as long as there are some."""
        words = [sys.executable, str(TAKING), self.url, "-", *(sender.word for sender in self.senders)]
        done = subprocess.run(words, input=heard(files), stdout=subprocess.PIPE, check=True, timeout=110)
        return [json.loads(line) for line in done.stdout.splitlines()][-len(files) :]

    def bad(self, how_many: int, seed: int) -> list[bytes]:
        chance = Random(seed)  # noqa: S311  (repeatable, not secret)
        one, other, _ = self.senders
        forgeries = [forged(one, other, *borders) for borders in BORDERS]
        strange = Sender().batch(1, 5)  # a kiosk of another city
        return [b"", b"KSB1", strange, *forgeries, *mutants(self.files, how_many, chance)]


def assert_all_held(city: City) -> None:
    held = assert_held(city.database, {})
    assert sorted(held.values()) == [0, HELD, HELD]


def test_no_broken_file_is_taken_before_or_after_the_whole_ones(tmp_path: Path) -> None:
    city = City(tmp_path)
    before, after = city.bad(FILES // 2, 1), city.bad(FILES // 2, 2)
    answers = city.taken([*before, *city.welcome, *after])
    assert len(answers) == len(before) + len(city.welcome) + len(after)
    middle = answers[len(before) : len(before) + len(city.welcome)]
    assert all(answer["became"] == "Took" and answer["fresh"] for answer in middle)
    broken = answers[: len(before)] + answers[-len(after) :]
    assert {answer["became"] for answer in broken} == {"Bad", "Unknown", "Revoked"}
    assert len({answer["fault"] for answer in broken if answer["became"] == "Bad"}) >= 4
    assert_all_held(city)


def test_a_stick_of_broken_files_is_taken_in_and_each_is_named(tmp_path: Path) -> None:
    city, stick = City(tmp_path), tmp_path / "stick" / "outbox"
    stick.mkdir(parents=True)
    bad = city.bad(ON_A_STICK, 3)
    names = [f"{number:05}.ksb" for number in range(len(bad) + len(city.welcome))]
    Random(4).shuffle(names)  # noqa: S311  (repeatable, not secret)
    for name, file in zip(names, bad + city.welcome, strict=True):
        (stick / name).write_bytes(file)
    for fresh in (2 * HELD, 0):
        code, out, said = ran("import", str(stick.parent), database=city.url)
        assert code == Exit.FOUND_WRONG
        assert f" {fresh}件" in out
        named = dict(line.split(": ") for line in said.splitlines())
        assert sorted(named) == sorted(names[: len(bad)])
        assert len(said.splitlines()) == len(named)
        assert all(named.values())
        assert_all_held(city)


def test_what_can_not_even_be_read_does_not_stop_the_rest_of_the_stick(tmp_path: Path) -> None:
    city, stick = City(tmp_path), tmp_path / "stick" / "outbox"
    (stick / "00000.ksb").mkdir(parents=True)  # reading it fails, as a bad place of a stick would
    for number, file in enumerate(city.welcome):
        (stick / f"{number + 1:05}.ksb").write_bytes(file)
    code, out, said = ran("import", str(stick.parent), database=city.url)
    assert code == Exit.FOUND_WRONG
    assert f" {2 * HELD}件" in out
    assert said == "00000.ksb: ファイルを 読めません\n"
    assert_all_held(city)
