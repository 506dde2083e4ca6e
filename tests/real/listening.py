"""Runs the talker in front of private ears, and looks at what was heard."""

import os
import subprocess
import sys
import wave
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.tour.ears import RATE, Ears

ROOT = Path(__file__).parents[2]
STEP = 0.005  # seconds of one level


@dataclass
class Talker:
    """A running talker; `events` are (seconds, what happened) so far."""

    process: subprocess.Popen[str]
    events: list[tuple[float, str]]

    def tell(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def until(self, what: str) -> float:
        """Reads events up to the first that begins with `what`; its time."""
        assert self.process.stdout
        for line in self.process.stdout:
            seconds, _, event = line.strip().partition(" ")
            self.events.append((float(seconds), event))
            if event.startswith(what):
                return float(seconds)
        message = f"the talker ended without {what}: {self.events}"
        raise AssertionError(message)


@contextmanager
def a_talker(ears: Ears | None) -> Generator[Talker]:
    """Speaks into `ears`, or on a machine without any sound server."""
    nowhere = {"PULSE_SERVER": "unix:/nonexistent/native", "XDG_RUNTIME_DIR": "/nonexistent"}
    environment = {**os.environ, **(ears.environment if ears else nowhere), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.real.talker"],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    talker = Talker(process, [])
    try:
        talker.until("Ready")
        yield talker
        talker.tell("quit")
        assert process.wait(10) == 0
    finally:
        process.kill()
        process.wait()


@dataclass(frozen=True)
class Heard:
    """What was heard: samples, and the time of the first."""

    samples: NDArray[np.int16]
    began: float

    @property
    def levels(self) -> NDArray[np.float64]:
        """The loudest sample of each step."""
        size = int(RATE * STEP)
        whole = self.samples[: len(self.samples) // size * size]
        return np.abs(whole.astype(float)).reshape(-1, size).max(axis=1)

    def since(self, seconds: float) -> "Heard":
        """What was heard from this time on."""
        return Heard(self.samples[int((seconds - self.began) * RATE) :], seconds)

    def sounding(self, bridged: float = 0.3) -> list[tuple[float, float]]:
        """Stretches of sound as times, gaps under `bridged` seconds not counted as such."""
        loud = np.flatnonzero(self.levels > 200)
        if not len(loud):
            return []
        breaks = np.flatnonzero(np.diff(loud) > bridged / STEP)
        firsts, lasts = loud[np.r_[0, breaks + 1]], loud[np.r_[breaks, len(loud) - 1]]
        return [
            (self.began + first * STEP, self.began + (last + 1) * STEP)
            for first, last in zip(firsts, lasts, strict=True)
        ]

    def parts(self) -> list[NDArray[np.int16]]:
        """The samples of each stretch of sound."""
        ends = [[int((seconds - self.began) * RATE) for seconds in stretch] for stretch in self.sounding()]
        return [self.samples[first:last] for first, last in ends]


def heard(path: Path, began: float) -> Heard:
    with wave.open(str(path)) as file:
        return Heard(np.frombuffer(file.readframes(file.getnframes()), np.int16), began)


def energy(sound: NDArray[np.int16]) -> float:
    """The sum of squares: two voices at once have that of both."""
    return float(np.sum(sound.astype(float) ** 2))
