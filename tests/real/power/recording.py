"""Runs a program above the recorder, which is built once for all tests."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.real.power.replay import Recorded

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Recorder:
    """The built library."""

    library: Path

    def run(self, words: Sequence[str], folder: Path, log: Path, heard: bytes = b"") -> None:
        """Runs Python to its end with `heard` on its stdin; what it does below `folder` is added to `log`."""
        done = subprocess.run(
            [sys.executable, *words],
            input=heard,
            capture_output=True,
            timeout=100,
            check=False,
            env=os.environ
            | {
                "LD_PRELOAD": str(self.library),
                "ENGAWA_RECORDED": str(folder.resolve()),
                "ENGAWA_RECORD": str(log),
            },
        )
        assert done.returncode == 0, done.stderr.decode()


@pytest.fixture(scope="session")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Recorder:
    """Compiled once in a run."""
    library = tmp_path_factory.mktemp("recorder") / "recorder.so"
    command = ["gcc", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o", str(library)]
    subprocess.run([*command, str(HERE / "recorder.c"), "-ldl", "-lpthread"], check=True, timeout=60)
    return Recorder(library)


def files_below(folder: Path) -> dict[str, bytes]:
    """What lies in `folder` now, by whole paths."""
    return {str(path): path.read_bytes() for path in folder.resolve().rglob("*") if path.is_file()}


def said_too_early(lines: Sequence[Recorded]) -> list[bytes]:
    """What was said with no sync of the journal since the word before, or with parts of it not synced."""
    early: list[bytes] = []
    synced, unsynced = False, False
    for line in lines:
        match line.op:
            case "W" | "T" if line.path.endswith("-wal"):
                unsynced = True
            case "S" if line.path.endswith("-wal"):
                synced, unsynced = synced or unsynced, False
            case "O":
                early += [line.data] if unsynced or not synced else []
                synced = False
            case _:
                continue
    return early


def said(lines: Sequence[Recorded]) -> list[bytes]:
    return [line.data for line in lines if line.op == "O"]


def syncs(lines: Sequence[Recorded]) -> int:
    return sum(line.op in "SD" for line in lines)


def writes(lines: Sequence[Recorded]) -> int:
    return sum(line.op == "W" for line in lines)
