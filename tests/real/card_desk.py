"""The real `kiosk card` command and a real CardWatch, as programs beside a real pcscd."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from kiosk.tour.reader import VirtualReader

NOWHERE = {"PCSCLITE_CSOCK_NAME": "/nonexistent/pcscd.comm"}


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, object]:
        return json.loads(self.out)


def kiosk_card(*words: str, environment: dict[str, str], typed: str = "") -> Ended:
    """Runs `kiosk card …`; `typed` is its standard input."""
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "card", *words],
        input=typed,
        capture_output=True,
        text=True,
        timeout=30,
        env=os.environ | environment,
        check=False,
    )
    assert "Traceback" not in ended.stderr, ended.stderr
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def until_seen(reader: VirtualReader) -> None:
    """Waits until pcscd has noticed the card (it looks every 0.4 s)."""
    _until(reader, "Yes")


def until_unseen(reader: VirtualReader) -> None:
    """Waits until pcscd has noticed that the card is gone."""
    _until(reader, "No")


def _until(reader: VirtualReader, column: str) -> None:
    deadline = monotonic() + 5
    while monotonic() < deadline:
        listed = subprocess.run(
            ["opensc-tool", "--list-readers"], capture_output=True, text=True, env=os.environ | reader.environment
        ).stdout
        first = next(line for line in listed.splitlines() if line.startswith("0"))
        if column in first.split():
            return
    raise AssertionError(f"pcscd never said {column}: {listed}")


class Watched:
    """Statuses as a running watch says them."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self._said: SimpleQueue[str] = SimpleQueue()
        self._program = program
        self._thread = Thread(target=self._listen, daemon=True)
        self._thread.start()

    def until(self, state: str, reason: str | None = None, seconds: float = 6.0) -> dict[str, object]:
        """The next status of that state and reason; fails with what was said instead."""
        deadline, heard = monotonic() + seconds, []
        while (left := deadline - monotonic()) > 0:
            try:
                status = json.loads(self._said.get(timeout=left))
            except Empty:
                break
            if (status["state"], status["reason"]) == (state, reason):
                return status
            heard.append(status["state"])
        raise AssertionError(f"no {state} in {seconds} s, but {heard}")

    def _listen(self) -> None:
        assert self._program.stdout
        for line in self._program.stdout:
            self._said.put(line)


class Holder:
    """Another program that has the card for itself."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self._program = program

    def let_go(self) -> None:
        self._program.communicate("\n", timeout=5)


@contextmanager
def holding(reader: VirtualReader) -> Generator[Holder]:
    """A program that holds the card exclusively until it is told to let go."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.card.holding"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | reader.environment,
    )
    assert program.stdout
    assert program.stdout.readline().strip() == "held"
    try:
        yield Holder(program)
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()


@contextmanager
def watching(reader: VirtualReader, patience: float = 5.0) -> Generator[Watched]:
    """A CardWatch in a program of its own."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.card.watching", str(patience)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | reader.environment,
    )
    try:
        yield Watched(program)
    finally:
        program.communicate(timeout=5)
    assert program.returncode == 0
