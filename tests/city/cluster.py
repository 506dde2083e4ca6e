"""A PostgreSQL cluster of the tests' own, with as many empty databases as they ask for."""

import os
import shutil
import socket
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import psycopg

PROGRAMS = Path("/usr/lib/postgresql")
OWNER = "postgres"  # the server refuses to run as root


class Cluster:
    """A running server on loopback, to which everybody of this machine is let in."""

    def __init__(self, folder: Path, port: int) -> None:
        self._folder, self._port = folder, port
        self._numbers = count(1)

    def database(self) -> str:
        """The URL of a new, empty database."""
        name = f"city{next(self._numbers)}"
        with psycopg.connect(self._url("postgres"), autocommit=True) as line:
            line.execute(f"CREATE DATABASE {name}")  # pyright: ignore[reportArgumentType] - our own name
        return self._url(name)

    def start(self) -> None:
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self._folder}"
        _run("pg_ctl", "start", "-w", "-D", self._folder / "data", "-l", self._folder / "log", "-o", options)

    def stop(self, mode: str = "fast") -> None:
        """`immediate` is a crash: nothing is written any more, the next start recovers."""
        _run("pg_ctl", "stop", "-m", mode, "-D", self._folder / "data")

    def _url(self, name: str) -> str:
        return f"postgresql://{OWNER}@127.0.0.1:{self._port}/{name}"


@contextmanager
def cluster() -> Generator[Cluster]:
    """A server that lives as long as the block, in a folder of its own."""
    folder = Path(mkdtemp(prefix="engawa-postgres-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, OWNER)
        _run("initdb", "-D", folder / "data", "-U", OWNER, "-A", "trust", "-E", "UTF8", "--no-sync")
        running = Cluster(folder, _free_port())
        running.start()
        try:
            yield running
        finally:
            running.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(program: str, *words: str | Path) -> None:
    newest = max(PROGRAMS.iterdir(), key=lambda place: int(place.name))
    as_owner = ["runuser", "-u", OWNER, "--"] if os.geteuid() == 0 else []
    command = [*as_owner, str(newest / "bin" / program), *map(str, words)]
    subprocess.run(command, check=True, capture_output=True, timeout=60, cwd="/")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
