"""A whole city on loopback, in a process of its own, for the tour and for tests."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kiosk.paths import DataFolder

_START_S = 30.0
_END_S = 15.0
_SAID = "listening on "


class TownTrouble(Exception):
    """The city did not do what was asked; the text is what it said."""


@dataclass(frozen=True, slots=True)
class Town:
    """A running city: `url` of its server, `database` as `kiosk-city --database` takes it."""

    url: str
    database: str

    def command(self, *words: str) -> str:
        """What `kiosk-city WORDS` prints for this city; raises `TownTrouble` where it does not end well."""
        return _said_by(_city(self.database, *words))

    def code(self, site: str = "れんしゅう公民館") -> str:
        """A one-time code for one kiosk."""
        return self.command("enroll", "--site", site).splitlines()[-1]

    def events(self) -> dict[str, int]:
        """What arrived so far: how often each kind."""
        return dict(json.loads(self.command("report", "--json"))["events"])

    def enroll(self, folder: DataFolder) -> str:
        """The kiosk whose data is in `folder` belongs to this city from now on; what `kiosk sync enroll` says."""
        return _said_by(
            [sys.executable, "-m", "kiosk", "sync", "enroll", self.url, self.code(), "--data", str(folder.root)]
        )


@contextmanager
def town(folder: Path, port: int = 0) -> Generator[Town]:
    """A city whose data is in `folder`, serving until the block ends; the same folder again is the same city."""
    folder.mkdir(parents=True, exist_ok=True)
    with town_at(f"sqlite:///{folder / 'city.db'}", port) as served:
        yield served


@contextmanager
def town_at(database: str, port: int = 0) -> Generator[Town]:
    """A city whose data is in `database`, its tables made before, serving until the block ends."""
    with serving(database, port) as (_, url):
        yield Town(url, database)


@contextmanager
def serving(database: str, port: int = 0) -> Generator[tuple[subprocess.Popen[str], str]]:
    """The server's process and its URL; the process is ended and reaped with the block."""
    with subprocess.Popen(
        _city(database, "serve", "--port", str(port)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    ) as process:
        try:
            yield process, _url_said_by(process)
        finally:
            _end(process)


def _city(database: str, *words: str) -> list[str]:
    return [sys.executable, "-m", "kiosk.city", *words, "--database", database]


def _said_by(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0:
        raise TownTrouble(done.stderr.strip())
    return done.stdout


def _url_said_by(process: subprocess.Popen[str]) -> str:
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    assert process.stdout is not None  # noqa: S101  (a pipe was asked for)
    threading.Thread(target=_pass_on, args=(process.stdout, lines), daemon=True).start()
    said: list[str] = []
    for line in _until_silence(lines):
        if line.startswith(_SAID):
            return line.removeprefix(_SAID)
        said.append(line)
    raise TownTrouble(" / ".join(said) or "the city's server said nothing")


def _pass_on(pipe: IO[str], lines: "queue.SimpleQueue[str | None]") -> None:
    """Empties the pipe as long as it is open, so that the server never waits for a reader."""
    for line in pipe:
        lines.put(line.rstrip("\n"))
    lines.put(None)


def _until_silence(lines: "queue.SimpleQueue[str | None]") -> Iterator[str]:
    try:
        while (line := lines.get(timeout=_START_S)) is not None:
            yield line
    except queue.Empty:
        return


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(_END_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
