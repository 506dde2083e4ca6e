"""A real pcscd with a virtual reader in which software cards are put: for the tour and the real tests."""

import fcntl
import os
import random
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic, sleep

from kiosk.card.answer_to_reset import MY_NUMBER
from kiosk.card.connection import Link
from kiosk.card.vpcd import InsertedCard

DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
RUN = Path("/run")
SOCKET = Path("pcscd") / "pcscd.comm"  # under /run; fixed when Debian builds pcscd
READER = "Practice Reader"
SLOT = f"{READER} 00 00"
START_LIMIT = 10.0  # seconds
ENDS_WITH_US = ("setpriv", "--pdeathsig", "TERM")  # a killed program leaves no pcscd behind
NOTICED = 0.6  # seconds; pcscd looks for cards every 0.4 s and takes a faster exchange for the same card
LOCK = Path(tempfile.gettempdir()) / "engawa-pcscd.lock"


class ReaderNotStarted(Exception):
    """The virtual reader can't be started on this machine; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class _Place:
    """How to start pcscd, where its socket then is, and what its clients must know."""

    prefix: tuple[str, ...]
    socket: Path
    environment: dict[str, str] = field(default_factory=dict[str, str])


class VirtualReader:
    """One pcscd with one reader; give `environment` to the programs that shall see it.

    A program's PC/SC library reads the environment once, so set it before the program starts.
    """

    name = SLOT

    def __init__(self, folder: Path, place: _Place) -> None:
        self.environment = place.environment
        self._place = place
        self._log = folder / "pcscd.log"
        self._readers = folder / "readers"
        self._port = _two_free_ports()
        self._service: subprocess.Popen[bytes] | None = None
        self._card: InsertedCard | None = None

    def insert(self, card: Link, answer: bytes = MY_NUMBER) -> None:
        """Puts a card with this answer to reset on the reader, in place of the one that lies there."""
        if self._card is not None:
            self.remove()
            sleep(NOTICED)
        self._card = InsertedCard(card, self._port, answer=answer)

    def remove(self) -> None:
        """Lifts the card, whatever it is doing."""
        if self._card is not None:
            self._card.remove()
            self._card = None

    def start_service(self, plugged: int = 1) -> None:
        """Starts pcscd with `plugged` readers (0 or 1) and waits until it answers; raises ReaderNotStarted."""
        self._write_readers(plugged)
        with self._log.open("ab") as log:
            self._service = subprocess.Popen(
                [*ENDS_WITH_US, *self._place.prefix, "pcscd", "--foreground", "--config", str(self._readers)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        deadline = monotonic() + START_LIMIT
        while not _answers(self._place.socket):
            if self._service.poll() is not None or monotonic() > deadline:
                self.stop_service()
                raise ReaderNotStarted(f"pcscd did not start: {self._log.read_text(errors='replace')[-400:]}")
            sleep(0.02)

    def stop_service(self) -> None:
        """Ends pcscd, as an administrator would; a card on the reader loses its place."""
        self.remove()
        if self._service is None:
            return
        self._service.terminate()
        try:
            self._service.wait(timeout=3.0)
        except subprocess.TimeoutExpired:
            self._service.kill()
            self._service.wait()
        self._service = None
        self._place.socket.unlink(missing_ok=True)

    def _write_readers(self, plugged: int) -> None:
        self._readers.mkdir(exist_ok=True)
        entry = (
            f'FRIENDLYNAME "{READER}"\nDEVICENAME /dev/null:0x{self._port:04X}\n'
            f"LIBPATH {DRIVER}\nCHANNELID 0x{self._port:04X}\n"
        )
        (self._readers / "vpcd").write_text(entry * plugged)


@contextmanager
def virtual_reader() -> Generator[VirtualReader]:
    """A started pcscd of one's own, beside any other on this machine; raises ReaderNotStarted.

    Debian's pcscd has its socket at a fixed place. So it is started in a mount namespace in which /run is a
    folder of ours, and its clients find that folder's socket by PCSCLITE_CSOCK_NAME (read by libpcsclite only).
    Where namespaces are forbidden it takes the fixed place, and a lock lets users wait for each other.
    """
    for program in ("pcscd", "unshare", "setpriv"):
        if shutil.which(program) is None:
            raise ReaderNotStarted(f"{program} is not installed")
    if not DRIVER.exists():
        raise ReaderNotStarted("vsmartcard-vpcd is not installed")
    with tempfile.TemporaryDirectory(prefix="engawa-reader-") as made:
        folder = Path(made)
        with _secluded(folder) as place:
            reader = VirtualReader(folder, place)
            try:
                reader.start_service()
                yield reader
            finally:
                reader.stop_service()


@contextmanager
def _secluded(folder: Path) -> Generator[_Place]:
    run = folder / "run"
    (run / SOCKET.parent).mkdir(parents=True)
    unshare = ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--mount", "--map-root-user")
    prefix = (*unshare, "sh", "-c", 'mount --bind "$0" /run && exec "$@"', str(run))
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0:
        yield _Place(prefix, run / SOCKET, {"PCSCLITE_CSOCK_NAME": str(run / SOCKET)})
        return
    with LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if _answers(RUN / SOCKET):
            raise ReaderNotStarted("another pcscd is running and this machine forbids a second one")
        yield _Place((), RUN / SOCKET)


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as knock:
        try:
            knock.connect(str(path))
        except OSError:
            return False
    return True


def _two_free_ports() -> int:
    """A free port whose neighbour is free too: vpcd listens on one for each of its two slots."""
    while True:
        first = random.randrange(20000, 30000)  # noqa: S311 - below the range that outgoing connections use
        with suppress(OSError), socket.socket() as one, socket.socket() as other:
            one.bind(("", first))
            other.bind(("", first + 1))
            return first
