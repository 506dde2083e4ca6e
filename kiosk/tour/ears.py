"""A private sound server whose only loudspeaker is recorded: what the kiosk says can be heard without a sound card.

PulseAudio with a null sink; its monitor is what a listener would hear. `norewinds` keeps the sink's buffer at
50 ms (module-null-sink of PulseAudio ≥ 14), else the first second after a silence is late. Runs as root too.
"""

import os
import subprocess
import tempfile
import time
import wave
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

RATE = 48000  # samples a second, 16 bit, one channel
_PATIENCE = 10.0  # seconds for a program to start or end
_STEP = 0.01
_CONFIGURATION = "ears.pa"


class EarsMissing(Exception):
    """The sound server or the recorder can't be used; `program` says which."""

    def __init__(self, program: str) -> None:
        super().__init__(f"{program} is not there or does not answer")
        self.program = program


@dataclass(slots=True)
class Recording:
    """A recording under way; `began` is the time (`time.monotonic`) of its first sample."""

    began: float = 0.0


@dataclass(slots=True)
class Ears:
    """A private sound server."""

    folder: Path
    server: subprocess.Popen[bytes] = field(repr=False)

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs to speak into these ears."""
        return {"PULSE_SERVER": f"unix:{self.folder / 'native'}", "XDG_RUNTIME_DIR": str(self.folder)}

    @contextmanager
    def record(self, path: Path) -> Generator[Recording]:
        """Writes what is heard inside to a WAV file; raises `EarsMissing`."""
        raw = self.folder / f"{path.stem}.raw"
        recording = Recording()
        with raw.open("wb") as out:
            recorder = _started(_PAREC, self.environment, stdout=out)
            try:
                _wait("parec", lambda: raw.stat().st_size > 0, recorder)
                recording.began = time.monotonic()
                yield recording
            finally:
                _ended(recorder)
        _write_wav(raw, path)
        raw.unlink()

    def shut(self) -> None:
        """Ends the sound server in the middle of everything, as a crash would."""
        self.server.kill()
        self.server.wait(_PATIENCE)

    def pull_out(self) -> None:
        """The only loudspeaker is gone; the server stays."""
        self._tell("unload-module", "module-null-sink")

    def plug_in(self) -> None:
        """The loudspeaker is there again."""
        self._tell("load-module", "module-null-sink", "sink_name=kiosk", f"rate={RATE}", "norewinds=1")

    def _tell(self, *words: str) -> None:
        subprocess.run(["pactl", *words], env={**os.environ, **self.environment}, check=True, stdout=subprocess.DEVNULL)

    def start_again(self) -> None:
        """The server comes back at the same place; raises `EarsMissing`."""
        (self.folder / "native").unlink(missing_ok=True)
        self.server = _served(self.folder)


_PAREC = [
    *("parec", "--device=kiosk.monitor", "--format=s16le", f"--rate={RATE}"),
    *("--channels=1", "--latency-msec=5", "--raw"),
]


@contextmanager
def null_sink() -> Generator[Ears]:
    """A private sound server, ended and cleaned up afterwards; raises `EarsMissing`."""
    with tempfile.TemporaryDirectory(prefix="engawa-ears-") as name:
        folder = Path(name)
        configuration = folder / _CONFIGURATION
        configuration.write_text(
            f"load-module module-native-protocol-unix auth-anonymous=1 socket={folder / 'native'}\n"
            f"load-module module-null-sink sink_name=kiosk rate={RATE} norewinds=1\n",
            encoding="utf-8",
        )
        ears = Ears(folder, _served(folder))
        try:
            yield ears
        finally:
            _ended(ears.server)


def _served(folder: Path) -> subprocess.Popen[bytes]:
    """The server of this folder's configuration, once it answers."""
    environment = {"XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
    command = ["pulseaudio", "-n", "-F", str(folder / _CONFIGURATION), "--exit-idle-time=-1", "--daemonize=no"]
    server = _started(command, environment)
    try:
        _wait("pulseaudio", (folder / "native").exists, server)
    except EarsMissing:
        _ended(server)
        raise
    return server


def _started(
    command: list[str], environment: Mapping[str, str], stdout: int | BinaryIO = subprocess.DEVNULL
) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            command,
            env={**os.environ, **environment},
            stdout=stdout,
            stderr=subprocess.DEVNULL,
        )
    except FileNotFoundError as missing:
        raise EarsMissing(command[0]) from missing


def _wait(program: str, is_ready: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while not is_ready():
        if process.poll() is not None or time.monotonic() > end:
            raise EarsMissing(program)
        time.sleep(_STEP)


def _ended(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _write_wav(raw: Path, path: Path) -> None:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(raw.read_bytes())
